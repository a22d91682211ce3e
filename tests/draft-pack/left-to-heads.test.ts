import { describe, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const draftOf = createDraftMaker(builtinData(), documentWords());
const LETTERHEAD = ['UBND TỈNH BẮC KẠN', 'UBND HUYỆN NA RÌ', 'Số: 12/BC-UBND'];

/** The firmness and the time of each row of a paper of that day, by its number. */
const fieldsOf = (day: string, subject: string, ...lines: string[]) =>
  Object.fromEntries(
    draftOf(
      articleFromText({ text: [...LETTERHEAD, `Na Rì, ${day}`, 'BÁO CÁO', subject, ...lines].join('\n') }),
    ).rows.map(({ quote, fields }) => [quote.exact, `${fields.status} ${fields.period}`]),
  );

describe('what rows leave to the heads and the title', () => {
  test('aims are of the time that the title sets itself aims for, results of what it tells of', () => {
    const fields = fieldsOf(
      'ngày 18 tháng 12 năm 2022',
      'Kết quả công tác năm 2022; phương hướng, nhiệm vụ năm 2023',
      'A. Kết quả',
      'Kết nạp 43 đảng viên.',
      'B. Chỉ tiêu chủ yếu',
      'Kết nạp 45 đảng viên. Trồng rừng 30 ha.',
    );
    expect(fields).toEqual({ '43 đảng viên': 'result 2022', '45 đảng viên': 'target 2023', '30 ha': 'target 2023' });
  });

  test('heads that name a quarter or a month alone are of the document’s year, and aims where the title says so', () => {
    const fields = fieldsOf(
      'ngày 22 tháng 3 năm 2022',
      'Kết quả thực hiện nhiệm vụ quý I, phương hướng, nhiệm vụ quý II năm 2022',
      'Phần I. Quý I',
      'Tạo việc làm cho 512 lao động.',
      'Phần II. Quý II',
      'Tạo việc làm cho 600 lao động.',
    );
    expect(fields).toEqual({ '512 lao động': 'result 2022-Q1', '600 lao động': 'target 2022-Q2' });
  });

  test('“in the month” and “so far” are the month and the months of the title', () => {
    const fields = fieldsOf(
      'ngày 26 tháng 8 năm 2019',
      'Tình hình kinh tế - xã hội tháng 8 và 8 tháng năm 2019',
      '2. Lao động, việc làm',
      'Trong tháng đã tạo việc làm cho 287 lao động, lũy kế từ đầu năm 2.264 lao động.',
    );
    expect(fields).toEqual({ '287 lao động': 'result 2019-08', '2.264 lao động': 'result 2019-8M' });
  });

  test('a paper up to a day gives that day to what says no time', () => {
    const fields = fieldsOf(
      'ngày 16 tháng 8 năm 2021',
      'Tình hình thu ngân sách và lao động, việc làm (tính đến ngày 15/8/2021)',
      '1. Việc làm',
      'Tạo việc làm cho 297 lao động.',
    );
    expect(fields).toEqual({ '297 lao động': 'result 2021-to-08-15' });
  });

  test('what a paper is founded on, its day and the next sentence give no time', () => {
    const fields = fieldsOf(
      'ngày 28 tháng 12 năm 2015',
      'Về việc giao chỉ tiêu kế hoạch phát triển kinh tế - xã hội năm 2016',
      'Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;',
      'Điều 1. Giao chỉ tiêu trồng rừng 650 ha; tạo việc làm cho 800 lao động. Đến cuối năm 2018, tỷ lệ hộ nghèo còn 4,1%.',
    );
    expect(fields['650 ha']).toBe('target 2016');
    expect(fields['800 lao động']).toBe('target 2016');
  });

  test('of the term that a congress opens it tells nothing yet', () => {
    const rows = draftOf(
      articleFromText({
        text: [
          'ĐẢNG BỘ HUYỆN NA RÌ',
          'ĐẢNG BỘ XÃ TÂN AN',
          'Tân An, ngày 17 tháng 4 năm 2020',
          'NGHỊ QUYẾT',
          'Đại hội Đảng bộ xã Tân An lần thứ XII, nhiệm kỳ 2020 - 2025',
          'I. Nhiệm kỳ qua',
          'Kết nạp 61 đảng viên.',
          'II. Mục tiêu nhiệm kỳ tới',
          'Kết nạp 60 đảng viên.',
        ].join('\n'),
      }),
    ).rows;
    expect(rows.map(({ fields }) => fields.status)).toEqual(['result', 'target']);
    expect(rows[0]?.fields.period).not.toBe('2020-2025');
    expect(rows[0]?.weak).not.toEqual([]);
    expect(rows[1]?.fields.period).toBe('2020-2025');
  });

  test('the years beside the document’s', () => {
    const fields = fieldsOf(
      'ngày 12 tháng 1 năm 2022',
      'Kế hoạch trồng rừng năm 2022',
      'I. Tình hình năm trước',
      'Trồng rừng được 12,3 ha.',
      'II. Nhiệm vụ năm tới',
      'Trồng rừng 14 ha.',
    );
    expect(fields).toMatchObject({ '12,3 ha': 'result 2021', '14 ha': 'target 2023' });
  });

  test.each<[string, string, string, boolean]>([
    ['the middle of a term', 'ngày 12 tháng 5 năm 2018', 'Kết quả thực hiện Nghị quyết nhiệm kỳ 2015 - 2020', false],
    ['a year that still ran', 'ngày 15 tháng 9 năm 2022', 'Kết quả thực hiện nhiệm vụ năm 2022', false],
    ['a year that was over', 'ngày 20 tháng 12 năm 2022', 'Kết quả thực hiện nhiệm vụ năm 2022', true],
  ])('a title gives no firm time in %s', (_name, day, subject, isFirm) => {
    const lines = [...LETTERHEAD, `Na Rì, ${day}`, 'BÁO CÁO', subject, 'Toàn huyện trồng mới 520 ha rừng.'];
    const [row] = draftOf(articleFromText({ text: lines.join('\n') })).rows;
    expect(row?.weak.includes('assumed-period')).toBe(!isFirm);
  });

  test('an office’s rows are worth a look: it counts its own as often as its place’s', () => {
    const lines = [
      'HUYỆN ĐOÀN NA RÌ',
      'Số: 12-BC/HĐ',
      'Na Rì, ngày 20 tháng 12 năm 2022',
      'BÁO CÁO',
      'Kết quả năm 2022',
    ];
    const { rows } = draftOf(articleFromText({ text: [...lines, 'Kết nạp 20 đảng viên.'].join('\n') }));
    expect(rows.map(({ weak }) => weak.includes('body'))).toEqual([true]);
  });
});
