import { expect, test } from 'vitest';
import { badgeText } from '../../lib/browser/badge.ts';
import { report } from '../session/sample-report.ts';

test('it says how many figures can be compared', () => {
  expect(badgeText(report)).toBe('2');
  expect(badgeText({ ...report, figures: [] })).toBe('0');
});

test('it is empty on a page that is not about it', () => {
  expect(badgeText({ ...report, page: { ...report.page, relevant: 'no' } })).toBe('');
});

test('it never grows beyond four characters', () => {
  const figures = Array.from({ length: 1000 }, () => report.figures[0]!);
  expect(badgeText({ ...report, figures })).toBe('999+');
});
