import { describe, expect, test } from 'vitest';
import { labelOf, printedDays, statedDays } from '../../lib/page/printed-day.ts';

describe('the day an attribute states', () => {
  test.each([
    ['2016-12-20', ['2016-12-20']],
    ['2016-12-20T08:00:00+07:00', ['2016-12-20']],
    ['2018-04-05T06:00', ['2018-04-05']],
    ['2016-12-31T17:00:00Z', ['2017-01-01']],
    ['2016-12-31 17:00:00+0000', ['2017-01-01']],
    ['20/12/2016 08:00', ['2016-12-20']],
    ['2.1.2017', ['2017-01-02']],
    ['February 26, 2026', ['2026-02-26']],
    ['Tue, 20 Dec 2016 08:00:00 GMT', ['2016-12-20']],
    ['Tue Dec 20 2016 08:00:00 GMT+0700', ['2016-12-20']],
    ['3rd of March, 2016', ['2016-03-03']],
    ['Sept. 3, 2016', ['2016-09-03']],
    ['20 tháng 12 năm 2016', ['2016-12-20']],
    ['20 Tháng Mười Hai, 2016', ['2016-12-20']],
    ['Tháng Tư 3, 2016', ['2016-04-03']],
    // AM and PM are of clocks that mostly go with month/day
    ['11/2/2017 2:00 PM', ['2017-02-11', '2017-11-02']],
    ['5/27/2004 11:57:00 PM', ['2004-05-27']],
    ['29/12/2016 8:30 PM', ['2016-12-29']],
    ['12/20/2016', ['2016-12-20']],
    ['2016-02-31', []],
    ['31/04/2016', []],
    ['20/12/16', []],
    ['1.20/12/2016', []],
    ['12/2016', []],
    ['December 2016', []],
    ['1482192000', []],
    ['hôm qua', []],
    ['', []],
  ])('%s', (value, days) => {
    expect([...statedDays(value)].sort()).toEqual(days);
  });
});

describe('a line that tells when', () => {
  const told = (line: string) => printedDays(line).map(({ days, of }) => [days.join(' or '), of]);

  test.each([
    ['Thứ năm, 29/12/2016 | 08:30', [['2016-12-29', null]]],
    ['Chủ nhật, ngày 1 tháng 1 năm 2017, 08:30 (GMT+7)', [['2017-01-01', null]]],
    ['T6, 30/12/2016 - 8h30', [['2016-12-30', null]]],
    ['Ngày đăng: 20/12/2016', [['2016-12-20', 'publication']]],
    ['Cập nhật lúc 08:30 ngày 05/01/2017', [['2017-01-05', 'update']]],
    [
      'Đăng ngày 20/12/2016 Cập nhật 05/01/2017',
      [
        ['2016-12-20', 'publication'],
        ['2017-01-05', 'update'],
      ],
    ],
    ['Nguyễn Văn A - 20/12/2016 08:30', [['2016-12-20', null]]],
    ['March 3, 2016', [['2016-03-03', null]]],
    ['3 Mar 2016', [['2016-03-03', null]]],
    ['Published on: June 25, 2024', [['2024-06-25', 'publication']]],
    ['Updated Jul 24, 2018, 2:15pm', [['2018-07-24', 'update']]],
    ['Tuesday 15 October 2019 by A. Name', [['2019-10-15', null]]],
    ['20/12/2016 08:30 Lượt xem: 1.234', [['2016-12-20', null]]],
  ])('%s', (line, days) => {
    expect(told(line)).toEqual(days);
  });

  test.each([
    'Ngày 12/11/2016 đã họp.',
    'Sáng 20/12/2016, Thành ủy tổ chức hội nghị',
    'On March 3, 2016 the council met',
    'Họp từ 08:30 ngày 20/12/2016',
    'Ảnh chụp ngày 20/12/2016',
    'Quyết định số 12 ngày 20/12/2016',
    'đang tải',
    `${'thứ '.repeat(60)}20/12/2016`,
  ])('a sentence tells of its own matter: %s', (line) => {
    expect(told(line)).toEqual([]);
  });

  test.each([
    ['Cập nhật:', 'update'],
    ['Ngày đăng:', 'publication'],
    ['Last modified on', 'update'],
    ['Tác giả:', null],
    ['Thành phố cập nhật', null],
    ['', null],
  ])('a label before it: %s', (line, of) => {
    expect(labelOf(line)).toBe(of);
  });
});
