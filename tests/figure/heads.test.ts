import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { read } from './read.ts';

/** Every figure as "value status indicator period". */
function rowsOf(...lines: string[]): string[] {
  const [title = '', ...paragraphs] = lines;
  return read(articleFromText({ title, paragraphs })).figures.map(({ value, status, indicator, period }) =>
    [value, status, indicator, period].join(' '),
  );
}

describe('heads of lists', () => {
  it('make targets of the items under them, up to the next paragraph', () => {
    const rows = rowsOf(
      'Thành phố Bắc Kạn năm 2016',
      'Nghị quyết đề ra các chỉ tiêu phấn đấu năm 2017:',
      '- Thu ngân sách: 112 tỷ đồng',
      '- Tỷ lệ hộ nghèo còn 2,5%',
      '- Kết nạp 90 đảng viên',
      'Kết quả năm 2016, thu ngân sách đạt 96 tỷ đồng.',
    );
    expect(rows).toEqual([
      '112000000000 target budget-revenue 2017',
      '2.5 target poverty-rate 2017',
      '90 target party-members-admitted 2017',
      '96000000000 result budget-revenue 2016',
    ]);
  });

  it('of results leave the items results', () => {
    const rows = rowsOf(
      'Thành phố Bắc Kạn năm 2016',
      'Các chỉ tiêu đạt và vượt kế hoạch gồm:',
      '- Thu ngân sách đạt 96 tỷ đồng',
      '- Tạo việc làm cho 379 lao động',
    );
    expect(rows).toEqual(['96000000000 result budget-revenue 2016', '379 result jobs-created 2016']);
  });

  it('do not reach into paragraphs that speak of results again', () => {
    const rows = rowsOf(
      'Thành phố Bắc Kạn bàn nhiệm vụ năm 2017',
      'Năm 2016, thành phố tạo việc làm cho 379 lao động.',
      'Năm 2017 phấn đấu tạo việc làm cho 350 lao động. Trồng mới 100 ha rừng.',
      'Trong năm 2016, thành phố trồng được 224 ha rừng.',
    );
    expect(rows).toEqual([
      '379 result jobs-created 2016',
      '350 target jobs-created 2017',
      '100 target forest-planted 2017',
      '224 result forest-planted 2016',
    ]);
  });
});
