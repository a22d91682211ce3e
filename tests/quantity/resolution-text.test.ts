import { expect, test } from 'vitest';
import { numeralsOf, quantitiesOf } from './reading.ts';

const RESULTS =
  'Về chương trình mục tiêu quốc gia xây dựng nông thôn mới, các tiêu chí đạt được tăng dần từ năm 2011 đến nay xã Dương ' +
  'Quang thêm 8 tiêu chí, Nông Thượng 7 tiêu chí.Tổng thu ngân sách ước thực hiện đạt 96% bằng 142% kế hoạch, chi ngân ' +
  'sách nhà nước ước thực hiện 215 tỷ đồng. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng ước đạt hơn 2.500 tỷ ' +
  'đồng, bằng 108.6%. Tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo 2,88% giảm 0,32% so với năm 2015. Vận động xây dựng ' +
  'mới và sửa chữa 5 căn nhà đại đoàn kết cho hộ nghèo.';

test('reads the figures of the resolution’s report', () => {
  expect(quantitiesOf(RESULTS)).toEqual([
    '8 tiêu chí = 8 criterion',
    '7 tiêu chí = 7 criterion',
    '96% = 96 percent ±1',
    '142% = 142 percent ±1',
    '215 tỷ đồng = 215000000000 VND ±1000000000',
    'hơn 2.500 tỷ đồng = 2500000000000 VND more-than ±1000000000',
    '108.6% = 108.6 percent ±0.1',
    '379 lao động = 379 person',
    '2,88% = 2.88 percent ±0.01',
    '0,32% = 0.32 percent ±0.01',
    '5 căn nhà = 5 house',
  ]);
  expect(numeralsOf(RESULTS)).toEqual(['year: năm 2011', 'year: năm 2015']);
});

test('reads the figures of the resolution’s targets and leaves its ordinals and years alone', () => {
  const targets =
    'Hội nghị lần thứ 7 nhiệm kỳ 2015 – 2020: Giá trị sản lượng toàn ngành công nghiệp – tiểu thủ công nghiệp đạt 38,4%, ' +
    'thương mại – dịch vụ đạt 54,8%,trồng mới 100 ha rừng, kết nạp mới 90 Đảng viên, 55% tổ chức cơ sở đảng đạt trong sạch.';
  expect(quantitiesOf(targets)).toEqual([
    '38,4% = 38.4 percent ±0.1',
    '54,8% = 54.8 percent ±0.1',
    '100 ha = 100 ha ±1',
    '90 Đảng viên = 90 party-member',
    '55% = 55 percent ±1',
  ]);
  expect(numeralsOf(targets)).toEqual(['ordinal: lần thứ 7', 'period: 2015 – 2020']);
});
