import { describe, expect, test } from 'vitest';
import { bareWords } from '../../lib/draft-pack/head-lines.ts';
import { timesOfTitle } from '../../lib/draft-pack/times-of-title.ts';

/** What a title tells of, what it sets itself, and the month or quarter and the year so far that it tells of. */
type Times = readonly [told: string | null, aimed: string | null, within?: string | null, upTo?: string | null];

const timesOf = (title: string, year: string | null): Times => {
  const { told, aimed, within, upTo } = timesOfTitle(bareWords(title), year);
  return [told, aimed, within, upTo];
};

describe('the times that a title says', () => {
  test.each<[string, string | null, Times]>([
    ['Kết quả công tác năm 2022; phương hướng, nhiệm vụ năm 2023', '2022', ['2022', '2023', null, null]],
    [
      'Kết quả lãnh đạo thực hiện nhiệm vụ năm 2022, phương hướng, nhiệm vụ năm 2023',
      null,
      ['2022', '2023', null, null],
    ],
    ['Tình hình thực hiện kế hoạch năm 2016; kế hoạch năm 2017', null, ['2016', '2017', null, null]],
    [
      'Kết quả thực hiện nhiệm vụ quý I, phương hướng, nhiệm vụ quý II năm 2022',
      '2022',
      ['2022-Q1', '2022-Q2', '2022-Q1', '2022-Q1'],
    ],
    ['Công tác tháng 10, nhiệm vụ tháng 11 năm 2020', '2020', ['2020-10', '2020-11', '2020-10', '2020-10M']],
    ['Tình hình kinh tế - xã hội tháng 8 và 8 tháng năm 2019', '2019', ['2019-8M', null, '2019-08', '2019-8M']],
    ['Tình hình kinh tế - xã hội quý III và 9 tháng năm 2025', '2025', ['2025-9M', null, '2025-Q3', '2025-9M']],
    [
      'Kết quả thu, chi ngân sách 11 tháng và chỉ tiêu tháng 12 năm 2024',
      '2024',
      ['2024-11M', '2024-12', null, '2024-11M'],
    ],
    [
      'Tình hình thu, chi ngân sách từ đầu năm đến hết ngày 15/11/2018',
      null,
      ['2018-to-11-15', null, null, '2018-to-11-15'],
    ],
    ['Về việc giao chỉ tiêu kế hoạch phát triển kinh tế - xã hội năm 2016', null, [null, '2016', null, null]],
    ['Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025', null, [null, '2021-2025', null, null]],
    ['Kết quả thực hiện Nghị quyết nhiệm kỳ 2020 - 2025', null, ['2020-2025', null, null, null]],
    ['Kết quả 6 tháng đầu năm, nhiệm vụ 06 tháng cuối năm 2022', '2022', ['2022-H1', '2022', null, '2022-H1']],
    ['Kết quả tháng 8, nhiệm vụ tháng sau', '2022', ['2022-08', null, '2022-08', '2022-8M']],
    ['Số liệu đến ngày 15 tháng 11 năm 2018', null, ['2018-to-11-15', null, null, '2018-to-11-15']],
    ['Công tác y tế học đường', null, [null, null, null, null]],
  ])('%s', (title, year, expected) => {
    expect(timesOf(title, year)).toEqual(expected);
  });
});
