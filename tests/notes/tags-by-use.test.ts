import { expect, test } from 'vitest';
import { tagsByUse } from '../../lib/notes/tags-by-use.ts';

test('the tags of notes come with the most used first, those of one use in the order of the notes', () => {
  expect(tagsByUse([['thu'], ['ngân sách', 'hỏi lại'], [], ['ngân sách']])).toEqual(['ngân sách', 'thu', 'hỏi lại']);
});

test('notes without tags have none', () => {
  expect(tagsByUse([[], []])).toEqual([]);
});
