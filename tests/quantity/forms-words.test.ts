import { describe } from 'vitest';
import { check } from './form-rows.ts';

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
    ['một năm không tệ'],
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

describe('bronze and the mark in words', () => {
  check([
    ['giành 4 vàng, 2 bạc, 3 đồng', '4 = 4 count', '2 = 2 count', '3 = 3 count'],
    ['nộp 200 đồng và 300 đồng', '200 đồng = 200 VND ±1', '300 đồng = 300 VND ±1'],
    ['tăng 8 phẩy 5 phần trăm', '8 phẩy 5 phần trăm = 8.5 percent ±0.1'],
  ]);
});
