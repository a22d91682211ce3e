import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PARTS } from '../../scripts/bench/parts.ts';
import { type Row, tableOf } from '../../scripts/bench/row.ts';

const ROOT = path.join(import.meta.dirname, '../..');

test('the table has a line for each row, with its median, what is beside it, how many times that, and its limit', () => {
  const rows: Row[] = [
    { what: 'the reader', ours: 12.34, unit: 'µs/KB', beside: { what: 'scan', value: 4 } },
    { what: 'the panel, usable', ours: 151, unit: 'ms', limit: 150, remark: '16 cards' },
    { what: 'nothing', ours: 0, unit: 'ms', beside: { what: 'without', value: 0 } },
  ];
  const lines = tableOf([{ title: 'All', rows }]).split('\n');
  const cells = (line: string) => line.split(/ {2,}/);
  expect(cells(lines[0]!)).toEqual(['what', 'median', 'beside it', 'times', 'limit']);
  expect(lines.slice(1, 3)).toEqual(['', 'All']);
  expect(cells(lines[3]!)).toEqual(['the reader', '12.3 µs/KB', 'scan 4.00', '3.08']);
  expect(cells(lines[4]!)).toEqual(['the panel, usable', '151 ms', '≤ 150 OVER', '16 cards']);
  expect(cells(lines[5]!)).toEqual(['nothing', '0.00 ms', 'without 0.00']);
  // the numbers stand under each other
  const ends = lines.slice(3).map((line) => /^.*? (?:µs\/KB|ms)/.exec(line)?.[0].length);
  expect(new Set(ends).size).toBe(1);
});

test('every part is a program that is there, and says so itself', () => {
  for (const { name, file } of PARTS) {
    const program = path.join(ROOT, 'scripts/bench', file);
    expect(existsSync(program), name).toBe(true);
    expect(readFileSync(program, 'utf8')).toContain('tell({');
  }
});
