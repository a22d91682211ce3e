import { CITY, CONFERENCE, type Passage } from './passage.ts';

/** Agreement that looks like a difference, targets, plans, and the conference itself. */
export const agreementAndTargets: readonly Passage[] = [
  // Agreement that looks like a difference.
  {
    name: 'in millions',
    text: `${CITY}Năm 2016, chi ngân sách nhà nước của thành phố ước thực hiện 215.000 triệu đồng.`,
    number: '215.000',
    verdict: 'match',
  },
  {
    name: 'rounded',
    text: `${CITY}Năm 2016, tỷ lệ hộ nghèo của thành phố còn 2,9%.`,
    number: '2,9',
    verdict: 'consistent',
  },
  {
    name: 'cut off',
    text: `${CITY}Năm 2016, tỷ lệ hộ nghèo của thành phố là 2,8%.`,
    number: '2,8',
    verdict: 'consistent',
  },
  {
    name: 'nearer than "hơn"',
    text: `${CITY}Năm 2016, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ của thành phố ước đạt 2.514 tỷ đồng.`,
    number: '2.514',
    verdict: 'consistent',
  },
  {
    name: 'by another bound word',
    text: `${CITY}Năm 2016, thành phố tạo việc làm cho gần 380 lao động.`,
    number: '380',
    verdict: 'consistent',
  },
  {
    name: 'the share one digit further',
    text: `${CITY}Năm 2016, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ của thành phố ước đạt 108,7% kế hoạch.`,
    number: '108,7',
    verdict: 'consistent',
  },
  {
    name: 'the share as an excess',
    text: `${CITY}Năm 2016, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ của thành phố ước vượt 8,6% kế hoạch.`,
    number: '8,6',
    verdict: 'consistent',
  },
  // Targets.
  {
    name: 'a target reached early',
    text: `${CITY}9 tháng đầu năm 2017, Đảng bộ thành phố kết nạp 92 đảng viên.`,
    number: '92',
    verdict: 'target-exceeded',
  },
  {
    name: 'a loose number below the target',
    text: `${CITY}Năm 2017, Đảng bộ thành phố kết nạp hơn 80 đảng viên mới.`,
    number: '80',
    verdict: 'unclear',
  },
  {
    name: 'the year not yet over',
    text: `${CITY}Năm 2017, Đảng bộ thành phố đã kết nạp 60 đảng viên.`,
    number: '60',
    verdict: 'unclear',
    published: '2017-08-20',
  },
  {
    name: 'a party cell of a school',
    text: `${CITY}Năm 2017, Chi bộ Trường THCS Bắc Kạn kết nạp 2 đảng viên.`,
    number: '2',
    verdict: 'other-place',
  },
  {
    name: 'all criteria, not yet recognised',
    text: 'Nông thôn mới thành phố Bắc Kạn\nNăm 2017, xã Nông Thượng đã hoàn thành 19/19 tiêu chí, đang trình tỉnh thẩm định.',
    number: '19',
    verdict: 'unclear',
  },
  {
    name: 'a share of plan without its amount',
    text: `${CITY}Năm 2017, công tác kết nạp đảng viên của thành phố đạt 154% kế hoạch.`,
    number: '154',
    verdict: 'unclear',
  },
  // At the conference itself.
  {
    name: 'the base year at the conference',
    text: `${CONFERENCE}Tỷ lệ hộ nghèo năm 2015 là 3,20%.`,
    number: '3,20',
    verdict: 'other-period',
  },
  {
    name: 'the province’s figure at the conference',
    text: `${CONFERENCE}Tỷ lệ hộ nghèo của tỉnh năm 2016 là 26,61%.`,
    number: '26,61',
    verdict: 'other-place',
  },
  {
    name: 'another committee’s target at the conference',
    text: `${CONFERENCE}Năm 2017, tỉnh giao thành phố trồng mới 120 ha rừng.`,
    number: '120',
    verdict: 'unclear',
  },
  {
    name: 'the first half at the conference',
    text: `${CONFERENCE}6 tháng đầu năm 2016 tạo việc làm cho 160 lao động.`,
    number: '160',
    verdict: 'other-period',
  },
  {
    name: 'a denial at the conference',
    text: `${CONFERENCE}Thành phố tạo việc làm cho 379 lao động, không phải 397 lao động.`,
    number: '397',
    verdict: 'unclear',
  },
  {
    name: 'revenue in another form at the conference',
    text: `${CONFERENCE}Tổng thu ngân sách ước thực hiện 96 tỷ đồng.`,
    number: '96 tỷ',
    verdict: 'unclear',
  },
  // A plan told without a word of its own beside the number.
  {
    name: 'the tasks of a year',
    text: 'Nhiệm vụ năm 2017 của thành phố Bắc Kạn: trồng mới 80 ha rừng, kết nạp 80 đảng viên.',
    number: '80 đảng',
    verdict: 'unclear',
  },
  {
    name: 'what a resolution asks for',
    text: `${CITY}Theo nghị quyết của Thành ủy, năm 2017 kết nạp 80 đảng viên.`,
    number: '80',
    verdict: 'unclear',
  },
  {
    name: 'a share of the members beside the rating of the organisations',
    text: `${CITY}Năm 2017, Đảng bộ thành phố phấn đấu đạt trong sạch vững mạnh, 100% đảng viên hoàn thành tốt nhiệm vụ trở lên.`,
    number: '100',
    verdict: 'not-in-resolution',
  },
];
