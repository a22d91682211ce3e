import { describe, expect, test } from 'vitest';
import { numeralsOf, quantitiesOf } from './reading.ts';

/** Texts whose numbers are no figures, by what they are. */
const TEXTS: Record<string, string[]> = {
  dates: [
    'ngày 31/11/2018',
    'sáng 17/12',
    'ngày 06 tháng 11 năm 2016',
    'Hai ngày 26 và 27/6, HĐND họp',
    'trong 02 ngày 26 và 27/4/2016',
    'Ngày 8.11, tòa án mở phiên xử',
    'ngày 16.3.2023',
    '27 - 9 - 1967',
    'Thứ Tư, 07/01/2015 | 22:34',
    'tháng 11/2018',
    'từ tháng 5 đến tháng 9',
    'đến hết tháng 11 năm nay',
    'ngày hai mươi tư tháng bảy',
    'kỷ niệm ngày giải phóng (30.4)',
    'chào mừng ngày 20/10 và 22/12',
    'mùng 5 Tết',
    'rằm tháng 7',
    '2016-12-05',
    'từ ngày 01 đến ngày 15/7',
    'Ngày 10-11/12',
    'từ ngày 05-07/01/2017',
    'các ngày 3, 4, 5 tháng 10',
    '9 tháng năm 2017',
    'tháng 7,8 và tháng 9',
  ],
  'torn and spelled numbers': ['…97 lao động', 'cho ...97 lao động', 'cho 3-7-9 lao động'],
  years: [
    'năm 2016',
    'giai đoạn 2011 – 2015',
    'nhiệm kỳ 2015-2020',
    'đầu 2025',
    'năm 2016, 2017 và 2018',
    'năm hai nghìn không trăm mười sáu',
    'những năm 1980',
    'vụ xuân 2017',
    'niên khóa 2015 - 2016',
    'kế hoạch 2017',
    'nhiệm kỳ 2015 - 2020 tổ chức Hội nghị',
    'khóa VI, nhiệm kỳ 2015 – 2020 xã đã họp',
    'NHIỆM KỲ 2015 – 2020 TỔ CHỨC HỘI NGHỊ',
    'nhiem ky 2015-2020 to chuc hoi nghi',
    'Giai đoạn 2016-2020 xã phấn đấu về đích',
    'Đại hội 2015 tổ chức đúng kế hoạch',
    'từ 2011 đến 2015 tỷ lệ hộ nghèo giảm',
  ],
  ordinals: ['lần thứ 7', 'khóa 11', 'kỳ họp thứ hai', 'đứng thứ 15', 'lần thứ hai mươi mốt', 'hạng 3', 'thứ 2'],
  documents: [
    'Nghị quyết số 05-NQ/TU',
    'Quyết định số 1948/QĐ-UBND',
    'Nghị quyết 48/2016/NQ-HĐND',
    'Nghị định 86/ NQ-CP',
    'Tờ trình số 69/TTr-UBND',
    'Thông tư số 05/2013/TT-BKHĐT',
    'Điều 2, khoản 3, mục 1',
    'Nghị quyết 30a',
    'theo chính sách 30a, xã thuộc diện 30a;',
    'Chỉ thị 05 của Bộ Chính trị',
    'Nghị định số 62/2011/NĐ-CP',
  ],
  places: [
    'quốc lộ 3',
    'QL3',
    'tỉnh lộ 257',
    'tổ 11, phường Đức Xuân',
    'Chi bộ 4 phường Đức Xuân',
    'tổ 11A',
    'thôn 5 xã Dương Quang',
    'km 148 + 150',
    'số 12 đường Trường Chinh',
    'tiểu khu 512',
    'ngõ 4D',
    'đường 3/2',
  ],
  phones: ['điện thoại: 0209 3870 123', 'ĐT 0281.3870.123', 'gọi 0912345678', '+84 912 345 678', 'hotline 19001234'],
  times: ['lúc 7:30', '14h30', '9 giờ sáng', '7 giờ 30 phút', 'từ 7h đến 9h', '3 giờ rưỡi chiều'],
  ages: ['32 tuổi', '36 đến 45 tuổi', 'từ 18 đến 60 tuổi', 'nhóm tuổi dưới 35', '75 năm tuổi Đảng', '18 tháng tuổi'],
  durations: ['07 năm thực hiện', '6 tháng đầu năm', '9 tháng', 'trong 3 ngày', '15 - 20 phút', 'ba năm qua', '2 đợt'],
  codes: [
    'xe 97C - 00510',
    'BKS 97B1 - 6155',
    'Covid -19',
    'Covid-19',
    'tàu SE-4',
    'iPhone 15',
    'mạng 5G',
    'mã số 1234',
  ],
  levels: [
    'mức độ 3',
    'lớp 5',
    'cấp 2, cấp 3',
    'gió cấp 6',
    'gió cấp 3 - 4',
    'giai đoạn 2',
    'OCOP 3 sao',
    'loại 1',
    'quân khu 1',
  ],
  names: [
    'Công ty 789; tàu 67; ngã 3; xe 16',
    'cách mạng công nghiệp 4.0',
    'thế hệ 9x',
    'ngã ba Chợ Mới',
    'Quốc khánh 2-9',
    'dịp 19/5',
    'Mã số thuế 4700123456',
    'huyết áp 120/80',
    'lúa IR64, xăng A92, bụi PM2.5',
    'trực 24/24h',
    'Bão số 3 gây mưa lớn',
    'tuyến xe số 5 chạy qua phường',
    'Liên hệ: 0912.345.678 - 0209.3870.123',
  ],
  scores: [
    'tỷ số 3 - 1',
    'thắng 2-0',
    'tỷ lệ 1/500',
    'bản đồ 1:2000',
    'ISO 9001:2015',
    'đứng thứ 5/63',
    '24/24 giờ',
    'thắng chung cuộc 3-0 (25-20, 25-18, 25-22)',
    'thắng 6-4, 7-6, 6-2',
    'Phút 65, Văn Toàn ghi bàn',
    'phút 90+3',
  ],
  rows: ['khối 6, 7, 8, 9', 'tổ 1, 2 và 3', 'Điều 2, 3', 'từ 7 giờ đến 9 giờ', 'Hình 2, Bảng 1.2', 'số 007', 'tuần 48'],
  programmes: [
    'chương trình trồng 1 tỷ cây xanh',
    'Đề án trồng một tỷ cây xanh',
    'Chương trình 135',
    'dự án 661',
    '“5 không, 3 sạch”',
    'phương châm 4 tại chỗ',
    'phong trào “3 nhất”',
  ],
};

describe('numbers that are no figures', () => {
  for (const [kind, texts] of Object.entries(TEXTS)) {
    test.each(texts)(`${kind}: %s`, (text) => {
      expect(quantitiesOf(text)).toEqual([]);
    });
  }

  test('list numbers at the head of a line are left alone, the figures behind them are read', () => {
    expect(quantitiesOf('1. Thu ngân sách đạt 5 tỷ đồng\n2) Trồng 10 ha rừng\n3.1. Kết nạp 7 đảng viên')).toEqual([
      '5 tỷ đồng = 5000000000 VND ±1000000000',
      '10 ha = 10 ha ±1',
      '7 đảng viên = 7 party-member',
    ]);
    expect(quantitiesOf('gồm (1) trồng rừng, (2) làm đường')).toEqual([]);
  });

  test('what they are is said, with the words that make them so', () => {
    expect(numeralsOf('Kỳ họp thứ 7, ngày 17/12/2018, Nghị quyết 05-NQ/TU, trên QL3 lúc 14h30')).toEqual([
      'ordinal: Kỳ họp thứ 7',
      'date: ngày 17/12/2018',
      'document: 05-NQ/TU',
      'code: QL3',
      'time: 14h30',
    ]);
    expect(numeralsOf('trong 9 tháng năm 2017')).toEqual(['duration: 9 tháng', 'year: năm 2017']);
  });
});

describe('figures beside words that often make a label', () => {
  test.each([
    ['cấp 444.700 thẻ bảo hiểm', '444.700 thẻ bảo hiểm = 444700 piece'],
    ['Nghị quyết giao 0,36%', '0,36% = 0.36 percent ±0.01'],
    ['vượt mục tiêu Nghị quyết 0,36%', '0,36% = 0.36 percent ±0.01'],
    ['tổng số 4.320 đảng viên', '4.320 đảng viên = 4320 party-member'],
    ['Nông Thượng 7 tiêu chí', '7 tiêu chí = 7 criterion'],
    ['Chợ Đồn 15,86%', '15,86% = 15.86 percent ±0.01'],
    ['xã có 5 hộ nghèo', '5 hộ nghèo = 5 household'],
    ['năm 2016 xã có 12 hộ', '12 hộ = 12 household'],
    ['tính đến tháng 6, 379 lao động có việc', '379 lao động = 379 person'],
    ['tỷ lệ 2,5%/năm', '2,5%/năm = 2.5 percent-per-year ±0.1'],
    ['mở 01 lớp học nghề', '01 lớp học nghề = 1 class'],
    ['làm 5 km đường', '5 km = 5 km ±1'],
  ])('%s', (text, quantity) => {
    expect(quantitiesOf(text)).toEqual([quantity]);
  });
});
