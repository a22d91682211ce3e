import { describe, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const draftOf = createDraftMaker(builtinData(), documentWords());
const HEAD = 'ỦY BAN NHÂN DÂN HUYỆN NA RÌ\nBÁO CÁO\nI. Kết quả năm 2019\n';

/** What the row of a number proposes, by the words of the document. */
function proposed(line: string, number: string) {
  const draft = draftOf(articleFromText({ text: HEAD + line }));
  const row = draft.rows.find(({ quote }) => quote.exact.startsWith(number));
  return draft.brings.indicators.find(({ id }) => id === row?.fields.indicator) ?? null;
}

describe('an indicator that nobody knows', () => {
  test.each<[string, string, string, string]>([
    ['the words in front of the number', 'Đàn ong mật có 1.250 đàn.', '1.250', 'Đàn ong mật'],
    ['without what only leads to them', 'Năm 2019, toàn huyện sửa được 17 chiếc cối xay.', '17', 'Sửa chiếc cối xay'],
    ['without whose it is', 'Năm 2019, huyện Na Rì sửa được 17 chiếc cối xay.', '17', 'Sửa chiếc cối xay'],
    ['behind the colon of a list, those in front of it', '- Cối xay nước: 17 chiếc;', '17', 'Cối xay nước'],
    ['those around a bracket', 'Sản lượng mật ong (đã lọc) ước đạt 1.250 lít.', '1.250', 'Sản lượng mật ong'],
    ['without where and when', 'Tổng số cối xay trên địa bàn huyện năm 2019 là 17.', '17', 'Tổng số cối xay$'],
    ['without the time that its row is of', 'Doanh thu cối xay cả năm 12 tỷ đồng.', '12', 'Doanh thu cối xay$'],
    [
      'what the count in front does',
      'Có 131 hộ đạt chuẩn làm cối xay, chiếm 62,4%.',
      '62,4',
      'hộ đạt chuẩn làm cối xay',
    ],
    [
      'the thing counted in front, where they only say how much',
      'Có 70 đàn ong mật, năng suất 12 kg.',
      '12',
      'năng suất đàn ong mật',
    ],
    ['without the word that only counts it', 'Đàn ong mật: 1.250 con.', '1.250', 'Đàn ong mật$'],
    ['without a unit that measures, however seldom', 'Công suất cối xay đạt 12,5 kW.', '12,5', 'Công suất cối xay$'],
    ['without how many times it is counted', 'Trồng cây cối xay 8,7 triệu cây.', '8,7', 'Trồng cây cối xay$'],
    ['without the part of the year', 'Quý IV tiếp tục sửa cối xay 17 chiếc.', '17', 'tiếp tục sửa cối xay$'],
    ['words that begin with what else leads to a name', 'Bộ phận cối xay tiếp 17 khách.', '17', 'Bộ phận cối xay tiếp'],
    ['the unit with what follows', 'Có 21 cối xay nước trực thuộc với 5 thợ.', '21', 'cối xay nước trực thuộc'],
  ])('is called by %s', (_name, line, number, expected) => {
    expect(proposed(line, number)?.name.vi.toLowerCase()).toMatch(new RegExp(`^${expected.toLowerCase()}`));
  });

  test.each([
    ['Huyện có 46 trường học.', '46', null],
    ['Tiếp nhận 1.204 hồ sơ.', '1.204', null],
    ['Tỷ lệ học sinh bỏ học 0,84%.', '0,84', 'tỷ lệ học sinh bỏ học'],
    ['Có 31/48 trường đạt chuẩn quốc gia.', '31/48', 'trường đạt chuẩn quốc gia'],
    ['Sốt xuất huyết: 43 ca.', '43', 'sốt xuất huyết'],
    ['Lệ phí trước bạ 34.620 triệu đồng.', '34.620', 'lệ phí trước bạ'],
    ['Có 58 trường mầm non ngoài công lập.', '58', 'trường mầm non ngoài công lập'],
  ])('is one of the kinds that a thing is counted by, not the thing: %s', (line, number, kind) => {
    const own = proposed(line, number)?.name.vi.toLowerCase() ?? null;
    expect(own).toBe(kind);
  });

  test.each([
    ['Tai nạn giao thông 12 vụ. Đội cối xay sửa 9 vụ.', '9', 'đội cối xay sửa'],
    ['Tai nạn giao thông 12 vụ. Xảy ra 9 vụ.', '9', null],
  ])('is what its own words say, where only what stands far away named another: %s', (line, number, expected) => {
    expect(proposed(line, number)?.name.vi.toLowerCase() ?? null).toBe(expected);
  });

  test('has no place for its name', () => {
    expect(proposed('Có 70 đàn ong mật, riêng huyện Mường Khương 12 đàn.', '12')?.name.vi ?? '').not.toContain(
      'Khương',
    );
  });

  test('is proposed in its unit, and nobody says which direction is good', () => {
    expect(proposed('Tổng giá trị sản xuất cối xay đạt 18 tỷ đồng.', '18')).toMatchObject({
      better: 'neutral',
      additive: false,
      units: ['VND'],
    });
  });

  test('goes on to what is only told of the number in front', () => {
    const line = 'Giá trị sản xuất cối xay đạt 18 tỷ đồng, tăng 9,2% so với năm 2018.';
    expect(proposed(line, '9,2')?.id).toBe(proposed(line, '18')?.id);
  });

  test.each<[string, string, string, string]>([
    ['those in front of the number', 'Đàn ong mật có 1.250 đàn.', '1.250', 'Đàn ong mật'],
    [
      'those of the number that it goes on with',
      'Giá trị sản xuất cối xay đạt 18 tỷ đồng, tăng 9,2%.',
      '9,2',
      'cối xay',
    ],
  ])('has as its evidence the words that it was named from: %s', (_name, line, number, expected) => {
    const draft = draftOf(articleFromText({ text: HEAD + line }));
    const row = draft.rows.find(({ quote }) => quote.exact.startsWith(number));
    expect(row?.words.indicator).toContain(expected);
  });

  test('is weak for that, and in the pack', () => {
    const draft = draftOf(articleFromText({ text: `${HEAD}Đàn ong mật có 1.250 đàn.` }));
    expect(draft.rows[0]?.weak).toContain('new-indicator');
    expect(draft.rows[0]?.weak).not.toContain('no-indicator');
  });
});
