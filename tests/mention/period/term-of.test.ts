import { expect, test } from 'vitest';
import { termOf } from '../../../lib/mention/period/term-of.ts';

test.each([
  ['ca nhiem ky', '2020-2025', '2020-2025'],
  ['trong nhiem ky', '2015-2020', '2015-2020'],
  ['5 nam', '2015-2020', '2015-2020'],
  ['nam nam', '2016-2020', '2016-2020'],
  ['den cuoi nhiem ky', '2020-2025', '2025'],
  ['3 nam', '2015-2020', null],
  ['giua nhiem ky', '2020-2025', null],
  ['dau nhiem ky', '2020-2025', null],
  ['ca nhiem ky', '2020', null],
])('"%s" where the years are %s is %s', (words, span, expected) => {
  expect(termOf(words, span)).toBe(expected);
});
