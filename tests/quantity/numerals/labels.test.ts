import { describe, expect, test } from 'vitest';
import { numeralsOf, quantitiesOf } from '../reading.ts';

/** Each rule of a label with a text it is for, and one that has its words and holds a figure. */
const RULES: readonly (readonly [rule: string, label: string, numeral: string, figure: string])[] = [
  ['blood pressure', 'huyết áp 120/80 là bình thường', 'code: huyết áp 120/80', 'áp dụng cho 120/180 hộ'],
  ['a ratio', 'theo Nghị quyết 30/2016', 'document: Nghị quyết 30', 'các xã 15/19 tiêu chí'],
  ['a point of a road', 'tại km 12+300 bị sạt lở', 'address: km 12+300', 'dài 12 km'],
  ['a label for sure', 'trên quốc lộ 3 đoạn qua xã', 'address: quốc lộ 3', 'quốc lộ có 3 cầu'],
  ['a form of a school', 'học sinh lớp 9 học bù', 'level: lớp 9', 'mở 9 lớp học'],
  ['a span', 'ở mức 5 của thang đo', 'level: mức 5', 'ở mức 5 - 7 tỷ đồng'],
  ['a minute of play', 'ghi bàn ở phút 90+2', 'time: phút 90+2', 'mỗi phút 90 tấn rác'],
  ['the number of one thing', 'bão số 3 gây mưa lớn', 'code: số 3', 'tổng số 3 hộ nghèo'],
];

describe('a number behind the words of a label', () => {
  test.each(RULES)('%s: no figure', (_, label, numeral) => {
    expect(quantitiesOf(label)).toEqual([]);
    expect(numeralsOf(label).join('; ')).toContain(numeral.split(': ')[1]!);
  });

  test.each(RULES)('%s: but a figure', (_, _label, _numeral, figure) => {
    expect(quantitiesOf(figure)).not.toEqual([]);
  });
});
