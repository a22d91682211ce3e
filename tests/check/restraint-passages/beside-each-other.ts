import { CITY, CONFERENCE, type Passage } from './passage.ts';

/** Another conference, parts beside wholes, years that run, proposals, rumours, places named together. */
export const besideEachOther: readonly Passage[] = [
  // Another conference with the same number.
  {
    name: 'the council’s 7th session',
    text: 'Kỳ họp thứ 7 Hội đồng nhân dân thành phố Bắc Kạn khóa VI\nNăm 2016, thành phố tạo việc làm cho 395 lao động.',
    number: '395',
    verdict: 'unclear',
  },
  {
    name: 'the 11th conference looking back',
    text: 'Hội nghị lần thứ 11 Ban Chấp hành Đảng bộ thành phố Bắc Kạn khóa VI\nNăm 2016, thành phố tạo việc làm cho 395 lao động.',
    number: '395',
    verdict: 'unclear',
  },
  {
    name: 'the 7th conference of another term',
    text: 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn nhiệm kỳ 2020 – 2025\nNăm 2021, thành phố tạo việc làm cho 595 lao động.',
    number: '595',
    verdict: 'other-period',
  },
  // A part beside its whole, or beside the right number.
  {
    name: 'jobs of one group beside all of them',
    text: `${CONFERENCE}Tạo việc làm cho 379 lao động; tạo việc làm cho người khuyết tật 42 lao động.`,
    number: '42',
    verdict: 'unclear',
  },
  {
    name: 'a group’s rate beside the rate',
    text: `${CONFERENCE}Tỷ lệ hộ nghèo là 2,88%; tỷ lệ hộ nghèo ở vùng cao 9,4%.`,
    number: '9,4',
    verdict: 'unclear',
  },
  {
    name: 'spending on one thing',
    text: `${CONFERENCE}Chi ngân sách cho văn hóa 12 tỷ đồng.`,
    number: '12 tỷ',
    verdict: 'unclear',
  },
  {
    name: 'the cells alone',
    text: `${CITY}Năm 2017, cả năm có 51% chi bộ đạt trong sạch vững mạnh.`,
    number: '51',
    verdict: 'unclear',
    published: '2018-01-05',
  },
  {
    name: 'members of one kind beside all',
    text: `${CITY}Cả năm 2017, Đảng bộ thành phố kết nạp 97 đảng viên; các chi bộ nông thôn kết nạp 31 đảng viên.`,
    number: '31 đảng',
    verdict: 'unclear',
    published: '2018-01-05',
  },
  // A year that has not begun, or may still run.
  {
    name: 'a year not begun, below the target',
    text: `${CITY}Năm 2017, thành phố trồng mới 72 ha rừng.`,
    number: '72',
    verdict: 'unclear',
    published: '2016-12-28',
  },
  {
    name: 'a year not begun, above the target',
    text: `${CITY}Năm 2017, thành phố trồng mới 131 ha rừng.`,
    number: '131',
    verdict: 'unclear',
    published: '2016-12-28',
  },
  {
    name: 'a year that may still run',
    text: `${CITY}Năm 2017, thành phố kết nạp 44 đảng viên. Chín tháng đầu năm 2017, thành phố trồng mới 70 ha rừng.`,
    number: '44',
    verdict: 'unclear',
  },
  // Plans and proposals above the target.
  {
    name: 'the council’s tasks',
    text: `${CITY}HĐND thành phố thông qua Nghị quyết về nhiệm vụ năm 2017: trồng mới 125 ha rừng.`,
    number: '125',
    verdict: 'unclear',
    published: '2017-12-20',
  },
  {
    name: 'a proposal',
    text: `${CITY}Đại biểu đề nghị năm 2017 kết nạp 105 đảng viên.`,
    number: '105',
    verdict: 'unclear',
    published: '2017-12-20',
  },
  {
    name: 'a plan of the city, abbreviated',
    text: `${CITY}Nghị quyết năm 2017 của TP. Bắc Kạn nêu: trồng mới 65 ha rừng.`,
    number: '65',
    verdict: 'unclear',
    published: '2017-12-20',
  },
  // Rumours and corrections.
  {
    name: 'a slip owned up to',
    text: `${CONFERENCE}Do sơ suất, bài trước đã đưa tỷ lệ hộ nghèo năm 2016 là 4,88%.`,
    number: '4,88',
    verdict: 'unclear',
  },
  {
    name: 'a rumour',
    text: `${CONFERENCE}Có tin đồn chi ngân sách năm 2016 lên tới 640 tỷ đồng.`,
    number: '640',
    verdict: 'unclear',
  },
  {
    name: 'what never was',
    text: `${CONFERENCE}Không có chuyện năm 2016 tạo việc làm cho 937 lao động.`,
    number: '937',
    verdict: 'unclear',
  },
  // Another place named in the same sentence, another time behind the number.
  {
    name: 'a commune that reports',
    text: `${CONFERENCE}Đại diện xã Nông Thượng cho hay xã đã tạo việc làm cho 37 lao động, tỷ lệ hộ nghèo còn 6,3%.`,
    number: '6,3',
    verdict: 'other-place',
  },
  {
    name: 'the year behind the number',
    text: `${CITY}Năm 2017 có nhiều đổi mới. Nhân dân đã trồng được 58 ha rừng trên địa bàn các xã, phường trong năm 2015.`,
    number: '58',
    verdict: 'other-period',
    published: '2018-01-05',
  },
  {
    name: 'when the year began',
    text: `${CONFERENCE}Đầu năm 2016, tỷ lệ hộ nghèo là 3,4%.`,
    number: '3,4',
    verdict: 'unclear',
  },
  {
    name: 'a task list',
    text: `${CITY}Nhiệm vụ năm 2017:\n- Trồng mới 78 ha rừng.`,
    number: '78',
    verdict: 'unclear',
    published: '2017-12-20',
  },
];
