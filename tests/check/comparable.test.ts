import { expect, test } from 'vitest';
import { countComparable, isComparable } from '../../lib/check/comparable.ts';
import { report } from '../session/sample-report.ts';

test('the figures that were held against the source are counted', () => {
  expect(report.figures.map(({ verdict }) => [verdict.kind, isComparable(verdict.kind)])).toEqual([
    ['differs', true],
    ['match', true],
    ['not-in-resolution', false],
  ]);
  expect(countComparable(report.page, report.figures)).toBe(2);
});

test('a page that is not about it has no count', () => {
  expect(countComparable({ ...report.page, relevant: 'no' }, report.figures)).toBeNull();
});
