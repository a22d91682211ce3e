import { describe, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { bareWords } from '../../lib/draft-pack/head-lines.ts';
import { partOfYear } from '../../lib/draft-pack/period-of-head.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const draftOf = createDraftMaker(builtinData(), documentWords());
const told = (text: string) =>
  Object.fromEntries(
    draftOf(articleFromText({ text })).rows.map(({ quote, fields: { indicator, period, status, measure } }) => [
      quote.exact,
      [indicator, period, status === 'estimate' ? 'result' : status, measure].join(' '),
    ]),
  );

describe('a head that leaves out the year', () => {
  test.each([
    ['A. KẾT QUẢ 6 THÁNG ĐẦU NĂM', '2019-H1'],
    ['Tình hình 9 tháng đầu năm', '2019-9M'],
    ['B. NHIỆM VỤ 6 THÁNG CUỐI NĂM', '2019'],
    ['B. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2020', null],
    ['1. Về kinh tế', null],
  ])('%s', (head, expected) => {
    expect(partOfYear(bareWords(head), '2019')).toBe(expected);
  });
});

describe('under the heads of a term', () => {
  const rows = told(`ĐẢNG BỘ TỈNH BẮC KẠN – ĐẢNG BỘ HUYỆN NA RÌ. Số 01-NQ/ĐH. Na Rì, ngày 12 tháng 8 năm 2020
NGHỊ QUYẾT Đại hội đại biểu Đảng bộ huyện Na Rì lần thứ XXII, nhiệm kỳ 2020 - 2025
I. Kết quả thực hiện nhiệm kỳ 2015 - 2020
Tỷ lệ hộ nghèo giảm bình quân 3,2%/năm. Thu nhập bình quân đầu người năm 2020 ước đạt 36 triệu đồng.
Trong nhiệm kỳ, kết nạp 812 đảng viên.
II. Chỉ tiêu đến năm 2025
Thu ngân sách trên địa bàn tăng bình quân 11%/năm.
Thu nhập bình quân đầu người đạt 55 triệu đồng.`);

  test('what is of every year, or of the term, is of all of it', () => {
    expect(rows['3,2%/năm']).toBe('poverty-rate 2015-2020 result change');
    expect(rows['812 đảng viên']).toBe('party-members-admitted 2015-2020 result level');
    expect(rows['11%/năm']).toBe('budget-revenue 2020-2025 target change');
  });

  test('what has a year of its own keeps it', () => {
    expect(rows['36 triệu đồng']).toBe('other:income-per-capita 2020 result level');
    expect(rows['55 triệu đồng']).toBe('other:income-per-capita 2025 target level');
  });
});

describe('what things are called', () => {
  const rows = told(`ỦY BAN NHÂN DÂN HUYỆN NA RÌ. Số: 12/BC-UBND. Na Rì, ngày 20 tháng 12 năm 2019
BÁO CÁO Tình hình kinh tế - xã hội năm 2019
I. KẾT QUẢ NĂM 2019
1. Thủy sản: Sản lượng 315 tấn.
2. Đàn bò 4.120 con; tỷ lệ tham gia BHYT 96,4%; đàn lợn 18.300 con.
3. Kinh tế tăng trưởng 7,1%, trong đó dịch vụ tăng 6,4%.
4. Có 17/20 chỉ tiêu đạt và vượt kế hoạch.
5. Tốc độ tăng giá trị sản xuất 8,1% (kế hoạch 9,5%).`);

  test('the label of a line says of what a general word is', () => {
    expect(rows['315 tấn']).toMatch(/^other:fishery 2019/u);
  });

  test('a group is called by more than its name, and what is set apart is none of it', () => {
    expect(rows['4.120 con']).toMatch(/^other:cattle /u);
    expect(rows['96,4%']).toMatch(/^other:health-insurance /u);
    expect(rows['18.300 con']).not.toMatch(/^other:/u);
  });

  test('how a part of the product grew is of its own', () => {
    expect(rows['7,1%']).toMatch(/^other:grdp /u);
    expect(rows['6,4%']).not.toMatch(/^other:/u);
  });

  test('so many targets were reached, whatever they were called before; a plan of growth is growth', () => {
    expect(rows['17/20 chỉ tiêu']).toBe('other:targets-reached 2019 result level');
    expect(rows['9,5%']).toMatch(/ 2019 target change$/u);
  });
});
