import { CITY, type Passage } from './passage.ts';

/** Texts about another place, another period, or what the source does not print. */
export const aboutSomethingElse: readonly Passage[] = [
  // Another place.
  {
    name: 'the province’s poverty rate',
    text: `${CITY}Tỷ lệ hộ nghèo của tỉnh Bắc Kạn năm 2016 là 26,61%.`,
    number: '26,61',
    verdict: 'other-place',
  },
  {
    name: 'a commune’s poverty rate',
    text: `${CITY}Năm 2016, tỷ lệ hộ nghèo của xã Nông Thượng là 5,2%.`,
    number: '5,2',
    verdict: 'other-place',
  },
  {
    name: 'a ward’s jobs',
    text: `${CITY}Năm 2016, phường Sông Cầu tạo việc làm cho 45 lao động.`,
    number: '45',
    verdict: 'other-place',
  },
  {
    name: 'a namesake city',
    text: 'Thành phố Bắc Giang năm 2016\nNăm 2016, thành phố Bắc Giang tạo việc làm cho 4.100 lao động.',
    number: '4.100',
    verdict: 'other-place',
  },
  {
    name: 'a district’s spending',
    text: `${CITY}Năm 2016, huyện Bạch Thông chi ngân sách 310 tỷ đồng.`,
    number: '310',
    verdict: 'other-place',
  },
  {
    name: 'a commune’s training for its people',
    text: `${CITY}Năm 2016, Phòng Lao động mở lớp tại xã Nông Thượng, tạo việc làm cho 30 lao động của xã.`,
    number: '30',
    verdict: 'other-place',
  },
  // Another period.
  {
    name: 'the year after',
    text: `${CITY}Năm 2017, thành phố tạo việc làm cho 640 lao động.`,
    number: '640',
    verdict: 'other-period',
  },
  {
    name: 'the same number a year later',
    text: `${CITY}Năm 2018, thành phố tạo việc làm cho 379 lao động.`,
    number: '379',
    verdict: 'other-period',
  },
  {
    name: 'half of the year',
    text: `${CITY}6 tháng đầu năm 2016, thành phố tạo việc làm cho 160 lao động.`,
    number: '160',
    verdict: 'other-period',
  },
  {
    name: 'nine months',
    text: `${CITY}9 tháng đầu năm 2016, chi ngân sách nhà nước đạt 140 tỷ đồng.`,
    number: '140',
    verdict: 'other-period',
  },
  {
    name: 'one quarter',
    text: `${CITY}Quý I/2016, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 560 tỷ đồng.`,
    number: '560',
    verdict: 'other-period',
  },
  {
    name: 'the year before, as a base',
    text: `${CITY}Năm 2015, tỷ lệ hộ nghèo của thành phố là 3,20%.`,
    number: '3,20',
    verdict: 'other-period',
  },
  {
    name: 'the target of the year before',
    text: `${CITY}Kế hoạch năm 2016 của thành phố: thương mại dịch vụ chiếm 54,6% trong cơ cấu kinh tế.`,
    number: '54,6',
    verdict: 'other-period',
  },
  {
    name: 'nine months of a target, below it',
    text: `${CITY}9 tháng đầu năm 2017, Đảng bộ thành phố kết nạp 70 đảng viên.`,
    number: '70',
    verdict: 'other-period',
  },
  {
    name: 'half a year of planting, below the target',
    text: `${CITY}6 tháng đầu năm 2017, thành phố trồng mới 40 ha rừng.`,
    number: '40',
    verdict: 'other-period',
  },
  {
    name: 'a target for the year after next',
    text: `${CITY}Năm 2018, thành phố phấn đấu kết nạp 100 đảng viên.`,
    number: '100',
    verdict: 'other-period',
  },
  // Not printed.
  {
    name: 'poor households are not the rate',
    text: `${CITY}Năm 2016, toàn thành phố còn 325 hộ nghèo.`,
    number: '325',
    verdict: 'not-in-resolution',
  },
  {
    name: 'the near-poverty rate',
    text: `${CITY}Năm 2016, tỷ lệ hộ cận nghèo của thành phố là 2,2%.`,
    number: '2,2',
    verdict: 'not-in-resolution',
  },
  {
    name: 'scattered trees',
    text: `${CITY}Năm 2017, thành phố trồng 19,67 ha cây phân tán.`,
    number: '19,67',
    verdict: 'not-in-resolution',
  },
  {
    name: 'industrial output',
    text: `${CITY}Năm 2016, giá trị sản xuất công nghiệp của thành phố đạt 133 tỷ đồng.`,
    number: '133',
    verdict: 'not-in-resolution',
  },
  {
    name: 'the agriculture share',
    text: `${CITY}Năm 2017, trong cơ cấu kinh tế của thành phố, nông lâm nghiệp chiếm 6,2%.`,
    number: '6,2',
    verdict: 'not-in-resolution',
  },
  {
    name: 'people trained',
    text: `${CITY}Năm 2016, thành phố đào tạo nghề cho 250 lao động nông thôn.`,
    number: '250',
    verdict: 'not-in-resolution',
  },
  {
    name: 'labour export',
    text: `${CITY}Năm 2016, thành phố có 12 lao động đi xuất khẩu lao động.`,
    number: '12',
    verdict: 'not-in-resolution',
  },
];
