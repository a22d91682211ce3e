import { describe } from 'vitest';
import { check } from './form-rows.ts';

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
