import { describe, expect, test } from 'vitest';
import { quantitiesOf } from './reading.ts';

type Row = [text: string, ...quantities: string[]];

const check = (rows: Row[]) =>
  test.each(rows)('%s', (text, ...quantities) => {
    expect(quantitiesOf(text)).toEqual(quantities);
  });

describe('separators', () => {
  check([
    ['thu 2.500 tỷ đồng', '2.500 tỷ đồng = 2500000000000 VND ±1000000000'],
    ['thu 2 500 tỷ đồng', '2 500 tỷ đồng = 2500000000000 VND ±1000000000'],
    ['thu 2500 tỷ đồng', '2500 tỷ đồng = 2500000000000 VND ±1000000000'],
    ['thu 2.500,75 tỷ đồng', '2.500,75 tỷ đồng = 2500750000000 VND ±10000000'],
    ['đạt 1,363.9 tỷ đồng', '1,363.9 tỷ đồng = 1363900000000 VND ±100000000'],
    [
      'hơn 2.500 tỷ đồng, bằng 108.6%',
      'hơn 2.500 tỷ đồng = 2500000000000 VND more-than ±1000000000',
      '108.6% = 108.6 percent ±0.1',
    ],
    ['đạt 0,32%', '0,32% = 0.32 percent ±0.01'],
    ['đạt 42, 62% KH', '42, 62% = 42.62 percent ±0.01'],
    ['thu 229, 617 triệu đồng', '229, 617 triệu đồng = 229617000 VND ±1000'],
    ['năng suất khoảng 52tạ – 53 tạ/ha', 'khoảng 52tạ – 53 tạ/ha = 52..53 quintal-per-ha range ±1'],
    ['cao 1m85', '1m85 = 1.85 m ±0.01'],
    ['hai triệu tư liệu', 'hai triệu = 2000000 count ±1000000'],
    ['đạt 1. 118,4 tỷ đồng', '1. 118,4 tỷ đồng = 1118400000000 VND ±100000000'],
    ['khám cho trên 3. 200 lượt người', 'trên 3. 200 lượt người = 3200 visit more-than'],
    ['gồm: 1. 120 hộ nghèo', '120 hộ nghèo = 120 household'],
    ['độ che phủ 65 ,79%', '65 ,79% = 65.79 percent ±0.01'],
    ['lần lượt 40, 42, 62%', '40 = 40 percent ±1', '42 = 42 percent ±1', '62% = 62 percent ±1'],
    ['thu 2 .500 tỷ đồng', '2 .500 tỷ đồng = 2500000000000 VND ±1000000000'],
    ['sản lượng đạt 12. 905 tấn', '12. 905 tấn = 12905 tonne ±1'],
    ['có 1.234.567 người', '1.234.567 người = 1234567 person'],
    ['có 1,234 người', '1,234 người = 1234 person'],
    ['tăng 5.630%', '5.630% = 5.63 percent ±0.001'],
    ['trồng 1 234 567 cây', '1 234 567 cây = 1234567 tree'],
  ]);
});

describe('magnitudes', () => {
  check([
    [
      '42 tỷ 797 triệu đồng/150 tỷ 500 triệu đồng',
      '42 tỷ 797 triệu đồng/150 tỷ 500 triệu đồng = 42797000000/150500000000 VND ±1000000',
    ],
    ['vay 1 tỷ 2', '1 tỷ 2 = 1200000000 VND ±100000000'],
    ['thu 30 tỷ 048 triệu đồng', '30 tỷ 048 triệu đồng = 30048000000 VND ±1000000'],
    ['2,5 nghìn tỷ đồng', '2,5 nghìn tỷ đồng = 2500000000000 VND ±100000000000'],
    ['thưởng 960 trđ', '960 trđ = 960000000 VND ±1000000'],
    ['mỗi hộ 5 tr.đ', '5 tr.đ = 5000000 VND ±1000000'],
    ['thu 70 tỷ đ', '70 tỷ đ = 70000000000 VND ±1000000000'],
    ['39 vạn tấn', '39 vạn tấn = 390000 tonne ±10000'],
    ['thu 4tỷ5', '4tỷ5 = 4500000000 VND ±100000000'],
    ['mua hết 1tỷ2 đồng', '1tỷ2 đồng = 1200000000 VND ±100000000'],
    ['rộng 10÷12 ha', '10÷12 ha = 10..12 ha range ±1'],
    ['hộ nghèo còn 2,88o/o', '2,88o/o = 2.88 percent ±0.01'],
    ['thu hồi 30/32 thẻ', '30/32 thẻ = 30/32 piece'],
    ['giá 2 triệu rưỡi', '2 triệu rưỡi = 2500000 VND ±100000'],
    ['147 triệu 700 nghìn 500 đồng', '147 triệu 700 nghìn 500 đồng = 147700500 VND ±1'],
    ['đạt 220 triệu/254 triệu 700 nghìn đồng', '220 triệu/254 triệu 700 nghìn đồng = 220000000/254700000 VND ±1000000'],
    ['dân số 7,8 triệu người', '7,8 triệu người = 7800000 person ±100000'],
    ['thu ngân sách đạt 70,2 tỷ.', '70,2 tỷ = 70200000000 VND ±100000000'],
    ['Quỹ ủng hộ 650 triệu làm nhà cho hộ nghèo', '650 triệu = 650000000 VND ±1000000'],
    ['đường 2.300 tỷ nối các huyện', '2.300 tỷ = 2300000000000 VND ±1000000000'],
    ['vượt 2,1 tỷ cành hoa', '2,1 tỷ = 2100000000 count ±100000000'],
  ]);
});

describe('units', () => {
  check([
    ['trồng 271,36ha', '271,36ha = 271.36 ha ±0.01'],
    ['33 triệu đồng/người/năm', '33 triệu đồng/người/năm = 33000000 VND-per-person-year ±1000000'],
    ['trên 100 triệu đồng/ ha/năm', 'trên 100 triệu đồng/ ha/năm = 100000000 VND-per-ha-year more-than ±1000000'],
    ['năng suất 52,5 tạ/ha', '52,5 tạ/ha = 52.5 quintal-per-ha ±0.1'],
    ['tăng 0,5 điểm %', '0,5 điểm % = 0.5 percentage-point ±0.1'],
    ['tăng 0,5 điểm phần trăm', '0,5 điểm phần trăm = 0.5 percentage-point ±0.1'],
    ['tỷ suất 9,5‰', '9,5‰ = 9.5 per-mille ±0.1'],
    ['rộng 54m2, cao 3 m³', '54m2 = 54 m2 ±1', '3 m³ = 3 m3 ±1'],
    ['tăng 1,5 lần', '1,5 lần = 1.5 times ±0.1'],
    ['tăng gấp đôi', 'gấp đôi = 2 times ±1'],
    ['gấp 3 lần', '3 lần = 3 times ±1'],
    ['kết nạp 139/90 đ/c', '139/90 đ/c = 139/90 person'],
    ['giá VND2,5 tỷ', 'VND2,5 tỷ = 2500000000 VND ±100000000'],
    ['hỗ trợ US$ 900', 'US$ 900 = 900 USD ±1'],
    ['đạt 40,88 kế hoạch', '40,88 = 40.88 percent ±0.01'],
    ['bằng 112,8 KH giao', '112,8 = 112.8 percent ±0.1'],
    ['sản lượng 4.368 tấn', '4.368 tấn = 4368 tonne ±1'],
    ['dài 1.435 mm', '1.435 mm = 1435 mm ±1'],
  ]);
});

describe('ranges, ratios and rows', () => {
  check([
    ['tăng 5-7%', '5-7% = 5..7 percent range ±1'],
    ['tăng 3 – 5%', '3 – 5% = 3..5 percent range ±1'],
    ['tăng từ 5 đến 7%', 'từ 5 đến 7% = 5..7 percent range ±1'],
    ['cao 1.600m-2.000m', '1.600m-2.000m = 1600..2000 m range ±1'],
    ['ba bốn trăm hộ', 'ba bốn trăm hộ = 300..400 household range'],
    ['khoảng 2000 - 3000 hộ', 'khoảng 2000 - 3000 hộ = 2000..3000 household range'],
    ['mỗi xã 3 đến 5 hộ', '3 đến 5 hộ = 3..5 household range'],
    ['vốn 5 - 7 tỷ đồng', '5 - 7 tỷ đồng = 5000000000..7000000000 VND range ±1000000000'],
    ['640/350 lao động', '640/350 lao động = 640/350 person'],
    ['12/12 chỉ tiêu', '12/12 chỉ tiêu = 12/12 target-item'],
    ['thành lập 07/02 hợp tác xã', '07/02 hợp tác xã = 7/2 cooperative'],
    ['32 hộ/824 hộ', '32 hộ/824 hộ = 32/824 household'],
    ['320 người/200 (đạt 150%)', '320 người/200 = 320/200 person', '150% = 150 percent ±1'],
    ['đạt 15/20 tỷ đồng', '15/20 tỷ đồng = 15000000000/20000000000 VND ±1000000000'],
    ['kết nạp 139 (KH 90) đảng viên', '139 = 139 count', '90 = 90 count'],
    ['257 hộ = 2,24%', '257 hộ = 257 household', '2,24% = 2.24 percent ±0.01'],
    ['cơ cấu 55,4 - 38,4 - 6,2%', '55,4 = 55.4 percent ±0.1', '38,4 = 38.4 percent ±0.1', '6,2% = 6.2 percent ±0.1'],
    ['giảm từ 11% xuống còn 3,66%', '11% = 11 percent ±1', '3,66% = 3.66 percent ±0.01'],
    ['giảm từ 3,2% đến 2,88%', '3,2% = 3.2 percent ±0.1', '2,88% = 2.88 percent ±0.01'],
    [
      'tăng từ 5 tỷ đồng đến 7 tỷ đồng',
      '5 tỷ đồng = 5000000000 VND ±1000000000',
      '7 tỷ đồng = 7000000000 VND ±1000000000',
    ],
  ]);
});

describe('rows that share a unit, and plans inside ratios', () => {
  check([
    ['lần lượt đạt 5,5 và 6,5 tỷ đồng', '5,5 = 5500000000 VND ±100000000', '6,5 tỷ đồng = 6500000000 VND ±100000000'],
    ['kết nạp 139/KH 90 đảng viên', '139/KH 90 đảng viên = 139/90 party-member'],
    ['giao quân 45 thanh niên/45 chỉ tiêu', '45 thanh niên/45 chỉ tiêu = 45/45 person'],
    ['2/3 số hộ', '2/3 = 2/3 count'],
    ['lúa 52 tạ/ha/50 tạ/ha', '52 tạ/ha/50 tạ/ha = 52/50 quintal-per-ha ±1'],
    ['khổ 30x40m', '30 = 30 count', '40m = 40 m ±1'],
    ['tại 1 nghìn 200 hộ', '1 nghìn 200 hộ = 1200 household'],
  ]);
});

describe('signs and fractions', () => {
  check([
    ['công nghiệp (+8,6%)', '+8,6% = 8.6 percent ±0.1'],
    ['nông nghiệp (-2,5%)', '-2,5% = -2.5 percent ±0.1'],
    ['tăng trưởng −2,5%', '−2,5% = -2.5 percent ±0.1'],
    ['- 8 tiêu chí', '8 tiêu chí = 8 criterion'],
    ['-8 tiêu chí', '8 tiêu chí = 8 criterion'],
    ['– 8 tiêu chí', '8 tiêu chí = 8 criterion'],
    ['nửa diện tích: ½ ha', '½ ha = 0.5 ha ±0.1'],
    ['2½ ha', '2½ ha = 2.5 ha ±0.1'],
    ['2 ½ ha', '2 ½ ha = 2.5 ha ±0.1'],
    ['năm 2016 ½ ha', '½ ha = 0.5 ha ±0.1'],
    ['một phần ba số hộ', 'một phần ba = 0.333333333333333 count ±0.000000000000001'],
    ['một nửa số hộ', 'một nửa = 0.5 count ±0.1'],
  ]);
});

describe('words', () => {
  check([
    ['ba mươi lăm', 'ba mươi lăm = 35 count'],
    ['hai nghìn năm trăm tỷ đồng', 'hai nghìn năm trăm tỷ đồng = 2500000000000 VND ±1000000000'],
    ['mười lăm phẩy sáu phần trăm', 'mười lăm phẩy sáu phần trăm = 15.6 percent ±0.1'],
    ['một trăm linh năm hộ', 'một trăm linh năm hộ = 105 household'],
    ['một trăm lẻ năm hộ', 'một trăm lẻ năm hộ = 105 household'],
    ['hai mươi mốt xã', 'hai mươi mốt xã = 21 commune'],
    ['bốn tỷ hai trăm triệu đồng', 'bốn tỷ hai trăm triệu đồng = 4200000000 VND ±1000000'],
    ['hàng nghìn hộ dân', 'hàng nghìn hộ dân = 1000 household about ±1000'],
    ['hàng chục tỷ đồng', 'hàng chục tỷ đồng = 10000000000 VND about ±1000000000'],
    ['ba chục hộ', 'ba chục hộ = 30 household'],
    ['hai tá trứng', 'hai tá = 24 count'],
    ['năm trăm nghìn đồng', 'năm trăm nghìn đồng = 500000 VND ±1000'],
    ['bốn nhiệm vụ trọng tâm', 'bốn nhiệm vụ = 4 target-item'],
    ['hai triệu rưỡi đồng', 'hai triệu rưỡi đồng = 2500000 VND ±100000'],
    ['tám trăm rưỡi', 'tám trăm rưỡi = 850 count'],
    ['2 triệu năm trăm nghìn đồng', '2 triệu năm trăm nghìn đồng = 2500000 VND ±1000'],
    ['thôn không còn hộ nghèo', 'không còn hộ nghèo = 0 household'],
    ['gấp ba lần năm trước', 'ba lần = 3 times ±1'],
    ['có hai xã đạt chuẩn', 'hai xã = 2 commune'],
    ['hai ba xã', 'hai ba xã = 2..3 commune range'],
    ['năm bảy hộ', 'năm bảy hộ = 5..7 household range'],
    ['vài ba hộ'],
    ['nửa tỷ đồng', 'nửa tỷ đồng = 500000000 VND ±100000000'],
    ['năm 2016 năm xã đạt chuẩn', 'năm xã = 5 commune'],
    ['có năm người bị thương', 'năm người = 5 person'],
    ['trong năm xã đã trồng rừng'],
    ['một xã vùng cao'],
    ['không có xã nào'],
    ['tư lệnh, ba mẹ, chín muồi, bảy nổi ba chìm'],
  ]);
});

describe('bounds', () => {
  check([
    ['khoảng 500 hộ', 'khoảng 500 hộ = 500 household about'],
    ['xấp xỉ 5%', 'xấp xỉ 5% = 5 percent about ±1'],
    ['chừng 20 người', 'chừng 20 người = 20 person about'],
    ['trên dưới 20 người', 'trên dưới 20 người = 20 person about'],
    ['ít nhất 12 người', 'ít nhất 12 người = 12 person at-least'],
    ['tối thiểu 12 người', 'tối thiểu 12 người = 12 person at-least'],
    ['không dưới 12 người', 'không dưới 12 người = 12 person at-least'],
    ['từ 12 người trở lên', 'từ 12 người trở lên = 12 person at-least'],
    ['đạt 80% trở lên', '80% trở lên = 80 percent at-least ±1'],
    ['hơn 500 hộ', 'hơn 500 hộ = 500 household more-than'],
    ['trên 500 hộ', 'trên 500 hộ = 500 household more-than'],
    ['quá 500 hộ', 'quá 500 hộ = 500 household more-than'],
    ['cao hơn 0,8%', '0,8% = 0.8 percent ±0.1'],
    ['nhiều hơn 5 hộ', '5 hộ = 5 household'],
    ['dài hơn 500m', 'hơn 500m = 500 m more-than ±1'],
    ['trên địa bàn 5 xã', '5 xã = 5 commune'],
    ['không quá 5%', 'không quá 5% = 5 percent at-most ±1'],
    ['tối đa 5%', 'tối đa 5% = 5 percent at-most ±1'],
    ['từ 7000 đồng trở xuống', 'từ 7000 đồng trở xuống = 7000 VND at-most ±1'],
    ['dưới 5%', 'dưới 5% = 5 percent less-than ±1'],
    ['gần 165ha', 'gần 165ha = 165 ha less-than ±1'],
    ['ngót 100 hộ', 'ngót 100 hộ = 100 household less-than'],
    ['chưa đầy 100 hộ', 'chưa đầy 100 hộ = 100 household less-than'],
    ['chưa đến 100 hộ', 'chưa đến 100 hộ = 100 household less-than'],
    ['đạt ≥ 95%', '≥ 95% = 95 percent at-least ±1'],
    ['tỷ lệ ≤5%', '≤5% = 5 percent at-most ±1'],
    ['thu > 2.500 tỷ đồng', '> 2.500 tỷ đồng = 2500000000000 VND more-than ±1000000000'],
    ['giảm => 20%', '20% = 20 percent ±1'],
    ['tới 54,5%', '54,5% = 54.5 percent ±0.1'],
    ['lên tới 26%', '26% = 26 percent ±1'],
    ['ước đạt 429 tỷ đồng', '429 tỷ đồng = 429000000000 VND ±1000000000'],
  ]);
});

describe('without accents', () => {
  check([
    [
      'Tong thu ngan sach cua thanh pho dat hon 99,6 ty dong',
      'hon 99,6 ty dong = 99600000000 VND more-than ±100000000',
    ],
    ['Thanh pho tao viec lam cho 640/350 lao dong trong nam', '640/350 lao dong = 640/350 person'],
    [
      'Toan thanh pho co hai muoi lam ho ngheo va bon tram ho can ngheo',
      'hai muoi lam ho ngheo = 25 household',
      'bon tram ho can ngheo = 400 household',
    ],
  ]);
});

describe('without accents, words that accents would tell apart', () => {
  check([
    ['Ca xa nam qua sua duoc 3 can cho ho ngheo', '3 can = 3 house'],
    ['Xa huy dong hon 21 ty dong trong nam qua', 'hon 21 ty dong = 21000000000 VND more-than ±1000000000'],
    ['Thanh uy trao huy hieu cho 197 dang vien', '197 dang vien = 197 party-member'],
    ['Ho tro 60 trieu dong ho tro gia dinh ngheo', '60 trieu dong = 60000000 VND ±1000000'],
    ['San luong bang 112,8 KH giao trong nam', '112,8 = 112.8 percent ±0.1'],
    ['Van dong ba con giu ve sinh moi truong'],
  ]);
});

describe('in capitals', () => {
  check([
    ['THU NGÂN SÁCH ĐẠT HƠN 96 TỶ ĐỒNG', 'HƠN 96 TỶ ĐỒNG = 96000000000 VND more-than ±1000000000'],
    ['TẠO VIỆC LÀM CHO 640/350 LAO ĐỘNG', '640/350 LAO ĐỘNG = 640/350 person'],
    ['TẬP TRUNG BỐN NHIỆM VỤ TRỌNG TÂM', 'BỐN NHIỆM VỤ = 4 target-item'],
    ['DIỆN TÍCH 28HA/28HA, NHÀ 54M2', '28HA/28HA = 28/28 ha ±1', '54M2 = 54 m2 ±1'],
    ['DỊCH COVID -19 Ở QUỐC LỘ 3, XE 20L-2606'],
  ]);
});

describe('English', () => {
  check([
    [
      'Retail sales of the city were estimated at VND 2,500 billion, up 8.6% over the year.',
      'VND 2,500 billion = 2500000000000 VND ±1000000000',
      '8.6% = 8.6 percent ±0.1',
    ],
    ['The city was given USD 25 million for the project.', 'USD 25 million = 25000000 USD ±1000000'],
    ['The poverty rate fell to 4.05 percent in the year.', '4.05 percent = 4.05 percent ±0.01'],
    ['More than 12,500 households were in the area.', 'More than 12,500 households = 12500 household more-than'],
    ['Twenty-five communes of the province met the goal.', 'Twenty-five communes = 25 commune'],
    ['The area is between 5 and 7 hectares in the city.', 'between 5 and 7 hectares = 5..7 ha range ±1'],
    [
      'Two thirds of the households and three-quarters of the area.',
      'Two thirds = 0.666666666666667 count ±0.000000000000001',
      'three-quarters = 0.75 count ±0.000000000000001',
    ],
    ['The meeting was at 8 a.m. on the day of the 7th congress.'],
    ['The budget of the town was $1.5 billion.', '$1.5 billion = 1500000000 USD ±100000000'],
  ]);
});

describe('one amount printed twice', () => {
  check([
    ['hỗ trợ 6.000.000 đồng (sáu triệu đồng)', '6.000.000 đồng = 6000000 VND ±1'],
    ['hỗ trợ 12.000.000 đồng (Bằng chữ: Mười hai triệu đồng chẵn./.)', '12.000.000 đồng = 12000000 VND ±1'],
    ['thu 1.500 (một nghìn năm trăm) tỷ đồng', '1.500 (một nghìn năm trăm) tỷ đồng = 1500000000000 VND ±1000000000'],
    ['cho 05 (năm) hộ', '05 (năm) hộ = 5 household'],
    ['giảm 10% (mười phần trăm)', '10% = 10 percent ±1'],
    ['có 12 hộ (hai hộ cận nghèo)', '12 hộ = 12 household', 'hai hộ cận nghèo = 2 household'],
  ]);
});

describe('so many of so many', () => {
  check([
    ['có 2 trong 3 xã đạt chuẩn', '2 trong 3 xã = 2/3 commune'],
    ['là 1 trong số 8 phường', '1 trong số 8 phường = 1/8 ward'],
    ['kết nạp 12 trong 9 tháng', '12 = 12 count'],
  ]);
});

describe('bronze and the mark in words', () => {
  check([
    ['giành 4 vàng, 2 bạc, 3 đồng', '4 = 4 count', '2 = 2 count', '3 = 3 count'],
    ['nộp 200 đồng và 300 đồng', '200 đồng = 200 VND ±1', '300 đồng = 300 VND ±1'],
    ['tăng 8 phẩy 5 phần trăm', '8 phẩy 5 phần trăm = 8.5 percent ±0.1'],
  ]);
});

describe('numbers that only say of what order they are', () => {
  check([
    ['cuốn trôi vài chục ngôi nhà', 'vài chục ngôi nhà = 10 house about'],
    ['Mấy trăm hộ dân đã hiến đất', 'Mấy trăm hộ dân = 100 household about'],
    ['thiệt hại vài trăm triệu đồng', 'vài trăm triệu đồng = 100000000 VND about ±1000000'],
    ['chỉ còn mươi hộ nghèo', 'mươi hộ nghèo = 10 household about'],
    ['hai mươi hộ nghèo', 'hai mươi hộ nghèo = 20 household'],
    ['Hơn chục hộ dân tham gia', 'Hơn chục hộ dân = 10 household more-than'],
    ['Gần trăm hộ dân tham gia', 'Gần trăm hộ dân = 100 household less-than'],
    ['sản lượng non nghìn tấn', 'non nghìn tấn = 1000 tonne less-than ±1000'],
    ['trồng được non 50 ha', 'non 50 ha = 50 ha less-than ±1'],
    ['chăm sóc rừng non 50 ha', '50 ha = 50 ha ±1'],
    ['hơn nửa số hộ đã ký', 'hơn nửa = 0.5 count more-than ±0.1'],
    ['chia cho các hộ nửa diện tích rừng'],
    ['một vài hộ, đôi ba xã, dăm bảy người, vài ba thôn'],
    ['gần trạm xá, hơn tỷ lệ chung, triệu tập cuộc họp'],
    ['Xa nam gan tram xa va truong hoc cua thon'],
  ]);
});

describe('spans of neighbours, and numbers that share their magnitude', () => {
  check([
    ['mười lăm, mười sáu hộ', 'mười lăm, mười sáu hộ = 15..16 household range'],
    ['có bốn, năm chục hộ', 'bốn, năm chục hộ = 40..50 household range'],
    ['hai, ba xã đạt chuẩn', 'hai, ba xã = 2..3 commune range'],
    ['ba, năm xã đạt chuẩn', 'năm xã = 5 commune'],
    ['vốn 12 nghìn 500 tỷ đồng', '12 nghìn 500 tỷ đồng = 12500000000000 VND ±1000000000'],
    ['vay 3 triệu 5 đã trả', '3 triệu 5 = 3500000 VND ±100000'],
    ['thu 3 triệu 5 xã nộp', '3 triệu = 3000000 VND ±1000000', '5 xã = 5 commune'],
    ['hết hai triệu tư đồng', 'hai triệu tư đồng = 2400000 VND ±100000'],
    ['thu 99,6 tỷđồng', '99,6 tỷđồng = 99600000000 VND ±100000000'],
    ['Tối thiểu phải đạt 95%', 'Tối thiểu phải đạt 95% = 95 percent at-least ±1'],
    ['Thu (triệu đồng): 12.500', '12.500 = 12500000000 VND ±1000000'],
    ['Diện tích (ha): 450,5', '450,5 = 450.5 ha ±0.1'],
    ['Mô hình 3 không 3 sạch được nhân rộng'],
    ['Cuộc vận động 5 không, 3 sạch'],
  ]);
});

describe('English words', () => {
  check([
    ['About a dozen communes of the province', 'About a dozen communes = 12 commune about'],
    ['two dozen households of the town', 'two dozen households = 24 household'],
    ['Hundreds of households were moved to the area', 'Hundreds of households = 100 household about'],
    ['A quarter of the area is for the forest', 'A quarter = 0.25 count ±0.01'],
    ['Half of the households in the town', 'Half = 0.5 count ±0.1'],
    ['the second half of the year was for the plan'],
    ['fell by half a percentage point in the year', 'half a percentage point = 0.5 percentage-point ±0.1'],
    ['Two and a half million trees were in the area', 'Two and a half million trees = 2500000 tree ±100000'],
    ['The output more than doubled in the year', 'more than doubled = 2 times more-than ±1'],
    ['met 12 of 19 criteria by the end of the year', '12 of 19 criteria = 12/19 criterion'],
    ['the man is from Group 7 of the ward'],
    ['seven new rural communes in the area', 'seven new rural communes = 7 commune'],
    ['admitted 90 new Party members in the year', '90 new Party members = 90 party-member'],
    ['12 poor households of the town', '12 poor households = 12 household'],
  ]);
});
