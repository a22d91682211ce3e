import type { VerdictKind } from '../../lib/check/verdict.ts';

/** A short text, the number in question as printed, and the verdict a careful reader gives. */
export interface Passage {
  readonly name: string;
  readonly text: string;
  readonly number: string;
  readonly verdict: VerdictKind;
  readonly published?: string;
}

const CITY = 'Kinh tế - xã hội thành phố Bắc Kạn\n';
const CONFERENCE =
  'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn, nhiệm kỳ 2015 – 2020\nBáo cáo trình hội nghị đánh giá kết quả năm 2016. ';

/**
 * Texts in which a careless reader would see a difference (or a missed target) that is not there: written for these tests,
 * each with the verdict of DESIGN §6.
 */
export const passages: readonly Passage[] = [
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
