import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface BrowserProcess {
  /** The first match of `pattern` in what the browser prints on standard error. */
  readonly announced: Promise<string>;
  readonly ended: Promise<void>;
  kill(): Promise<void>;
}

/** Starts a browser and waits for the line that tells its debugging address. It never outlives this program. */
export function startBrowser(bin: string, args: readonly string[], pattern: RegExp, env: object = {}): BrowserProcess {
  const child = spawn(bin, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const lastResort = () => child.kill('SIGKILL');
  process.once('exit', lastResort);
  child.once('exit', () => process.off('exit', lastResort));
  const announced = new Promise<string>((ok, no) => {
    let log = '';
    const timer = setTimeout(() => no(new Error(`${bin} told no debugging address in 30 s:\n${log}`)), 30_000);
    child.stderr?.on('data', (chunk) => {
      if (log.length < 100_000) log += chunk;
      const found = pattern.exec(log)?.[1];
      if (!found) return;
      clearTimeout(timer);
      ok(found);
    });
    child.once('error', no);
    child.once('exit', (code) => {
      clearTimeout(timer);
      no(new Error(`${bin} ended with ${code}:\n${log}`));
    });
  });
  // whoever waits for it sees the failure; a browser that is killed on purpose is none
  announced.catch(() => {});
  const ended = once(child, 'exit').then(() => {});
  return {
    announced,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
