import { expect, test } from 'vitest';
import { LONGEST_TAG, MOST_TAGS } from '../../lib/notes/note.ts';
import { areTooMany, tagLine, tagsOf } from '../../lib/notes/tags.ts';

test('tags are parted by commas and semicolons, each once, blanks folded', () => {
  expect(tagsOf(' ngân sách,hỏi \u00a0 lại ; ngân sách,, ')).toEqual(['ngân sách', 'hỏi lại']);
  expect(tagsOf(' , ;')).toEqual([]);
  expect(tagsOf(tagLine(['a b', 'c']))).toEqual(['a b', 'c']);
});

test('too many and too long ones are told', () => {
  const tags = Array.from({ length: MOST_TAGS }, (_, n) => `${n}`.padEnd(LONGEST_TAG, 'x'));
  expect(areTooMany(tags)).toBe(false);
  expect(areTooMany([...tags, 'x'])).toBe(true);
  expect(areTooMany(['x'.repeat(LONGEST_TAG + 1)])).toBe(true);
});
