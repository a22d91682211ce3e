import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCoded, wordsOf } from '../../data/front-coded.ts';

describe('words that share their beginnings', () => {
  it.each([
    ['as they are told', ['hộ', 'hội', 'hộp', 'nghèo'], '~hộ{i{p~nghèo'],
    ['with one inside the other', ['cán', 'cán bộ', 'cán'], '~cán} bộ}'],
    ['none', [], ''],
  ])('%s', (_, words, text) => {
    expect(frontCoded(words)).toBe(text);
    expect(wordsOf(text)).toEqual(words);
  });

  it('come back as they were, in any order and however long they are', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ộ', 'đ', '-', '1'), minLength: 1, maxLength: 14 });
    fc.assert(fc.property(fc.array(word), (words) => void expect(wordsOf(frontCoded(words))).toEqual(words)));
  });

  it('are refused where one has a sign that parts words', () => {
    expect(() => frontCoded(['mục', 'mục_tiêu'])).toThrow('mục_tiêu');
  });
});
