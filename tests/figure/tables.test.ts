import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import type { WrittenTable } from './table-article.ts';
import { articleFromTable } from './table-article.ts';

/** Every figure as "value unit measure status indicator place period". */
function rowsOf(table: WrittenTable): string[] {
  return read(articleFromTable(table)).figures.map(({ value, unit, measure, status, indicator, place, period }) =>
    [value, unit, measure, status, indicator, place, period].join(' '),
  );
}

describe('tables', () => {
  it('reads plan, result and percentages by their columns', () => {
    const rows = rowsOf({
      title: 'Thành phố Bắc Kạn: kết quả năm 2016',
      rows: [
        ['# STT', '# Chỉ tiêu', '# ĐVT', '# Kế hoạch', '# Thực hiện', '# % so KH', '# % so cùng kỳ'],
        ['1', 'Thu ngân sách', 'tỷ đồng', '90', '96', '106,7', '112,3'],
        ['2', 'Tạo việc làm mới', 'lao động', '350', '379', '108,3', '101,5'],
        ['3', 'Trồng rừng', 'ha', '200', '224,92', '112,5', '98'],
      ],
    });
    expect(rows).toEqual([
      '90000000000 VND level target budget-revenue bac-kan-city 2016',
      '96000000000 VND level result budget-revenue bac-kan-city 2016',
      '106.7 percent share-of-plan result budget-revenue bac-kan-city 2016',
      '112.3 percent index result budget-revenue bac-kan-city 2016',
      '350 person level target jobs-created bac-kan-city 2016',
      '379 person level result jobs-created bac-kan-city 2016',
      '108.3 percent share-of-plan result jobs-created bac-kan-city 2016',
      '101.5 percent index result jobs-created bac-kan-city 2016',
      '200 ha level target forest-planted bac-kan-city 2016',
      '224.92 ha level result forest-planted bac-kan-city 2016',
      '112.5 percent share-of-plan result forest-planted bac-kan-city 2016',
      '98 percent index result forest-planted bac-kan-city 2016',
    ]);
  });

  it('knows a row of changes by its name', () => {
    const rows = rowsOf({
      title: 'Thành phố Bắc Kạn: chỉ tiêu năm 2017',
      rows: [
        ['# Chỉ tiêu', '# ĐVT', '# Kế hoạch năm 2017'],
        ['Mức giảm tỷ lệ hộ nghèo', '%', '1,5'],
        ['Tốc độ tăng thu ngân sách', '%', '10'],
        ['Tỷ lệ hộ nghèo', '%', '2,5'],
      ],
    });
    expect(rows).toEqual([
      '1.5 percentage-point change target poverty-rate bac-kan-city 2017',
      '10 percent change target budget-revenue bac-kan-city 2017',
      '2.5 percent level target poverty-rate bac-kan-city 2017',
    ]);
  });

  it('takes the year from the column and the status from its words', () => {
    const rows = rowsOf({
      title: 'Một số chỉ tiêu của thành phố Bắc Kạn',
      rows: [
        ['# Chỉ tiêu', '# Năm 2015', '# Ước năm 2016', '# Kế hoạch năm 2017'],
        ['# Tỷ lệ hộ nghèo (%)', '3,2%', '2,88%', '2,5%'],
        ['# Kết nạp đảng viên', '101 đảng viên', '112 đảng viên', '90 đảng viên'],
      ],
    });
    expect(rows).toEqual([
      '3.2 percent level result poverty-rate bac-kan-city 2015',
      '2.88 percent level estimate poverty-rate bac-kan-city 2016',
      '2.5 percent level target poverty-rate bac-kan-city 2017',
      '101 party-member level result party-members-admitted bac-kan-city 2015',
      '112 party-member level estimate party-members-admitted bac-kan-city 2016',
      '90 party-member level target party-members-admitted bac-kan-city 2017',
    ]);
  });

  it('reads a part of the year under the year that stands over it', () => {
    const rows = rowsOf({
      title: 'Thành phố Bắc Kạn: kết quả năm 2016',
      rows: [
        ['# Chỉ tiêu', '#2x 2016', '#2x 2017'],
        ['#', '# 6 tháng', '# Cả năm', '# 9 tháng', '# Cả năm'],
        ['Tạo việc làm mới', '180 lao động', '379 lao động', '270 lao động', '400 lao động'],
      ],
    });
    expect(rows.map((row) => row.split(' ').at(-1))).toEqual(['2016-H1', '2016', '2017-9M', '2017']);
  });

  it('gives each row its place and takes the indicator from the caption', () => {
    const rows = rowsOf({
      title: 'Tỉnh Bắc Kạn năm 2016',
      caption: 'Tỷ lệ hộ nghèo các huyện, thành phố năm 2016',
      rows: [
        ['# Địa phương', '# Số hộ nghèo (hộ)', '# Tỷ lệ (%)'],
        ['# Thành phố Bắc Kạn', '288 hộ', '2,88'],
        ['# Huyện Pác Nặm', '3.102 hộ', '44,5'],
      ],
    });
    expect(rows).toEqual([
      '288 household level result other:poor-households bac-kan-city 2016',
      '2.88 percent level result poverty-rate bac-kan-city 2016',
      '3102 household level result other:poor-households pac-nam 2016',
      '44.5 percent level result poverty-rate pac-nam 2016',
    ]);
  });

  it.each(['Năm ', ''])('takes years in front of the rows for their heads, under a unit for all: "%s2015"', (word) => {
    const rows = rowsOf({
      title: 'Thành phố Bắc Kạn',
      caption: 'Tỷ lệ hộ nghèo của thành phố (%)',
      rows: [
        [`${word}2014`, '5,1'],
        [`${word}2015`, '3,20'],
        [`${word}2016`, '2,88'],
      ],
    });
    expect(rows).toEqual([
      '5.1 percent level result poverty-rate bac-kan-city 2014',
      '3.2 percent level result poverty-rate bac-kan-city 2015',
      '2.88 percent level result poverty-rate bac-kan-city 2016',
    ]);
  });

  it('leaves a row alone whose name it does not know', () => {
    const rows = rowsOf({
      title: 'Thành phố Bắc Kạn trồng rừng năm 2016',
      rows: [
        ['# Nội dung', '# Thực hiện'],
        ['# Diện tích sân vận động', '12 ha'],
      ],
    });
    expect(rows).toEqual(['12 ha level result  bac-kan-city 2016']);
  });

  it('reads heads of two rows, the year above and plan and result below', () => {
    const rows = rowsOf({
      title: 'Thành phố Bắc Kạn: một số chỉ tiêu chủ yếu',
      rows: [
        ['# Chỉ tiêu', '#2x Năm 2016', '#2x Năm 2017'],
        ['# ', '# Kế hoạch', '# Thực hiện', '# Kế hoạch', '# Ước thực hiện'],
        ['# Thu ngân sách', '90 tỷ đồng', '96 tỷ đồng', '112 tỷ đồng', '99,6 tỷ đồng'],
      ],
    });
    expect(rows).toEqual([
      '90000000000 VND level target budget-revenue bac-kan-city 2016',
      '96000000000 VND level result budget-revenue bac-kan-city 2016',
      '112000000000 VND level target budget-revenue bac-kan-city 2017',
      '99600000000 VND level estimate budget-revenue bac-kan-city 2017',
    ]);
  });

  it('takes communes from the rows and indicators from the columns', () => {
    const rows = rowsOf({
      title: 'Thành phố Bắc Kạn: kết quả năm 2016 của các xã, phường',
      rows: [
        ['# Đơn vị', '# Kết nạp đảng viên', '# Trồng rừng (ha)'],
        ['# Phường Đức Xuân', '12 đảng viên', '5 ha'],
        ['# Xã Nông Thượng', '6 đảng viên', '45 ha'],
        ['# Toàn thành phố', '112 đảng viên', '224,92 ha'],
      ],
    });
    expect(rows).toEqual([
      '12 party-member level result party-members-admitted duc-xuan 2016',
      '5 ha level result forest-planted duc-xuan 2016',
      '6 party-member level result party-members-admitted nong-thuong 2016',
      '45 ha level result forest-planted nong-thuong 2016',
      '112 party-member level result party-members-admitted bac-kan-city 2016',
      '224.92 ha level result forest-planted bac-kan-city 2016',
    ]);
  });

  it('reads shares of the economy by row, a target by the caption', () => {
    const rows = rowsOf({
      title: 'Nghị quyết của HĐND thành phố Bắc Kạn',
      caption: 'Các chỉ tiêu phấn đấu năm 2017',
      rows: [
        ['# Cơ cấu kinh tế', '# Tỷ trọng (%)'],
        ['# Thương mại - dịch vụ', '54,8%'],
        ['# Công nghiệp - tiểu thủ công nghiệp', '38,4%'],
        ['# Nông - lâm nghiệp', '6,8%'],
      ],
    });
    expect(rows).toEqual([
      '54.8 percent level target trade-services-share bac-kan-city 2017',
      '38.4 percent level target industry-share bac-kan-city 2017',
      '6.8 percent level target agriculture-share bac-kan-city 2017',
    ]);
  });

  it('reads "tăng, giảm" columns as changes', () => {
    const rows = rowsOf({
      title: 'Thành phố Bắc Kạn: kết quả năm 2016',
      rows: [
        ['# Chỉ tiêu', '# Năm 2016', '# Tăng, giảm so với năm 2015 (%)'],
        ['# Chi ngân sách', '215 tỷ đồng', '4,2%'],
        ['# Tổng mức bán lẻ hàng hóa', '2.500 tỷ đồng', '26,9%'],
      ],
    });
    expect(rows).toEqual([
      '215000000000 VND level result budget-expenditure bac-kan-city 2016',
      '4.2 percent change result budget-expenditure bac-kan-city 2016',
      '2500000000000 VND level result retail-sales bac-kan-city 2016',
      '26.9 percent change result retail-sales bac-kan-city 2016',
    ]);
  });
});
