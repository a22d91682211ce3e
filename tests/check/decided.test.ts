import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import pairs from './decided.json' with { type: 'json' };

const verdictsIn = (text: string, published: string) =>
  engine
    .check(articleFromText({ title: '', paragraphs: text.split('\n') }, { published }))
    .figures.map(({ verdict }) => verdict.kind);
/** What the verdicts say is not sure. */
const doubtsIn = (text: string, published: string) =>
  engine
    .check(articleFromText({ title: '', paragraphs: text.split('\n') }, { published }))
    .figures.flatMap(({ verdict }) => verdict.reasons.flatMap(({ params }) => [params['what'] ?? []].flat()));
const ACCUSES = /^(?:differs|target-missed|target-apart)$/;

/** What stands in other sentences and lines makes a number one of the time to come, of a part, or of another time; twins say no such thing. */
describe.each(Object.entries(pairs))('%s', (_, { innocent, told }) => {
  it.each(innocent)('is not accused: %s', (text) => {
    expect(verdictsIn(text, '2018-01-20').filter((kind) => ACCUSES.test(kind))).toEqual([]);
  });

  it.each(innocent)(
    'nor as pages may write it, with other blanks, invisible marks or letters taken apart: %s',
    (text) => {
      const written = [text.replaceAll(' ', '\u00a0'), text.replaceAll(' ', '\u200b '), text.normalize('NFD')];
      for (const one of written) expect(verdictsIn(one, '2018-01-20').filter((kind) => ACCUSES.test(kind))).toEqual([]);
    },
  );

  it.each(told)('is told: %s', (text) => {
    expect(verdictsIn(text, '2018-01-20').some((kind) => ACCUSES.test(kind))).toBe(true);
  });
});

describe('against a target that the page names itself', () => {
  it.each([
    'Năm 2017, Đảng bộ thành phố Bắc Kạn phấn đấu kết nạp 95 đảng viên, vượt 5 đảng viên so với chỉ tiêu nghị quyết.',
    'Đảng bộ thành phố Bắc Kạn phấn đấu năm 2017 kết nạp 95 đảng viên, bằng 105,6% chỉ tiêu nghị quyết.',
    'Đảng bộ thành phố Bắc Kạn phấn đấu năm 2017 kết nạp 95 đảng viên, vượt 5,6% so với chỉ tiêu nghị quyết.',
    'Đảng bộ thành phố Bắc Kạn phấn đấu năm 2017 kết nạp 95 đảng viên, vượt 5 đảng viên, tức 5,6%, so với nghị quyết.',
    'Đảng bộ thành phố Bắc Kạn phấn đấu năm 2017 kết nạp 80 đảng viên, thấp hơn chỉ tiêu nghị quyết.',
  ])('an aim above it is not called another: %s', (text) => {
    expect(verdictsIn(text, '2017-09-20')).not.toContain('differs');
    expect(doubtsIn(text, '2017-09-20')).toContain('aimed-otherwise');
  });

  it.each([
    'Phát huy tiềm năng, Nghị quyết Đảng bộ thành phố Bắc Kạn đặt mục tiêu năm 2017 kết nạp 95 đảng viên.',
    'Các cơ quan chức năng xây dựng kế hoạch: năm 2017, Đảng bộ thành phố Bắc Kạn phấn đấu kết nạp 95 đảng viên.',
    'Vượt khó khăn, Nghị quyết Đảng bộ thành phố Bắc Kạn đặt mục tiêu năm 2017 kết nạp 95 đảng viên.',
    'Nghị quyết Đảng bộ thành phố Bắc Kạn đặt mục tiêu năm 2017 hoàn thành 100% kế hoạch, kết nạp 95 đảng viên.',
    'Phấn đấu vượt chỉ tiêu nghị quyết, năm 2017 Đảng bộ thành phố Bắc Kạn đặt mục tiêu kết nạp 80 đảng viên.',
  ])('nothing is said of an aim above it where the page says nothing of the kind: %s', (text) => {
    expect(doubtsIn(text, '2017-01-20')).not.toContain('aimed-otherwise');
  });
});

describe('a part of the goods', () => {
  it('is not held against goods and services together', () => {
    const text = 'Ước năm 2016, doanh thu bán lẻ hàng hóa của thành phố Bắc Kạn đạt 2.146 tỷ đồng.';
    expect(verdictsIn(text, '2016-12-20')).not.toContain('differs');
  });
});

describe('a target is not called reached', () => {
  it.each([
    [
      'Năm 2017, thành phố Bắc Kạn phát triển ổn định. Từ đầu nhiệm kỳ đến nay, Đảng bộ kết nạp 251 đảng viên.',
      '2018-01-20',
    ],
    ['Từ năm 2017, thành phố Bắc Kạn trồng mới 460 ha rừng.', '2020-03-01'],
    [
      'Năm 2017, thành phố Bắc Kạn phát triển ổn định. Từ đầu nhiệm kỳ đến nay, trồng 1.200 cây, kết nạp 251 đảng viên.',
      '2018-01-20',
    ],
    ['Thành phố Bắc Kạn mới trồng được 48 ha trong tổng số 100 ha rừng theo nghị quyết năm 2017.', '2017-07-12'],
    ['Liệu năm 2017 thành phố Bắc Kạn có trồng mới được 100 ha rừng?', '2018-01-20'],
    ['Năm 2017, thành phố Bắc Kạn đã kết nạp 120 đảng viên sao?', '2018-01-20'],
    [
      'Năm 2017 thành phố Bắc Kạn phát triển ổn định, phấn khởi. Nay, thành phố đã có hơn ba nghìn đảng viên.',
      '2018-01-20',
    ],
    ['Năm 2017, thành phố Bắc Kạn phát triển ổn định. Trong bảy năm, Đảng bộ đã kết nạp 120 đảng viên.', '2018-01-20'],
    [
      'Năm 2017, thành phố Bắc Kạn phát triển ổn định. Trong mười lăm năm qua, Đảng bộ đã kết nạp 200 đảng viên.',
      '2018-01-20',
    ],
    [
      'Năm 2017, thành phố Bắc Kạn phát triển ổn định. Trong năm năm qua, Đảng bộ đã kết nạp 200 đảng viên.',
      '2018-01-20',
    ],
    ['Trong ba năm 2015, 2016, 2017, thành phố Bắc Kạn kết nạp 180 đảng viên.', '2018-01-20'],
    ['Cả hai năm: 2016 và 2017, thành phố Bắc Kạn kết nạp 180 đảng viên.', '2018-01-20'],
    ['Năm 2016 và năm 2017, thành phố Bắc Kạn kết nạp 180 đảng viên.', '2018-01-20'],
    ['Nhìn lại kết quả 2017, thành phố Bắc Kạn kết nạp trên 100 đảng viên mỗi năm.', '2018-01-20'],
    ['Báo cáo của Đảng bộ thành phố Bắc Kạn năm 2017: 5 năm kết nạp 190 đảng viên.', '2018-01-20'],
  ])('%s', (text, published) => {
    expect(verdictsIn(text, published).filter((kind) => /^target-(?:met|exceeded)$/.test(kind))).toEqual([]);
  });

  it.each([
    'Năm 2017, Đảng bộ thành phố Bắc Kạn đã kết nạp 95 đảng viên.',
    'Năm 2017, thực hiện Nghị quyết Đại hội Đảng bộ thành phố Bắc Kạn nhiệm kỳ 2015 - 2020, toàn Đảng bộ đã kết nạp 95 đảng viên.',
    'Phát huy kết quả những năm qua, năm 2017 Đảng bộ thành phố Bắc Kạn đã kết nạp 95 đảng viên.',
    'Nhờ nguồn vốn đầu tư năm 2017, thành phố Bắc Kạn đã trồng mới 120 ha rừng.',
    'Từ ngày 01/01/2017 đến ngày 31/12/2017, Đảng bộ thành phố Bắc Kạn đã kết nạp 95 đảng viên.',
    'Kỷ niệm 87 năm Ngày thành lập Đảng, năm 2017 Đảng bộ thành phố Bắc Kạn đã kết nạp 95 đảng viên.',
    'So với năm 2016, năm 2017 Đảng bộ thành phố Bắc Kạn kết nạp nhiều hơn: 95 đảng viên.',
    'Đến tháng 12 năm 2017, Đảng bộ thành phố Bắc Kạn đã kết nạp 95 đảng viên.',
  ])('but is where nothing speaks against it: %s', (text) => {
    expect(verdictsIn(text, '2018-01-20')).toContain('target-exceeded');
  });
});
