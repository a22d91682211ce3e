import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import pairs from './decided.json' with { type: 'json' };

const verdictsIn = (text: string, published: string) =>
  engine
    .check(articleFromText({ title: '', paragraphs: text.split('\n') }, { published }))
    .figures.map(({ verdict }) => verdict.kind);
const ACCUSES = /^(?:differs|target-missed|target-apart)$/;

/** What stands in other sentences and lines makes a number one of the time to come, of a part, or of another time; twins say no such thing. */
describe.each(Object.entries(pairs))('%s', (_, { innocent, told }) => {
  it.each(innocent)('is not accused: %s', (text) => {
    expect(verdictsIn(text, '2018-01-20').filter((kind) => ACCUSES.test(kind))).toEqual([]);
  });

  it.each(told)('is told: %s', (text) => {
    expect(verdictsIn(text, '2018-01-20').some((kind) => ACCUSES.test(kind))).toBe(true);
  });
});

describe('against a target that the page names itself', () => {
  it.each([
    'Năm 2017, Đảng bộ thành phố Bắc Kạn phấn đấu kết nạp 95 đảng viên, vượt 5 đảng viên so với chỉ tiêu nghị quyết.',
    'Đảng bộ thành phố Bắc Kạn phấn đấu năm 2017 kết nạp 95 đảng viên, bằng 105,6% chỉ tiêu nghị quyết.',
  ])('an aim above it is not called another: %s', (text) => {
    expect(verdictsIn(text, '2017-09-20')).not.toContain('differs');
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
  ])('%s', (text, published) => {
    expect(verdictsIn(text, published).filter((kind) => /^target-(?:met|exceeded)$/.test(kind))).toEqual([]);
  });

  it('but is where nothing speaks against it', () => {
    expect(verdictsIn('Năm 2017, Đảng bộ thành phố Bắc Kạn đã kết nạp 95 đảng viên.', '2018-01-20')).toEqual([
      'target-exceeded',
    ]);
  });
});
