import { describe, expect, test } from 'vitest';
import { clauseAt, findClauses } from '../../lib/text/clauses.ts';
import { findSentences } from '../../lib/text/sentences.ts';

const sentences = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
const clauses = (text: string) =>
  findClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('findSentences', () => {
  test.each<[string, string[]]>([
    ['Thu đạt 99,6 tỷ. Chi 2.500 tỷ.', ['Thu đạt 99,6 tỷ.', 'Chi 2.500 tỷ.']],
    ['Nông Thượng 7 tiêu chí.Tổng thu đạt 96%.', ['Nông Thượng 7 tiêu chí.', 'Tổng thu đạt 96%.']],
    ['Bằng 108.6%.Công tác an sinh', ['Bằng 108.6%.', 'Công tác an sinh']],
    ['TP. Bắc Kạn và T.P. Thái Nguyên họp. Kết quả tốt', ['TP. Bắc Kạn và T.P. Thái Nguyên họp.', 'Kết quả tốt']],
    ['Thông qua nghị quyết.\u200b Kết nạp 85 người', ['Thông qua nghị quyết.', 'Kết nạp 85 người']],
    ['TP.Bắc Kạn thu 5 tr.đ mỗi hộ.', ['TP.Bắc Kạn thu 5 tr.đ mỗi hộ.']],
    ['1. Về kinh tế đạt khá. 2. Về xã hội', ['1. Về kinh tế đạt khá.', '2. Về xã hội']],
    ['Trồng quế, hồi, mỡ... Diện tích 100 ha', ['Trồng quế, hồi, mỡ...', 'Diện tích 100 ha']],
    ['Trồng quế, hồi... được 100 ha', ['Trồng quế, hồi... được 100 ha']],
    ['Xem tại backancity.gov.vn để biết.', ['Xem tại backancity.gov.vn để biết.']],
    ['Ông nói: “Đạt rồi.” Mọi người vui.', ['Ông nói: “Đạt rồi.”', 'Mọi người vui.']],
    ['Ông nói: “Đạt rồi.\u200b” Mọi người vui.', ['Ông nói: “Đạt rồi.\u200b”', 'Mọi người vui.']],
    ['đạt 42. 62% kế hoạch', ['đạt 42. 62% kế hoạch']],
    ['Họp năm 2016. 379 lao động có việc', ['Họp năm 2016.', '379 lao động có việc']],
    ['  ', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('findClauses', () => {
  test.each<[string, string[]]>([
    ['Tăng ít (— 0,32%) so với năm trước', ['Tăng ít (— 0,32%) so với năm trước', '— 0,32%']],
    ['thu đạt 99,6 tỷ, chi 231,7 tỷ; nghèo 2%', ['thu đạt 99,6 tỷ', 'chi 231,7 tỷ', 'nghèo 2%']],
    ['dịch vụ đạt 54,8%,trồng mới 100 ha', ['dịch vụ đạt 54,8%', 'trồng mới 100 ha']],
    ['công nghiệp – tiểu thủ công nghiệp đạt 38,4%', ['công nghiệp – tiểu thủ công nghiệp đạt 38,4%']],
    ['Tổng thu (kể cả trợ cấp, vay) đạt 5 tỷ', ['Tổng thu (kể cả trợ cấp, vay) đạt 5 tỷ', 'kể cả trợ cấp', 'vay']],
    ['Mục tiêu năm 2017: trồng 100 ha', ['Mục tiêu năm 2017', 'trồng 100 ha']],
    ['từ 7:30, họp', ['từ 7:30', 'họp']],
    ['đạt 96% – cao nhất', ['đạt 96%', 'cao nhất']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  test('finds the innermost clause of an offset and its parent', () => {
    const text = 'Tổng thu (kể cả vay) đạt 5 tỷ, chi 6 tỷ';
    const found = findClauses(text, { start: 0, end: text.length });
    const inside = found[clauseAt(found, text.indexOf('vay'))]!;
    expect(text.slice(inside.start, inside.end)).toBe('kể cả vay');
    expect(inside.parent).toBe(0);
    expect(clauseAt(found, text.indexOf('5 tỷ'))).toBe(0);
    expect(clauseAt(found, text.indexOf('6 tỷ'))).toBe(2);
  });
});
