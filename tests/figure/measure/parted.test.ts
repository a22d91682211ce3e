import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const measures = (line: string) => figuresOf('Thành phố Bắc Kạn', [line], '2018-12-30').map(({ measure }) => measure);

it('a change goes on behind a semicolon', () => {
  expect(measures('Ước năm 2018, chi ngân sách tăng 12 tỷ đồng so với kế hoạch; 30 tỷ đồng so với cùng kỳ.')).toEqual([
    'change',
    'change',
  ]);
});

it('a running total is a level, whatever was added', () => {
  expect(measures('Năm 2018, có thêm 11 xã đạt chuẩn nông thôn mới, lũy kế 43 xã.')).toEqual(['change', 'level']);
});
