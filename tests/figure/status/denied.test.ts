import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const status = (line: string): string | undefined => figuresOf('Thành phố Bắc Kạn', [line])[0]?.status;

it.each([
  'Năm 2016 giảm được 3,2% hộ nghèo, tôi e là viết nhầm.',
  'Năm 2016 tỷ lệ hộ nghèo còn 2,98%, chắc gõ nhầm.',
  'Chi ngân sách năm 2016 là 2.150 tỷ đồng; đây là con số nhầm dấu phẩy.',
  'Không phải 397 lao động có việc làm.',
])('the page takes a number back: %s', (line) => {
  expect(status(line)).toBe('denied');
});

it.each([
  'Năm 2016 tạo việc làm cho 379 lao động, không hề nhầm.',
  'Năm 2016 tạo việc làm cho 379 lao động, trồng 112 ha rừng.',
])('or it does not: %s', (line) => {
  expect(status(line)).toBe('result');
});
