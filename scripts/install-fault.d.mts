export function installFault(output: string, env: Readonly<Record<string, string | undefined>>): string | null;
