import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'doi-chieu-process-'));
const programs: ChildProcess[] = [];
afterEach(() => {
  for (const program of programs.splice(0)) program.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Stands for a browser: it has a child of its own, tells its address, prints both ids and stays. */
const BROWSER = path.join(folder, 'browser.mjs');
writeFileSync(
  BROWSER,
  `import { spawn } from 'node:child_process';
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  process.stderr.write('ids ' + process.pid + ' ' + child.pid + ' listening on ws://x\\n');
  setInterval(() => {}, 1000);`,
);
/** What a browser has written for itself. */
const PROFILE = path.join(folder, 'a profile');
const PROGRAM = path.join(folder, 'program.mjs');
const module = fileURLToPath(new URL('../../scripts/browsers/process.ts', import.meta.url));
writeFileSync(
  PROGRAM,
  `import { startBrowser } from ${JSON.stringify(module)};
  const browser = startBrowser(process.execPath, [${JSON.stringify(BROWSER)}], /ids (\\d+ \\d+) listening/, { profile: ${JSON.stringify(PROFILE)} });
  console.log(await browser.announced);
  if (process.argv[2] === 'end') process.exit(0);
  if (process.argv[2] === 'kill') {
    await browser.kill();
    console.log('killed');
  }
  setInterval(() => {}, 1000);`,
);

/** Runs the program until it has told the ids of its browser. */
async function started(how: string) {
  mkdirSync(path.join(PROFILE, 'Default'), { recursive: true });
  const program = spawn(process.execPath, [PROGRAM, how], { stdio: ['ignore', 'pipe', 'ignore'] });
  programs.push(program);
  const [line] = (await once(program.stdout, 'data')) as [Buffer];
  return { program, ids: String(line).trim().split(/\s+/).slice(0, 2).map(Number) };
}
/** A process that has ended may be kept in the table until somebody asks for its code. */
function lives(id: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}
const survivors = (ids: readonly number[]) => ids.filter(lives);

// nobody is told of the last one
test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
  'no browser outlives a program that is ended by %s, nor its folder',
  async (signal) => {
    const { program, ids } = await started('stay');
    expect(survivors(ids)).toEqual(ids);
    program.kill(signal);
    const [code, by] = await once(program, 'exit');
    expect([code, by]).toEqual([null, signal]);
    await expect.poll(() => survivors(ids)).toEqual([]);
    await expect.poll(() => existsSync(PROFILE)).toBe(false);
  },
);

test('nor one that ends by itself', async () => {
  const { program, ids } = await started('end');
  await once(program, 'exit');
  await expect.poll(() => survivors(ids)).toEqual([]);
});

test('a browser that is killed takes its own processes along, and the program goes on', async () => {
  const { program, ids } = await started('kill');
  await expect.poll(() => survivors(ids)).toEqual([]);
  expect(program.exitCode).toBeNull();
  // it may be started again on it
  expect(existsSync(PROFILE)).toBe(true);
});
