import { describe, expect, it } from 'vitest';
import { countOf, joined } from '../../scripts/build/words-together.ts';

const times = (count: number, words: string): (readonly string[])[] =>
  Array.from({ length: count }, () => words.split(' '));

describe('words that stand together', () => {
  it('are joined where they do so often, pair by pair', () => {
    const pieces = [...times(20, 'tỷ lệ hộ nghèo'), ...times(1, 'tỷ lệ'), ...times(1, 'hộ mới')];
    expect(countOf(joined(pieces))).toEqual(
      new Map([
        ['tỷ lệ hộ nghèo', 20],
        ['tỷ lệ', 1],
        ['hộ', 1],
        ['mới', 1],
      ]),
    );
  });

  it('stay as they are where a code of their own would cost more, or where no word stands between two blanks', () => {
    const pieces = [...times(2, 'bằng tốt nghiệp'), ...times(30, ' của ')];
    expect(joined(pieces)).toEqual(pieces);
  });
});
