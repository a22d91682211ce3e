import { describe, expect, it } from 'vitest';
import { tokenize } from '../../lib/text/tokens.ts';
import { findPhrases } from '../../lib/words/find-phrases.ts';
import { keepLongest } from '../../lib/words/longest.ts';
import { indexPhrases } from '../../lib/words/phrase-index.ts';

const index = indexPhrases<{ name: string; cue: string }>({
  name: [
    ['thu ngân sách', 'revenue'],
    ['chi ngân sách', 'expenditure'],
    ['ngân sách', 'budget'],
    ['kết nạp … đảng viên', 'admitted'],
    ['tỷ lệ hộ nghèo', 'poverty'],
  ],
  cue: [
    ['thu', 'take'],
    ['kết nạp', 'admit'],
  ],
});

const found = (text: string, unaccented = false): string[] =>
  keepLongest(findPhrases(index, tokenize(text), unaccented).name).map(({ value }) => value);

describe('phrases', () => {
  it('hides a short name inside a long one', () => {
    expect(found('tổng thu ngân sách và chi ngân sách')).toEqual(['revenue', 'expenditure']);
  });

  it('keeps the lists apart: none hides what another has', () => {
    const lists = findPhrases(index, tokenize('thu ngân sách, kết nạp'), false);
    expect(lists.cue.map(({ value }) => value)).toEqual(['take', 'admit']);
    expect(lists.name.map(({ value }) => value)).toEqual(['revenue', 'budget']);
  });

  it('keeps of many that lie together the longest, as of few', () => {
    const nested = indexPhrases<{ word: number }>({
      word: Array.from(
        { length: 20 },
        (_, index) =>
          [
            Array(index + 1)
              .fill('a')
              .join(' '),
            index + 1,
          ] as const,
      ),
    });
    const matches = findPhrases(nested, tokenize(Array(20).fill('a').join(' ')), false).word;
    expect(keepLongest(matches).map(({ value }) => value)).toEqual([20]);
  });

  it('spans a few inserted words, a number too, but no clause', () => {
    expect(found('kết nạp được 139 đảng viên')).toEqual(['admitted']);
    expect(found('kết nạp đoàn viên; có đảng viên')).toEqual([]);
  });

  it('tells words apart by their accents where the text has them', () => {
    expect(found('chỉ ngân sách')).toEqual(['expenditure']);
    expect(found('thứ ngân')).toEqual([]);
    expect(found('ket nap 90 dang vien')).toEqual([]);
    expect(found('ket nap 90 dang vien', true)).toEqual(['admitted']);
  });

  it('forgives one wrong accent in a name of three words or more', () => {
    expect(found('tỷ lê hộ nghèo')).toEqual(['poverty']);
    expect(found('ngân sạch')).toEqual([]);
  });
});
