import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import { aboutTheYear, afterTheYear, atTheConference } from './innocent-lines.ts';

const CONFERENCE =
  'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn, nhiệm kỳ 2015 – 2020\nBáo cáo trình hội nghị đánh giá kết quả năm 2016. ';
const CITY = 'Kinh tế - xã hội thành phố Bắc Kạn\n';

/** The figures of a line that are said to differ, or to miss a target. */
function accused(head: string, line: string, published?: string): string[] {
  const text = head + line;
  return engine
    .check(articleFromText({ text }, published === undefined ? {} : { published }))
    .figures.filter(({ verdict }) => verdict.kind === 'differs' || verdict.kind === 'target-missed')
    .map(({ figure, verdict }) => `${text.slice(figure.start, figure.end)} ${verdict.kind}`);
}

describe('what only looks different', () => {
  it.each(atTheConference)('at the conference: %s', (line) => {
    expect(accused(CONFERENCE, line)).toEqual([]);
  });
  it.each(aboutTheYear)('in the year: %s', (line) => {
    expect(accused(CITY, line)).toEqual([]);
  });
  it.each(afterTheYear)('after the year: %s', (line) => {
    expect(accused(CITY, line, '2018-01-10')).toEqual([]);
  });
});

describe('what is missed', () => {
  it.each([
    'Năm 2017, thành phố trồng mới 86 ha rừng, đạt 86% kế hoạch.',
    'Năm 2017, toàn Đảng bộ kết nạp 70 đảng viên mới.',
    'Năm 2017 có 51,5% tổ chức cơ sở đảng đạt trong sạch vững mạnh.',
  ])('is still called so: %s', (line) => {
    expect(accused(CITY, line, '2018-01-10')).toHaveLength(1);
  });
});

describe('what is different', () => {
  it.each([
    'Tạo việc làm cho 397 lao động.',
    'Thành phố đã giải quyết việc làm cho 397 lao động, tỷ lệ hộ nghèo còn 3,88%.',
    'Chi ngân sách nhà nước ước thực hiện 251 tỷ đồng.',
    'Tỷ lệ hộ nghèo của thành phố giảm còn 3,88%.',
    'Vận động xây dựng mới và sửa chữa 15 căn nhà đại đoàn kết cho hộ nghèo.',
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng ước đạt hơn 2.600 tỷ đồng.',
    'Phấn đấu năm 2017 trồng mới 120 ha rừng, kết nạp mới 80 đảng viên.',
    'Phấn đấu năm 2017 có 65% tổ chức cơ sở đảng đạt trong sạch vững mạnh.',
  ])('is still called so: %s', (line) => {
    expect(accused(CONFERENCE, line).length).toBeGreaterThan(0);
  });
});
