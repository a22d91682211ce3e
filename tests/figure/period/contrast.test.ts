import { expect, test } from 'vitest';
import { builtinData } from '../../../data/index.ts';
import { createReader } from '../../../lib/engine/create-reader.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';

const read = createReader(builtinData());

const periodOf = (line: string, value: string): string | undefined => {
  const article = articleFromText({ title: 'Tin thành phố Bắc Kạn', paragraphs: [line] }, { published: '2018-01-10' });
  return read(article).reading.figures.find((figure) => figure.value === value)?.period;
};

test('the time that a number is held against is that of its own number alone', () => {
  const line =
    'Năm 2017, thành phố tạo việc làm cho 379 lao động, trong khi năm 2016 là 350 lao động; còn 28 hộ nghèo.';
  expect(periodOf(line, '379')).toBe('2017');
  expect(periodOf(line, '350')).toBe('2016');
  expect(periodOf(line, '28')).toBe('2017');
});

test('a bound holds no two numbers against each other', () => {
  expect(periodOf('Năm 2017 trồng 271 ha rừng, gấp hơn 3 lần năm 2016 (87 ha).', '87')).toBe('2016');
});

test('a season of two years is of the one it is brought in in', () => {
  expect(periodOf('Vụ Đông Xuân 2016 - 2017, thành phố gieo cấy 612 ha lúa.', '612')).toBe('2017');
});
