import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { LONG } from './both.ts';

// tests/scripts/browser-process.test.ts has all the ways to end, with a stand-in; here are real browsers, which are many processes

const ROOT = path.join(import.meta.dirname, '../..');
const LAUNCH = JSON.stringify(pathToFileURL(path.join(ROOT, 'scripts/browsers/launch.ts')).href);
/** Where the browsers of these tests have their profiles. */
const folder = mkdtempSync(path.join(tmpdir(), 'doi-chieu-ended-'));
const programs: ChildProcess[] = [];
afterEach(() => {
  for (const program of programs.splice(0)) program.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

interface Running {
  readonly group: string;
  readonly words: string;
}
function running(): Running[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8', maxBuffer: 64_000_000 });
  return stdout.split('\n').flatMap((line) => {
    const [, group, state, words] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return group === undefined || state!.startsWith('Z') ? [] : [{ group, words: words! }];
  });
}
/** The processes of the browsers whose profiles are here, by what they have in their words or their groups. */
function survivors(groups: ReadonlySet<string>): string[] {
  return running().flatMap(({ group, words }) => (groups.has(group) || words.includes(folder) ? [words] : []));
}

const ENDS = LONG
  ? (['chromium', 'firefox'] as const).flatMap((kind) =>
      (['SIGINT', 'SIGTERM', 'SIGKILL'] as const).map((signal) => [kind, signal] as const),
    )
  : ([['chromium', 'SIGKILL']] as const);

test.skipIf(process.platform === 'win32').each(ENDS)(
  'a program with a %s that is ended by %s leaves nothing of it',
  async (kind, signal) => {
    const program = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { launch } = await import(${LAUNCH});
      await launch('${kind}', { hosts: [], headless: true });
      console.log('ready');
      setInterval(() => {}, 1000);`,
      ],
      { cwd: ROOT, env: { ...process.env, TMPDIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    programs.push(program);
    await once(program.stdout!, 'data');
    const groups = new Set(running().flatMap(({ group, words }) => (words.includes(folder) ? [group] : [])));
    expect(survivors(groups).length).toBeGreaterThan(1);
    program.kill(signal);
    await once(program, 'exit');
    await expect.poll(() => survivors(groups)).toEqual([]);
  },
);
