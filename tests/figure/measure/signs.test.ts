import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/text/article.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { read } from '../read.ts';
import { articleFromTable } from '../table-article.ts';

/** The figures of an article as "value unit measure direction". */
const told = (article: Article): string[] =>
  read(article).figures.map(({ value, unit, measure, direction }) =>
    [value, unit, measure, direction ?? '-'].join(' '),
  );

const line = (text: string): string[] => told(articleFromText({ text: `Thành phố Bắc Kạn năm 2016\n${text}` }));

/** The last cell of a row "Tỷ lệ hộ nghèo | 3,2% | 2,88% | …" under a head of its own. */
function cell(head: string, words: string, row = ['Tỷ lệ hộ nghèo (%)', '3,2', '2,88']): string | undefined {
  const rows = [
    ['# Chỉ tiêu', '# Năm 2015', '# Năm 2016', `# ${head}`],
    [...row, words],
  ];
  return told(articleFromTable({ title: 'Thành phố Bắc Kạn năm 2016', rows })).at(-1);
}

describe('a sign and the verb of a change say one thing', () => {
  test.each([
    ['Tỷ lệ hộ nghèo giảm 0,32%.', '0.32 percentage-point change down'],
    ['Tỷ lệ hộ nghèo giảm -0,32% so với năm 2015.', '0.32 percentage-point change down'],
    ['Tỷ lệ hộ nghèo giảm −0,32% so với năm 2015.', '0.32 percentage-point change down'],
    ['Tỷ lệ hộ nghèo tăng -0,32% so với năm 2015.', '0.32 percentage-point change down'],
    ['Tỷ lệ hộ nghèo tăng +0,32% so với năm 2015.', '0.32 percentage-point change up'],
    ['Tỷ lệ hộ nghèo 2,88% (-0,32%).', '0.32 percentage-point change down'],
    ['Tỷ lệ hộ nghèo 2,88% (+0,32%).', '0.32 percentage-point change up'],
    ['Chi ngân sách đạt 215 tỷ đồng (-4 tỷ đồng).', '4000000000 VND change down'],
    ['Nhiệt độ thấp nhất xuống -2°C.', '-2 celsius level down'],
    ['Lợi nhuận đạt -5 tỷ đồng.', '-5000000000 VND level -'],
  ])('%s', (text, last) => {
    expect(line(text).at(-1)).toBe(last);
  });
});

describe('a column of changes', () => {
  const points = '0.32 percentage-point change';
  test.each([
    ['Tăng, giảm (%)', '-0,32', `${points} down`],
    ['Tăng, giảm (%)', '−0,32', `${points} down`],
    ['Tăng (+), giảm (-) (%)', '+0,32', `${points} up`],
    ['Tăng/giảm', '-0,32%', `${points} down`],
    ['+/-', '-0,32%', `${points} down`],
    ['+/- (%)', '0,32', `${points} up`],
    ['Chênh lệch (%)', '-0,32', `${points} down`],
  ])('%s: %s', (head, words, last) => {
    expect(cell(head, words)).toBe(last);
  });
  const jobs = ['Tạo việc làm mới (lao động)', '391', '379'];
  test.each([
    ['+/-', '-12', '12 person change down'],
    ['Tăng, giảm', '-12', '12 person change down'],
    ['Tăng, giảm', '12', '12 person change up'],
  ])('of people, %s: %s', (head, words, last) => {
    expect(cell(head, words, jobs)).toBe(last);
  });
  test('without signs its head says the way', () => {
    expect(cell('Giảm (%)', '0,32')).toBe(`${points} down`);
  });
});

describe('a ratio without its sign', () => {
  test.each([
    ['TH/KH', '1,086', '108.6'],
    ['So với kế hoạch', '0,98', '98'],
  ])('%s: %s may be so many times', (head, words, scaled) => {
    const rows = [
      ['# Chỉ tiêu', '# Kế hoạch', '# Thực hiện', `# ${head}`],
      ['Thu ngân sách (tỷ đồng)', '90', '96', words],
    ];
    const last = read(articleFromTable({ title: 'Thành phố Bắc Kạn năm 2016', rows })).figures.at(-1);
    expect(last?.readings.map(({ value }) => value)).toContain(scaled);
  });
  test('a rate is no ratio: "2,88" under "Tỷ lệ" is 2,88%', () => {
    const rows = [
      ['# Chỉ tiêu', '# Tỷ lệ năm 2016'],
      ['Hộ nghèo', '2,88'],
    ];
    const last = read(articleFromTable({ title: 'Thành phố Bắc Kạn năm 2016', rows })).figures.at(-1);
    expect(last).toMatchObject({ value: '2.88', unit: 'percent', readings: [] });
  });
});

describe('points', () => {
  test.each([
    ['Tỷ lệ hộ nghèo giảm 10%, tức 0,32 điểm phần trăm.', '0.32 percentage-point change down'],
    ['Tỷ lệ hộ nghèo chênh 0,32 điểm phần trăm.', '0.32 percentage-point change -'],
  ])('are between two levels, never one: %s', (text, last) => {
    expect(line(text).at(-1)).toBe(last);
  });
});
