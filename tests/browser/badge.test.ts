import { expect, test } from 'vitest';
import { badgeText } from '../../lib/browser/badge.ts';

test.each([
  [16, '16'],
  [0, '0'],
  [null, ''],
  [999, '999'],
  [1000, '999+'],
])('%j figures are "%s" on the button', (comparable, text) => {
  expect(badgeText(comparable)).toBe(text);
});
