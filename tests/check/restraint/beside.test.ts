import { describe, expect, it } from 'vitest';
import { articleFromTable } from '../../figure/table-article.ts';
import { engine } from '../../world.ts';

/** What is called different in a table of a page that reports the conference. */
function differing(rows: readonly (readonly string[])[]): string[] {
  const article = articleFromTable({
    title: 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7 nhiệm kỳ 2015 – 2020',
    before: 'Hội nghị đánh giá kết quả thực hiện nhiệm vụ năm 2016.',
    rows,
  });
  return engine
    .check(article)
    .figures.filter(({ verdict }) => verdict.kind === 'differs')
    .map(({ figure }) => article.text.slice(figure.start, figure.end));
}

describe('several numbers of one thing in a table', () => {
  it.each([
    [
      'rows of months',
      [
        ['#Tháng', '#Tạo việc làm (lao động)'],
        ['9', '52'],
        ['10', '71'],
        ['11', '88'],
      ],
    ],
    [
      'rows that are only numbered',
      [
        ['#STT', '#Tạo việc làm (lao động)'],
        ['1', '52'],
        ['2', '88'],
      ],
    ],
    [
      'columns that are only numbered',
      [
        ['#Chỉ tiêu', '#I', '#II', '#III', '#IV'],
        ['Tạo việc làm (lao động)', '52', '71', '88', '130'],
      ],
    ],
    [
      'columns numbered in brackets',
      [
        ['#Chỉ tiêu', '#(1)', '#(2)'],
        ['Tạo việc làm (lao động)', '52', '327'],
      ],
    ],
  ])('are each of something that was not understood, the largest too: %s', (_, rows) => {
    expect(differing(rows)).toEqual([]);
  });

  it('are told apart by their years and by plan and result', () => {
    expect(
      differing([
        ['#Chỉ tiêu', '#Năm 2015', '#Năm 2016'],
        ['Tạo việc làm (lao động)', '340', '412'],
      ]),
    ).toEqual(['412']);
    expect(
      differing([
        ['#Chỉ tiêu', '#Kế hoạch 2016', '#Thực hiện 2016'],
        ['Tạo việc làm (lao động)', '340', '412'],
      ]),
    ).toEqual(['412']);
  });
});
