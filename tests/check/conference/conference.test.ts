import { describe, expect, it } from 'vitest';
import { reportsConference } from '../../../lib/check/conference/conference.ts';
import { pack, pageOf } from '../builder.ts';

const isIt = (title: string, period = '2016'): boolean => {
  const { article, reading } = pageOf({ title, figures: [], period });
  return reportsConference(article, reading, pack);
};

describe('the very conference of the pack', () => {
  it.each([
    'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7 nhiệm kỳ 2015 – 2020',
    'Ban Chấp hành Đảng bộ thành phố Bắc Kạn họp Hội nghị lần thứ 7, nhiệm kỳ 2015 – 2020',
    'Hội nghị lần thứ bảy BCH Đảng bộ TP. Bắc Kạn khóa VI',
    'Thành ủy Bắc Kạn tổ chức hội nghị lần thứ VII (khóa VI)',
    'Hoi nghi lan thu 7 Ban Chap hanh Dang bo thanh pho Bac Kan nhiem ky 2015-2020',
    'Ngày 28/12, Thành ủy tổ chức Hội nghị Ban Chấp hành lần thứ 7',
    'Ban Chấp hành Đảng bộ thành phố khai mạc Hội nghị lần 7',
  ])('%s', (title) => {
    expect(isIt(title)).toBe(true);
  });
});

describe('what is not it', () => {
  it.each([
    ['a council session of the same number', 'Kỳ họp thứ 7 HĐND thành phố Bắc Kạn khóa VI, nhiệm kỳ 2016 – 2021'],
    ['another conference', 'Hội nghị lần thứ 11 Ban Chấp hành Đảng bộ thành phố Bắc Kạn khóa VI'],
    ['the same number of another term', 'Hội nghị lần thứ 7 BCH Đảng bộ thành phố Bắc Kạn nhiệm kỳ 2020 – 2025'],
    ['the same number of another congress', 'Hội nghị lần thứ 7 BCH Đảng bộ thành phố Bắc Kạn khóa VII'],
    ['another district', 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ huyện Bạch Thông nhiệm kỳ 2015 – 2020'],
    ['another city', 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Thái Nguyên nhiệm kỳ 2015 – 2020'],
    ['the province', 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ tỉnh Bắc Kạn nhiệm kỳ 2015 – 2020'],
    ['a conference without its number', 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn nhiệm kỳ 2015 – 2020'],
    ['the short name of another city', 'Thành ủy Thái Nguyên họp hội nghị lần thứ 7'],
    ['the committee sending people elsewhere', 'Lãnh đạo Thành ủy Bắc Kạn dự Hội nghị lần thứ 7 Huyện ủy Bạch Thông'],
    [
      'a mass organisation',
      'Hội nghị lần thứ 7 Ban Chấp hành Hội Nông dân thành phố Bắc Kạn, Thành ủy Bắc Kạn dự và chỉ đạo',
    ],
    ['a ward', 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ phường Sông Cầu, Thành ủy Bắc Kạn dự và chỉ đạo'],
    ['a page about another year', 'Năm 2017'],
  ])('%s: %s', (_name, title) => {
    expect(isIt(title)).toBe(false);
  });

  it('a page whose own year is another one', () => {
    expect(isIt('Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn', '2021')).toBe(false);
  });
});

it('is not lost by a mention of the Central Committee’s conference', () => {
  const title = 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn nhiệm kỳ 2015 – 2020';
  const { article, reading } = pageOf({
    title,
    figures: [
      { words: 'Thành ủy triển khai Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương khóa XII', value: '4' },
    ],
  });
  expect(reportsConference(article, reading, pack)).toBe(true);
});

it('is lost when the page reports a later conference and names this one in passing', () => {
  const { article, reading } = pageOf({
    title: 'Hội nghị lần thứ 11 Ban Chấp hành Đảng bộ thành phố Bắc Kạn khóa VI',
    figures: [
      { words: 'Theo Nghị quyết Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn khóa VI', value: '7' },
    ],
  });
  expect(reportsConference(article, reading, pack)).toBe(false);
});

it('may have its ordinal in the title and its committee in the text', () => {
  const { article, reading } = pageOf({
    title: 'Hội nghị lần thứ 7, nhiệm kỳ 2015 – 2020',
    figures: [{ words: 'Ban Chấp hành Đảng bộ thành phố Bắc Kạn đã tổ chức hội nghị', value: '1' }],
  });
  expect(reportsConference(article, reading, pack)).toBe(true);
});
