import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const period = (line: string): string | undefined =>
  figuresOf('Thành phố Bắc Kạn', [`Năm 2016, tạo việc làm cho 379 người. ${line}`], '2017-11-20').at(-1)?.period;

it.each([
  ['6 tháng đầu năm nay, tạo việc làm cho 204 người.', '2017-H1'],
  ['Quý I năm ngoái, tạo việc làm cho 61 người.', '2016-Q1'],
  ['Từ đầu năm, mở 7 lớp dạy nghề.', '2017-to'],
])('the day of publication says which year: %s', (line, read) => {
  expect(period(line)).toBe(read);
});

it('a sentence begins with the months that it tells of', () => {
  const [figure] = figuresOf('Thành phố Bắc Kạn', ['Mười tháng, trồng mới 88 ha rừng.'], '2017-11-20');
  expect(figure?.period).toBe('2017-10M');
});
