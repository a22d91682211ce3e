import { expect, test } from 'vitest';
import { comparableOf, countOutcomes, isComparable, needsAttention } from '../../lib/check/comparable.ts';
import { report } from '../session/sample-report.ts';

test('the figures that were held against the source are counted by what they came to', () => {
  expect(report.figures.map(({ verdict }) => [verdict.kind, isComparable(verdict.kind)])).toEqual([
    ['differs', true],
    ['match', true],
    ['not-in-resolution', false],
  ]);
  const counts = countOutcomes(report.page, report.figures);
  expect(counts).toEqual({ differs: 1, missed: 0, apart: 0, reached: 0, agrees: 1 });
  expect(comparableOf(counts!)).toBe(2);
});

test('a page that is not about it has no counts', () => {
  expect(countOutcomes({ ...report.page, relevant: 'no' }, report.figures)).toBeNull();
});

test('what differs or falls short wants attention; what only stands above or below a level does not', () => {
  expect(needsAttention({ differs: 2, missed: 1, apart: 4, reached: 8, agrees: 16 })).toBe(3);
});
