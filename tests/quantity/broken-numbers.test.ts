import { expect, it } from 'vitest';
import { quantitiesOf } from './reading.ts';

const numbersOf = (text: string): (string | undefined)[] => quantitiesOf(text).map((one) => one.split(' = ')[1]);

// A blank has slipped into a number, before its mark or behind it; a full stop or a comma of the sentence parts two.
it.each<[string, string[]]>([
  ['Tổng đàn trâu 1. 204 con.', ['1204 animal']],
  ['Đàn trâu, bò hiện có 1 .906 con.', ['1906 animal']],
  ['Thu ngân sách 78 ,6 tỷ đồng.', ['78600000000 VND ±100000000']],
  ['Đại hội họp tại tổ 1. 204 hộ tham gia.', ['204 household']],
  ['Số nhà tạm là 1. Có 204 hộ tham gia.', ['1 count', '204 household']],
  ['Năm 2016. 204 con trâu.', ['204 animal']],
])('%s', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers);
});

// The unit that a row shares: the last number's, or the one that its head prints.
it.each<[string, string[]]>([
  ['Chi lần lượt là 38; 71 và 12 ha.', ['38 ha ±1', '71 ha ±1', '12 ha ±1']],
  ['Diện tích (ha): toàn tỉnh 4.682,3; Ba Bể 486. Có 12 xã.', ['4682.3 ha ±0.1', '486 ha ±1', '12 commune']],
  ['Diện tích (ha): 38 là của xã. Ba Bể 486.', ['38 ha ±1']],
])('%s', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers);
});

it.each<[string, string[]]>([
  ['Trong tháng 11 và 12 thành phố thu 5 ha.', ['5 ha ±1']],
  ['Các tháng 7, 8 và 9 có 12 hộ.', ['12 household']],
  ['Tháng 11 và 12 hộ nghèo.', ['12 household']],
  ['Tính đến hết quý III/2017 thành phố trồng 80 ha.', ['80 ha ±1']],
  ['Nghị quyết chỉ yêu cầu 90.', ['90 count']],
])('a time or a figure: %s', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers);
});
