import { describe } from 'vitest';
import { check } from './form-rows.ts';

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
