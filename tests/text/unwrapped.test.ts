import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { unwrapped } from '../../lib/text/unwrapped.ts';

const linesOf = (...lines: string[]) => {
  const { text, blocks } = unwrapped(articleFromText({ text: ['Tin tức', ...lines].join('\n') }));
  return blocks.slice(1).map(({ start, end }) => text.slice(start, end));
};

describe('the line breaks of the paper go', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'where a line goes on in small letters',
      ['Thu ngân sách đạt 4,8 tỷ đồng; chi ngân', 'sách 3,9 tỷ đồng.'],
      ['Thu ngân sách đạt 4,8 tỷ đồng; chi ngân sách 3,9 tỷ đồng.'],
    ],
    [
      'where it goes on with a number',
      ['Thu ngân sách trên địa bàn trong tháng', '3.415 triệu đồng.', 'Trồng rừng.'],
      ['Thu ngân sách trên địa bàn trong tháng 3.415 triệu đồng.', 'Trồng rừng.'],
    ],
    ['over three lines', ['Toàn huyện còn', 'chín hộ', 'nghèo.'], ['Toàn huyện còn chín hộ nghèo.']],
  ])('%s', (_name, lines, expected) => {
    expect(linesOf(...lines)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['a sentence has ended', ['Thu ngân sách đạt 4,8 tỷ đồng.', 'chi 3,9 tỷ đồng.']],
    ['a new line begins with a capital', ['Tình hình chung', 'Thu ngân sách 4,8 tỷ đồng']],
    ['an item of a list follows', ['Các chỉ tiêu chủ yếu của huyện', '- thu ngân sách', '1. Chi ngân sách']],
    ['a numbered head follows', ['Kết quả kết nạp đảng viên trong huyện', '1- Năm 2024']],
    ['an item with a letter follows', ['Các chỉ tiêu', 'a) thu ngân sách', 'b. chi ngân sách']],
    ['lines are rows of a table', ['Thu | tỷ đồng | 12', 'chi | tỷ đồng | 11']],
    ['lines are of two columns', ['Ủy ban nhân dân        Cộng hòa xã hội', 'xã Na Rì        Độc lập']],
    ['a line is all capitals', ['UBND TỈNH BẮC KẠN', 'phòng họp số ba']],
    ['a line is left empty between them', ['Thu ngân sách', '', 'chi ngân sách']],
  ])('but not where %s', (_name, lines) => {
    expect(linesOf(...lines)).toEqual(lines.filter((line) => line !== ''));
  });

  test('offsets and length stay', () => {
    const article = articleFromText({ text: 'Tin tức\nThu ngân sách\nđạt 4 tỷ đồng.' });
    expect(unwrapped(article).text).toHaveLength(article.text.length);
    expect(unwrapped(article).text.indexOf('4 tỷ')).toBe(article.text.indexOf('4 tỷ'));
  });
});
