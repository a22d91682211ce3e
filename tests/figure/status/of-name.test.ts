import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const statusOf = (line: string) => figuresOf('Thành phố Bắc Kạn', [line], '2020-01-10').at(0)?.status;

it('a word of the name of what is counted sets no aim', () => {
  expect(statusOf('Năm 2019, giao 112 công dân nhập ngũ.')).toBe('result');
  expect(statusOf('Năm 2019, phường giao 19 thanh niên lên đường nhập ngũ.')).toBe('result');
  expect(statusOf('Năm 2019, thị trấn đã giao đủ 18 thanh niên lên đường nhập ngũ.')).toBe('result');
  expect(statusOf('Năm 2019, toàn tỉnh giao 2.850 công dân nhập ngũ.')).toBe('result');
  expect(statusOf('Năm 2019, UBND tỉnh Bắc Kạn giao 112 công dân nhập ngũ.')).toBe('target');
  expect(statusOf('Năm 2019, tỉnh giao 112 công dân nhập ngũ.')).toBe('target');
  expect(statusOf('Năm 2019, thành phố được tỉnh giao 112 công dân nhập ngũ.')).toBe('target');
  expect(statusOf('Năm 2019, tỉnh giao thành phố thu 112 tỷ đồng ngân sách.')).toBe('target');
});
