import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, checkAsUser, NODE, PLANTED, REPORT, ROOT, testFiles } from './run-check.ts';

// what the command does is tried in check-command.test.ts and its neighbours: here it is started as a user starts it

const file = testFiles();
/** Enough of them that every thread has its share, in the order of the lines all the same. */
const LINES = Array.from({ length: 150 }, (_, n) =>
  JSON.stringify({ id: n, text: n % 30 === 0 ? PLANTED : `Có ${n} hộ.` }),
);

describe('a process of its own, with three threads where there are lines', () => {
  it.each([
    ['a text, in words', 0, ['-'], REPORT],
    ['figures that differ, as JSON', 1, ['--json', '-'], PLANTED],
    ['a saved page', 0, ['--json', join(ROOT, 'tests/fixtures/html/wordpress.html')], ''],
    ['lines', 0, ['--jsonl'], LINES.join('\n')],
    ['what cannot be asked for', 2, ['--bogus', '-'], ''],
  ])('reads, writes and ends as the command does: %s', async (_what, code, args, input) => {
    const ended = checkAsUser(args.includes('--jsonl') ? [...args, '--workers', '3'] : args, input);
    const { out, err } = await check(args, input);
    expect(ended.code).toBe(code);
    expect(ended.out).toBe(out);
    // a run of lines also tells its progress, where a machine is slow
    expect(ended.err.endsWith(err)).toBe(true);
  });

  it('bears that its output is closed early', () => {
    const input = file('many.jsonl', `${JSON.stringify({ id: 1, text: REPORT })}\n`.repeat(50));
    const shell = `'${NODE}' scripts/check/main.ts --jsonl < '${input}' | head -c 10`;
    expect(
      execFileSync('sh', ['-c', shell], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    ).toHaveLength(10);
  });
});
