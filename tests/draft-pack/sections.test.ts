import { describe, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { bareWords } from '../../lib/draft-pack/head-lines.ts';
import { periodOfHead } from '../../lib/draft-pack/period-of-head.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

describe('the time that a head names', () => {
  test.each<[string, string | null]>([
    ['I. KẾT QUẢ NĂM 2019', '2019'],
    ['Phần thứ nhất. Kết quả 6 tháng đầu năm 2020', '2020-H1'],
    ['Tình hình 9 tháng năm 2023', '2023-9M'],
    ['Kết quả quý I/2021', '2021-Q1'],
    ['Kết quả quý III năm 2021', '2021-Q3'],
    ['Số liệu tháng 4/2020', '2020-04'],
    ['Mục tiêu giai đoạn 2016 - 2020', '2016-2020'],
    ['Kết quả năm 2015 và phương hướng năm 2016', null],
    ['1. Về kinh tế', null],
  ])('%s', (head, expected) => {
    expect(periodOfHead(bareWords(head))).toBe(expected);
  });
});

const draftOf = createDraftMaker(builtinData(), documentWords());
const fieldsIn = (text: string) =>
  Object.fromEntries(
    draftOf(articleFromText({ text })).rows.map(({ quote, fields }) => [
      quote.exact,
      `${fields.status} ${fields.period}`,
    ]),
  );

describe('rows under the heads of a document', () => {
  const fields = fieldsIn(`ỦY BAN NHÂN DÂN HUYỆN NA RÌ
Na Rì, ngày 12 tháng 12 năm 2019
BÁO CÁO
Tình hình năm 2019, kế hoạch năm 2020
A. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2019
Thu ngân sách đạt 45,2 tỷ đồng.
Trồng rừng 310 ha.
B. CHỈ TIÊU NĂM 2020
Thu ngân sách 50 tỷ đồng.
Trồng rừng 350 ha.
Tỷ lệ hộ nghèo còn 12,5%.`);

  test('are results of its year under a head of results, whatever targets that names', () => {
    expect(fields['45,2 tỷ đồng']).toBe('result 2019');
    expect(fields['310 ha']).toBe('result 2019');
  });

  test('are targets of its year under a head of targets, without a word of their own', () => {
    expect(fields['50 tỷ đồng']).toBe('target 2020');
    expect(fields['350 ha']).toBe('target 2020');
    expect(fields['12,5%']).toBe('target 2020');
  });

  test('are what their own clause says, whatever the head', () => {
    const own = fieldsIn(`ỦY BAN NHÂN DÂN HUYỆN NA RÌ
BÁO CÁO
I. Kết quả năm 2019
Thu ngân sách đạt 45,2 tỷ đồng. Năm 2020 phấn đấu trồng 350 ha rừng.`);
    expect(own['350 ha']).toBe('target 2020');
  });

  test('are of all the years of a term, or of its last, by the words that say so, and keep no year of another line', () => {
    const own = fieldsIn(`ĐẢNG BỘ HUYỆN NA RÌ
NGHỊ QUYẾT
I. Kết quả nhiệm kỳ 2015 - 2020
- Tỷ lệ hộ nghèo năm 2019 là 12,5%.
- Tổng thu ngân sách 5 năm đạt 145,2 tỷ đồng.
- Trồng rừng 1.310 ha.
II. Mục tiêu nhiệm kỳ 2020 - 2025
- Tỷ lệ hộ nghèo đến cuối nhiệm kỳ còn 9,5%.
- Cả nhiệm kỳ kết nạp 260 đảng viên.`);
    expect(own['12,5%']).toBe('result 2019');
    expect(own['145,2 tỷ đồng']).toBe('result 2015-2020');
    expect(own['1.310 ha']).toBe('result 2015-2020');
    expect(own['9,5%']).toBe('target 2025');
    expect(own['260 đảng viên']).toBe('target 2020-2025');
  });
});
