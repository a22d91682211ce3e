import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lineOf, tallyOf } from '../../scripts/test/tally.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-tally-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const left = (tally: unknown): string => {
  const file = join(folder, 'tally.json');
  writeFileSync(file, JSON.stringify(tally));
  return file;
};

test('what failed before the tests is added to what they showed', () => {
  const file = left({ passed: 2574, failed: 20, skipped: 0 });
  expect(lineOf(tallyOf(file, 1))).toBe('2574 passed, 21 failed');
  expect(lineOf(tallyOf(file, 0))).toBe('2574 passed, 20 failed');
});

test('tests that were passed over are told', () => {
  expect(lineOf(tallyOf(left({ passed: 3, failed: 0, skipped: 2 }), 0))).toBe('3 passed, 0 failed, 2 skipped');
});

test('a run that ended before it could count has failed', () => {
  expect(lineOf(tallyOf(join(folder, 'none.json'), 2))).toBe('0 passed, 3 failed');
});
