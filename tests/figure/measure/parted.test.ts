import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const measures = (line: string) => figuresOf('Thành phố Bắc Kạn', [line], '2018-12-30').map(({ measure }) => measure);

it('a change is not that of what a semicolon parts from it', () => {
  const told = 'Năm 2018, xảy ra 31 vụ phạm pháp hình sự, giảm 04 vụ';
  expect(measures(`${told}; 08 vụ tai nạn giao thông.`)).toEqual(['level', 'change', 'level']);
  expect(measures(`${told}.`)).toEqual(['level', 'change']);
});

it('a running total is a level, whatever was added', () => {
  expect(measures('Năm 2018, có thêm 11 xã đạt chuẩn nông thôn mới, lũy kế 43 xã.')).toEqual(['change', 'level']);
});
