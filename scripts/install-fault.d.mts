export function installFault(output: string, env: Readonly<Record<string, string | undefined>>): string | null;
export function proxyIn(
  env: Readonly<Record<string, string | undefined>>,
): { readonly name: string; readonly at: string } | null;
