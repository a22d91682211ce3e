import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

const judge = (title: string, paragraph: string, url: string | null = null) =>
  engine.check(articleFromText({ title, paragraphs: [paragraph] }, { url })).page.relevant;

describe('a page about the city’s results or targets', () => {
  it.each([
    [
      'a result',
      'Thành phố Bắc Kạn: Tỷ lệ hộ nghèo giảm còn 1,5%',
      'Đến hết năm 2019 toàn thành phố còn 180 hộ nghèo, chiếm 1,5%, giảm 0,74% so với năm 2018.',
    ],
    [
      'when it was a town',
      'Thị xã Bắc Kạn thu ngân sách vượt kế hoạch',
      'Năm 2012, tổng thu ngân sách nhà nước trên địa bàn thị xã đạt 68,5 tỷ đồng, bằng 112% kế hoạch tỉnh giao.',
    ],
    [
      'in English',
      'Bac Kan city reduces poverty rate to 2.88 percent',
      'In 2016, Bac Kan city created jobs for 379 workers and its budget expenditure reached VND 215 billion.',
    ],
    [
      'of the Party committee',
      'Thành ủy Bắc Kạn: Kết nạp 120 đảng viên mới',
      '9 tháng năm 2018, Đảng bộ thành phố Bắc Kạn kết nạp 120 đảng viên, đạt 92% chỉ tiêu nghị quyết.',
    ],
    [
      'without a figure',
      'HĐND thành phố Bắc Kạn họp kỳ giữa năm 2018',
      'Các đại biểu nghe báo cáo tình hình kinh tế – xã hội, thu chi ngân sách 6 tháng đầu năm 2018 và kết quả thực hiện các chỉ tiêu.',
    ],
  ])('%s', (_, title, paragraph) => {
    expect(judge(title, paragraph)).toBe('yes');
  });

  it('named by its own portal only', () => {
    const text =
      'Năm 2020 thành phố phấn đấu trồng mới 90 ha rừng, tạo việc làm mới cho 450 lao động, giảm tỷ lệ hộ nghèo 0,3%.';
    expect(judge('HĐND thành phố thông qua nghị quyết năm 2020', text, 'https://backancity.gov.vn/x/')).toBe('yes');
  });
});

describe('a page that is partly about it', () => {
  it.each([
    [
      'a ward',
      'Phường Xuất Hóa tổng kết năm 2018',
      'Năm 2018 phường Xuất Hóa trồng 25 ha rừng, thu ngân sách đạt 1,2 tỷ đồng, tỷ lệ hộ nghèo còn 3,1%.',
    ],
    [
      'a commune',
      'Xã Dương Quang đạt chuẩn nông thôn mới',
      'Xã Dương Quang, thành phố Bắc Kạn hoàn thành 19/19 tiêu chí năm 2020.',
    ],
    [
      'the province, with one figure of the city',
      'Toàn tỉnh Bắc Kạn có 9.500 hộ nghèo',
      'Tỷ lệ hộ nghèo của tỉnh Bắc Kạn năm 2018 là 21,9%. Trong đó huyện Pác Nặm 43%, huyện Ba Bể 27%, thành phố Bắc Kạn 2,24%.',
    ],
  ])('%s', (_, title, paragraph) => {
    expect(judge(title, paragraph)).toBe('partly');
  });
});

describe('a page that is not', () => {
  it.each([
    [
      'another district, with the same kind of meeting',
      'Đảng bộ huyện Bạch Thông họp Hội nghị lần thứ 7, nhiệm kỳ 2015 – 2020',
      'Năm 2016, thu ngân sách đạt 30 tỷ đồng; kết nạp 90 đảng viên; tạo việc làm cho 379 lao động; tỷ lệ hộ nghèo 12%.',
    ],
    [
      'another city',
      'TP Thái Nguyên: Thu ngân sách 9 tháng đạt 2.100 tỷ đồng',
      '9 tháng năm 2023 thành phố Thái Nguyên thu ngân sách đạt 2.100 tỷ đồng, bằng 78% dự toán; tỷ lệ hộ nghèo 1,2%.',
    ],
    [
      'the province of the same name',
      'Bắc Kạn: Thu ngân sách năm 2016 đạt 570 tỷ đồng',
      'Năm 2016, tổng thu ngân sách trên địa bàn tỉnh Bắc Kạn đạt 570 tỷ đồng, bằng 103% dự toán; tỷ lệ hộ nghèo giảm 2,5%.',
    ],
    [
      'a festival in the city',
      'Thành phố Bắc Kạn khai mạc lễ hội Lồng tồng',
      'Lễ hội thu hút hơn 5.000 lượt khách, có 8 đội thi kéo co, 12 gian hàng; giải nhất trị giá 5 triệu đồng.',
    ],
    [
      'a crime in the city',
      'Công an thành phố Bắc Kạn bắt 2 đối tượng',
      'Thu giữ 2 điện thoại và 15 triệu đồng lúc 21 giờ ngày 12/5/2017 tại tổ 4, phường Sông Cầu.',
    ],
    [
      'an appointment, with the words of plans',
      'Bổ nhiệm Phó Chủ tịch UBND thành phố Bắc Kạn',
      'Ngày 05/3/2018, ông N.V.A, sinh năm 1975, được bổ nhiệm. Đồng chí cần thực hiện tốt nghị quyết, mục tiêu phát triển kinh tế.',
    ],
    [
      'a school’s party cell',
      'Chi bộ Trường Tiểu học Đức Xuân kết nạp 2 đảng viên',
      'Năm 2017, chi bộ Trường Tiểu học Đức Xuân, thành phố Bắc Kạn kết nạp 2 đảng viên, có 35 đảng viên sinh hoạt.',
    ],
    ['the price of gold', 'Giá vàng hôm nay 12/11', 'Giá vàng SJC 36,5 triệu đồng/lượng, tăng 200 nghìn đồng.'],
  ])('%s', (_, title, paragraph) => {
    expect(judge(title, paragraph)).toBe('no');
  });
});
