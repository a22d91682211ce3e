import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs a script of package.json; does it end well? */
export type Step = (name: string, ...args: string[]) => Promise<boolean>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
/** What ends this program, as far as it is told. */
const ENDS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Runs scripts with an environment, while others run: what one of them prints comes as a whole, under its name, when it has ended. */
export function stepsBeside(env: NodeJS.ProcessEnv): Step {
  return async (...args) => {
    const child = spawn('npm', ['run', '--silent', ...args], {
      stdio: ['inherit', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env,
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    const isWell = await endedWell(child);
    process.stdout.write(`\n== ${args.join(' ')}\n${Buffer.concat(said)}`);
    return isWell;
  };
}

/** Runs the tests; do all pass? Without npm and its shell between, which would keep from them the signal that ends this program. */
export function runTests(args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return endedWell(spawn(process.execPath, [VITEST, 'run', ...args], { cwd: ROOT, stdio: 'inherit', env }));
}

/** Does it end well? A signal that ends this program ends it too: tests would else go on alone, up to the last. */
export async function endedWell(child: ChildProcess): Promise<boolean> {
  const { promise: ended, resolve } = Promise.withResolvers<boolean>();
  child.once('error', () => resolve(false));
  child.once('close', (code) => resolve(code === 0));
  const release = () => {
    for (const signal of ENDS) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    release();
    child.kill('SIGTERM');
    // once all that run have been told, it does what it would have done
    setImmediate(() => process.kill(process.pid, signal));
  };
  for (const signal of ENDS) process.once(signal, onSignal);
  const isWell = await ended;
  release();
  return isWell;
}

/** Runs steps one after the other, whatever comes of each; gives the names of those that failed. */
export async function failuresOf(step: Step, names: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const name of names) if (!(await step(name))) failed.push(name);
  return failed;
}
