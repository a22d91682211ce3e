import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failuresOf, stepsBeside } from '../../scripts/test/steps.ts';

test('every step is taken in its order, whatever comes of the others, and those that failed are named', async () => {
  const taken: string[] = [];
  const failed = await failuresOf(
    async (name) => {
      taken.push(name);
      return name === 'second';
    },
    ['first', 'second', 'third'],
  );
  expect(taken).toEqual(['first', 'second', 'third']);
  expect(failed).toEqual(['first', 'third']);
});

test('a script that there is not has failed', async () => {
  expect(await stepsBeside(process.env)('no-such-script')).toBe(false);
});

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a step ends with the program that waits for it (%s)',
  async (signal) => {
    const steps = JSON.stringify(join(import.meta.dirname, '../../scripts/test/steps.ts'));
    const program = `
    import { spawn } from 'node:child_process';
    import { endedWell } from ${steps};
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const ended = endedWell(child);
    console.log(child.pid);
    await ended;`;
    const waiting = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(waiting.stdout, 'data')) as [Buffer];
    const pid = Number(String(line));
    expect(isThere(pid)).toBe(true);
    waiting.kill(signal);
    expect(await once(waiting, 'exit')).toEqual([null, signal]);
    await expect.poll(() => isThere(pid), { timeout: 5000 }).toBe(false);
  },
);
