import { expect, test } from 'vitest';
import { badgeOf } from '../../lib/browser/badge.ts';

const NONE = { differs: 0, missed: 0, apart: 0, reached: 0, agrees: 0 };
const RED_BROWN = '#a03a1b';
const BLUE = '#1f4e79';

test.each([
  ['what differs or falls short', { ...NONE, differs: 4, missed: 1, agrees: 11 }, '5', RED_BROWN],
  ['a target missed alone', { ...NONE, missed: 1, agrees: 11 }, '1', RED_BROWN],
  ['else all that could be compared', { ...NONE, apart: 1, reached: 2, agrees: 13 }, '16', BLUE],
  ['no more than fits', { ...NONE, agrees: 1000 }, '999+', BLUE],
])('%s is the number on the button', (_what, counts, text, ground) => {
  expect(badgeOf(counts)).toEqual({ text, ground });
});

test('where nothing can be compared, or the page is not about it, there is no number', () => {
  expect(badgeOf(NONE).text).toBe('');
  expect(badgeOf(null).text).toBe('');
});
