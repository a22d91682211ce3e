import { expect, it } from 'vitest';
import { quantitiesOf } from '../reading.ts';

const numbersOf = (text: string): (string | undefined)[] => quantitiesOf(text).map((one) => one.split(' = ')[1]);

it.each<[string, string[]]>([
  [
    'Dương Quang 38, Nông Thượng 51, Huyền Tụng 64, Xuất Hóa 47 hộ nghèo.',
    ['38 count', '51 count', '64 count', '47 household'],
  ],
  ['Đảng bộ phường Phùng Chí Kiên 11 đảng viên, Đảng bộ phường Sông Cầu 9.', ['11 party-member', '9 count']],
  ['Đảng bộ thành phố kết nạp 98 đảng viên; Đảng bộ huyện Na Rì 173.', ['98 party-member', '173 count']],
  // Names that end in a number.
  ['Thôn Bản Đồn 1, Bản Đồn 2 có 30 hộ.', ['30 household']],
  ['Trường Tiểu học Đức Xuân 1, Đức Xuân 2, 30 lớp.', ['30 class']],
  ['Đoạn qua cầu 90, xã Nông Thượng.', []],
])('%s', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers);
});
