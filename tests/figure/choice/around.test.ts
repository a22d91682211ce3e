import { expect, it } from 'vitest';
import { aroundSentences } from '../../../lib/figure/choice/around.ts';
import { relationsOf } from '../../../lib/figure/choice/relation.ts';
import { isHead } from '../../../lib/figure/discourse/rival-time.ts';
import type { Sentence } from '../../../lib/mention/sentence/sentence.ts';
import { linesOf } from '../read.ts';

const textOf = (line: Sentence | null): string | undefined => line?.tokens.map(({ norm }) => norm).join(' ');

it('a line knows its title, its head, what introduces its list, and the sentences about it', () => {
  const lines = linesOf('Thành phố Bắc Kạn', [
    'Kết quả năm 2016',
    'Kinh tế ổn định. Thu ngân sách đạt 96 tỷ đồng. Chi ngân sách 215 tỷ đồng.',
    'Một số chỉ tiêu năm 2017 được hội nghị thông qua',
    '- Trồng rừng: 100 ha',
    '- Kết nạp 90 đảng viên',
  ]);
  const around = aroundSentences(lines, isHead);
  const revenue = around(3);
  expect(revenue.titles.map(textOf)).toEqual(['thành phố bắc kạn']);
  expect(textOf(revenue.head)).toBe('kết quả năm 2016');
  expect(revenue.back.map(textOf)).toEqual(['kinh tế ổn định .', 'kết quả năm 2016']);
  expect(textOf(revenue.next)).toBe('chi ngân sách 215 tỷ đồng .');
  const last = around(lines.length - 1);
  expect(textOf(last.head)).toBe('một số chỉ tiêu năm 2017 được hội nghị thông qua');
  expect(last.intro).toBeNull();
});

it('a relation counts what lies between words and a number', () => {
  const [, line] = linesOf('Tin', ['Năm 2016, thu 96 tỷ đồng; chi ngân sách (ước) đạt 215 tỷ đồng.']);
  const relationOf = relationsOf(line!);
  const spending = line!.quantities.at(-1)!;
  const year = line!.periods[0]!;
  expect(relationOf(year, spending)).toMatchObject({ side: 0, commas: 1, semicolons: 1, brackets: 2, numbers: 1 });
  expect(relationOf(spending, line!.quantities[0]!)).toMatchObject({ side: 1, commas: 0, semicolons: 1, numbers: 0 });
});
