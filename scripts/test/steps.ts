import { spawn } from 'node:child_process';

/** Runs a script of package.json; does it end well? */
export type Step = (name: string, ...args: string[]) => Promise<boolean>;

/**
 * Runs scripts with an environment. `beside`: others run at the same time, so that what it prints comes as a whole when it has
 * ended.
 */
export function createSteps(env: NodeJS.ProcessEnv): { readonly step: Step; readonly beside: Step } {
  const run = async (isBeside: boolean, name: string, args: readonly string[]): Promise<boolean> => {
    // npm prints a headline for every script; the names below are enough
    const head = `\n== ${[name, ...args].join(' ')}\n`;
    if (!isBeside) process.stdout.write(head);
    const child = spawn('npm', ['run', '--silent', name, ...args], {
      stdio: isBeside ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
      env,
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
    const { promise: ended, resolve } = Promise.withResolvers<boolean>();
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
    const isWell = await ended;
    if (isBeside) process.stdout.write(`${head}${Buffer.concat(said)}`);
    return isWell;
  };
  return {
    step: (name, ...args) => run(false, name, args),
    beside: (name, ...args) => run(true, name, args),
  };
}

/** Runs steps one after the other, whatever comes of each; gives the names of those that failed. */
export async function failuresOf(step: Step, names: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const name of names) if (!(await step(name))) failed.push(name);
  return failed;
}
