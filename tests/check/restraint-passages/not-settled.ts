import { CITY, type Passage } from './passage.ts';

/** Texts whose number is unclear by itself, later, doubtful, of another measure, definition or issuer. */
export const notSettled: readonly Passage[] = [
  // Unclear by itself.
  {
    name: 'a misprint put right',
    text: `${CITY}Đính chính: tỷ lệ hộ nghèo của thành phố năm 2016 là 2,88%, không phải 3,88% như đã đăng.`,
    number: '3,88',
    verdict: 'unclear',
  },
  {
    name: 'a number only supposed',
    text: `${CITY}Nếu năm 2016 tạo việc làm cho 450 lao động thì thành phố đã vượt xa các năm.`,
    number: '450',
    verdict: 'unclear',
  },
  {
    name: 'a part without a name',
    text: `${CITY}Năm 2016, thành phố tạo việc làm cho 379 lao động, trong đó nữ 181 lao động.`,
    number: '181',
    verdict: 'unclear',
  },
  // A later, final or other source's figure of the same year.
  {
    name: 'a later official figure of jobs',
    text: `${CITY}Năm 2016, thành phố đã tạo việc làm cho 395 lao động.`,
    number: '395',
    verdict: 'unclear',
  },
  {
    name: 'the settled spending of the year',
    text: `${CITY}Quyết toán chi ngân sách năm 2016 của thành phố là 228,4 tỷ đồng.`,
    number: '228,4',
    verdict: 'unclear',
  },
  {
    name: 'the survey’s poverty rate',
    text: `${CITY}Theo kết quả rà soát, tỷ lệ hộ nghèo của thành phố năm 2016 là 3,05%.`,
    number: '3,05',
    verdict: 'unclear',
  },
  {
    name: 'retail sales beyond "hơn"',
    text: `${CITY}Năm 2016, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ của thành phố đạt 2.720 tỷ đồng.`,
    number: '2.720',
    verdict: 'unclear',
  },
  {
    name: 'houses built by another count',
    text: `${CITY}Năm 2016, thành phố vận động xây dựng 7 căn nhà đại đoàn kết.`,
    number: '7',
    verdict: 'unclear',
  },
  // A doubtful source.
  {
    name: 'the revenue the source may mean',
    text: `${CITY}Năm 2016, tổng thu ngân sách của thành phố đạt 96 tỷ đồng.`,
    number: '96',
    verdict: 'unclear',
  },
  {
    name: 'another revenue',
    text: `${CITY}Năm 2016, thu ngân sách của thành phố ước đạt 88 tỷ đồng.`,
    number: '88',
    verdict: 'unclear',
  },
  // Another measure or status.
  {
    name: 'the plan for a result',
    text: `${CITY}Năm 2016, thành phố phấn đấu tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 2.300 tỷ đồng.`,
    number: '2.300',
    verdict: 'other-measure',
  },
  {
    name: 'the plan of jobs',
    text: `${CITY}Kế hoạch năm 2016 của thành phố là tạo việc làm cho 350 lao động.`,
    number: '350',
    verdict: 'other-measure',
  },
  {
    name: 'an index with the share’s number',
    text: `${CITY}Năm 2016, tổng mức bán lẻ hàng hóa của thành phố bằng 126,9% so với cùng kỳ.`,
    number: '126,9',
    verdict: 'other-measure',
  },
  {
    name: 'criteria reached, not gained',
    text: 'Nông thôn mới thành phố Bắc Kạn\nĐến hết năm 2016, xã Dương Quang đạt 13/19 tiêu chí nông thôn mới.',
    number: '13',
    verdict: 'other-measure',
  },
  // Another definition or issuer.
  {
    name: 'another poverty standard',
    text: `${CITY}Năm 2016, tỷ lệ hộ nghèo của thành phố theo chuẩn nghèo giai đoạn 2011 - 2015 là 1,9%.`,
    number: '1,9',
    verdict: 'unclear',
  },
  {
    name: 'the province’s plan for the city',
    text: `${CITY}Năm 2017, tỉnh giao chỉ tiêu thành phố trồng mới 120 ha rừng.`,
    number: '120',
    verdict: 'unclear',
  },
];
