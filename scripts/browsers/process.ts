import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';

export interface BrowserProcess {
  /** The first match of `pattern` in what the browser prints on standard error. */
  readonly announced: Promise<string>;
  readonly ended: Promise<void>;
  kill(): Promise<void>;
}

/** What ends this program, as far as it is told. */
const ENDS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** What a browser has beside its arguments. */
interface Surroundings {
  readonly env?: object;
  /** The folder that it writes into: it goes with a browser that ends because this program does. */
  readonly profile?: string;
}

/**
 * Starts a browser and waits for the line that tells its debugging address. It does not outlive this program, however that ends
 * (on Windows: unless it is killed outright).
 */
export function startBrowser(
  bin: string,
  args: readonly string[],
  pattern: RegExp,
  { env = {}, profile }: Surroundings = {},
): BrowserProcess {
  const child = spawn(bin, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    // a group of its own: a browser is many processes, and they end together
    detached: process.platform !== 'win32',
  });
  const release = withProgram(() => {
    killGroup(child);
    if (profile !== undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const dismiss = guard(child, profile);
  child.once('exit', () => {
    release();
    dismiss();
  });
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
      killGroup(child);
      await ended;
    },
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}

/**
 * Sets a process of its own beside a browser: it reads from a pipe of this program's and, once nobody holds the other end, ends the
 * browser. So it does when this program is killed and told nothing. Gives the way to dismiss it.
 */
function guard({ pid }: ChildProcess, profile: string | undefined): () => void {
  if (pid === undefined || process.platform === 'win32') return () => {};
  const end = 'read -r _; kill -s KILL -- "-$1"; shift; rm -rf -- "$@" || { sleep 1; rm -rf -- "$@"; }';
  const folders = profile === undefined ? [] : [profile];
  const watcher = spawn('sh', ['-c', end, 'guard', String(pid), ...folders], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // what is sent to the group of this program does not reach it
    detached: true,
  });
  // without a shell there is no guard, and the browser works all the same
  watcher.once('error', () => {});
  watcher.unref();
  return () => void watcher.kill('SIGKILL');
}

/** Runs `end` when this program ends, by itself, by a signal or with the one that started it; until it is released. */
function withProgram(end: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    release();
    end();
    // once all who listen have heard it, it does what it would have done
    setImmediate(() => process.kill(process.pid, signal));
  };
  function release(): void {
    process.off('exit', end);
    process.off('disconnect', end);
    for (const signal of ENDS) process.off(signal, onSignal);
  }
  process.once('exit', end);
  process.once('disconnect', end);
  for (const signal of ENDS) process.once(signal, onSignal);
  return release;
}
