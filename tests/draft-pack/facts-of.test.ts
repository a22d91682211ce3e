import { describe, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { factsOf } from '../../lib/draft-pack/facts-of.ts';

const words = documentWords();
const facts = (text: string, title = '') => factsOf(text, title, words);

describe('what a document says of itself in its first lines', () => {
  test('a resolution of a council', () => {
    const text = [
      'HỘI ĐỒNG NHÂN DÂN',
      'TỈNH HÀ GIANG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 48/NQ-HĐND',
      'Hà Giang, ngày 7 tháng 12 năm 2018',
      'NGHỊ QUYẾT',
      'VỀ NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2019',
      'HỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG KHÓA XVII - KỲ HỌP THỨ 8',
    ].join('\n');
    expect(facts(text)).toEqual({
      title: 'Nghị quyết về nhiệm vụ phát triển kinh tế - xã hội năm 2019',
      number: '48/NQ-HĐND',
      date: '2018-12-07',
      year: '2019',
      kind: 'resolution',
      organ: 'people-council',
      ordinal: 8,
      term: null,
    });
  });

  test('a resolution of a Party congress, which it counts in Roman numbers', () => {
    const text =
      'ĐẢNG BỘ HUYỆN CHIÊM HÓA\nĐẢNG BỘ XÃ TÂN AN\nNGHỊ QUYẾT\nĐại hội đại biểu Đảng bộ xã Tân An lần thứ XXI, nhiệm kỳ 2020 - 2025';
    expect(facts(text)).toMatchObject({
      kind: 'resolution',
      organ: 'party-congress',
      ordinal: 21,
      term: { from: 2020, to: 2025 },
    });
  });

  test('a page’s title that says no more than the kind stands over the letterhead', () => {
    const text = [
      'BÁO CÁO',
      'HỘI NÔNG DÂN HUYỆN NA HANG',
      'Số 66 /BC-HND',
      'Na Hang, ngày 3/12/2021',
      'BÁO CÁO NHANH',
      'Kết quả đến ngày 30/11/2021',
      'Theo đề nghị của UBND huyện',
    ].join('\n');
    expect(facts(text)).toMatchObject({
      title: 'Báo cáo nhanh kết quả đến ngày 30/11/2021',
      number: '66/BC-HND',
      date: '2021-12-03',
      organ: null,
    });
  });

  test.each(['THÀNH PHỐ HỘI AN', 'HUYỆN ĐOAN HÙNG', 'XÃ TÂN HỘI'])('%s is no association', (place) => {
    expect(facts(`UBND ${place}\nSố: 12/BC-UBND\nBÁO CÁO\nKết quả năm 2021`).organ).toBe('people-committee');
  });

  test('the subject behind a number', () => {
    const text = 'Báo cáo số 12/BC-UBND\nSố ký hiệu: 12/BC-UBND\nVề tình hình kinh tế - xã hội năm 2025';
    expect(facts(text).title).toBe('Báo cáo số 12/BC-UBND về tình hình kinh tế - xã hội năm 2025');
  });

  test('a report of a department, below the committee that it stands under', () => {
    const text = 'UBND TỈNH HÀ GIANG – SỞ Y TẾ. Số: 12/BC-SYT\nBÁO CÁO\nKết quả công tác y tế năm 2018';
    expect(facts(text)).toMatchObject({ kind: 'report', organ: 'department', ordinal: null });
  });

  test('a committee’s paper on the resolution of a congress is the committee’s', () => {
    const text = 'ĐẢNG ỦY XÃ TÂN AN\nBÁO CÁO\nKết quả một năm thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ XXI';
    expect(facts(text)).toMatchObject({ kind: 'report', organ: 'party-committee' });
  });

  test('a report of a people’s committee, numbered with its year', () => {
    const text =
      'UBND HUYỆN NA HANG\nSố 215/2021/BC-UBND\nBÁO CÁO\nKết quả thực hiện nhiệm vụ năm 2021\nNgày 5/11/2021';
    expect(facts(text)).toMatchObject({
      title: 'Báo cáo kết quả thực hiện nhiệm vụ năm 2021',
      number: '215/2021/BC-UBND',
      date: '2021-11-05',
      kind: 'report',
      organ: 'people-committee',
      ordinal: null,
    });
  });

  test('the paper of a committee’s conference, with its term', () => {
    const text =
      'Hội nghị Ban Chấp hành Đảng bộ huyện Ba Bể lần thứ 12, nhiệm kỳ 2020 - 2025\nSáng 20/12/2022, hội nghị đã diễn ra.';
    expect(facts(text)).toMatchObject({
      kind: null,
      organ: 'party-committee',
      ordinal: 12,
      term: { from: 2020, to: 2025 },
      date: '2022-12-20',
    });
  });

  test('the number of another body’s document behind it is not its own kind', () => {
    expect(facts('KẾ HOẠCH\nThực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy năm 2020')).toMatchObject({ kind: 'plan' });
  });

  test('a title of the page counts where the text heads itself with nothing', () => {
    expect(facts('Năm 2020, thu ngân sách đạt 12 tỷ đồng.', 'Một năm nhìn lại')).toMatchObject({
      title: 'Một năm nhìn lại',
      kind: null,
      organ: null,
      number: null,
      date: null,
    });
  });

  test('counts meetings in words, and what is laid before a congress by that congress', () => {
    const conclusion = 'KẾT LUẬN Hội nghị lần thứ mười hai Ban Chấp hành Đảng bộ tỉnh Bắc Kạn khóa XII';
    expect(facts(`TỈNH ỦY BẮC KẠN\n${conclusion}`)).toMatchObject({ organ: 'party-committee', ordinal: 12 });
    const report =
      'BÁO CÁO CHÍNH TRỊ của Ban Chấp hành Đảng bộ huyện Na Rì trình Đại hội đại biểu Đảng bộ huyện lần thứ XXII, nhiệm kỳ 2020 - 2025';
    expect(facts(`ĐẢNG BỘ HUYỆN NA RÌ\n${report}`)).toMatchObject({ organ: 'party-committee', ordinal: 22 });
  });

  test('a long title in capitals says what it is', () => {
    const title = `BÁO CÁO kết quả thực hiện Nghị quyết của Ban Chấp hành Đảng bộ huyện ${'về các nhiệm vụ trọng tâm '.repeat(6)}`;
    expect(facts(title)).toMatchObject({ kind: 'report' });
  });

  test('a day that no calendar has is no day', () => {
    expect(facts('BÁO CÁO\nNgày 31 tháng 2 năm 2020')).toMatchObject({ date: null });
  });

  test('a sentence that only speaks of a report heads none', () => {
    const told = `${'Đồng chí Chủ tịch đã nghe báo cáo của các ngành và cho ý kiến chỉ đạo về nhiều nội dung quan trọng, '.repeat(2)}rồi kết luận.`;
    expect(facts(told, 'Tin trong ngày')).toMatchObject({ title: 'Tin trong ngày', kind: null });
  });
});

test.each(['', '\n\n\n', '12', '–'.repeat(1000), 'ngày '.repeat(100_000)])('any text has facts: %#', (text) => {
  expect(facts(text, 'T')).toMatchObject({ number: null, date: null });
});
