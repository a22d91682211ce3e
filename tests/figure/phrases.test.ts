import { describe, expect, it } from 'vitest';
import { findPhrases, indexPhrases, keepLongest } from '../../lib/figure/phrases.ts';
import { tokenize } from '../../lib/text/tokens.ts';

const index = indexPhrases([
  ['thu ngân sách', 'revenue'],
  ['chi ngân sách', 'expenditure'],
  ['ngân sách', 'budget'],
  ['kết nạp … đảng viên', 'admitted'],
  ['tỷ lệ hộ nghèo', 'poverty'],
]);

const found = (text: string, unaccented = false): string[] =>
  keepLongest(findPhrases(index, tokenize(text), unaccented)).map(({ value }) => value);

describe('phrases', () => {
  it('hides a short name inside a long one', () => {
    expect(found('tổng thu ngân sách và chi ngân sách')).toEqual(['revenue', 'expenditure']);
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
