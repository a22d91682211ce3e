import { describe, expect, test } from 'vitest';
import { readText } from './reading.ts';

/**
 * Numbers read as a newspaper prints them, and the innocent ones beside them. Each row: the sentence, then every figure in
 * it as "value[..high][/denominator] unit[ bound]"; none where nothing in it is a figure. Written from the language before
 * the program was asked.
 */
type Row = readonly [text: string, ...figures: string[]];

function figuresOf(text: string): string[] {
  return readText(text).quantities.map(({ value, high, denominator, unit, bound }) => {
    const end = high === null ? '' : `..${high}`;
    const below = denominator === null ? '' : `/${denominator}`;
    return `${value}${end}${below} ${unit}${bound === 'exact' ? '' : ` ${bound}`}`;
  });
}

const check = (rows: readonly Row[]) =>
  test.each(rows)('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

describe('raised and lowered digits', () => {
  check([
    ['chi ngân sách 215¹ tỷ đồng', '215000000000 VND'],
    ['chi ngân sách 215 tỷ đồng¹', '215000000000 VND'],
    ['chi ngân sách 215 tỷ¹ đồng', '215000000000 VND'],
    ['tạo việc làm cho 379¹,² lao động', '379 person'],
    ['tạo việc làm cho 379¹², trong đó nữ 180', '379 count', '180 count'],
    ['tạo việc làm cho 397* lao động', '397 person'],
    ['tỷ lệ hộ nghèo 2,88† %', '2.88 percent'],
    ['tạo việc làm cho 397(1) lao động', '397 person'],
    ['sửa chữa 5 [2] căn nhà', '5 house'],
    ['chi ngân sách 215[3] tỷ đồng', '215000000000 VND'],
    ['gồm 5 (120 hộ) xã', '5 count', '120 household'],
    ['tạo việc làm cho 379[¹] lao động', '379 person'],
    ['tạo việc làm cho 379⁽¹⁾ lao động', '379 person'],
    ['tỷ lệ hộ nghèo 2,88³%', '2.88 percent'],
    ['tỷ lệ hộ nghèo 2,88%³ giảm 0,32%⁴', '2.88 percent', '0.32 percent'],
    ['kết nạp 139¹/90² đảng viên', '139/90 party-member'],
    ['tăng từ 5¹ đến 7² %', '5..7 percent range'],
    ['trồng 100₁ ha rừng', '100 ha'],
    ['nhà rộng 45 m², bể 12 m³, vùng 137 km²', '45 m2', '12 m3', '137 km2'],
    ['nhà rộng 45m²', '45 m2'],
    ['2,15 x 10¹¹ đồng', '215000000000 VND'],
    ['2,15×10¹¹ đồng', '215000000000 VND'],
    ['2,15.10¹¹ đồng', '215000000000 VND'],
    ['2,15.10^11 đồng', '215000000000 VND'],
    ['dân số 10¹¹ người'],
    ['10² ha'],
    ['1¹/₂ ha', '1.5 ha'],
    ['2¹⁄₂ tỷ đồng', '2500000000 VND'],
    ['2½ tỷ đồng', '2500000000 VND'],
    ['½ số hộ', '0.5 count'],
    ['5¹/8 xã'],
    ['2¹5 tỷ đồng'],
    ['379¹,5%'],
    ['CO₂ và H₂O'],
    ['năm 2016¹'],
    ['ngày 15/7¹'],
    ['Nghị quyết số 05¹-NQ/TU'],
    ['thu 5¹ 379 đồng', '5 count', '379 VND'],
  ]);
});

describe('signs', () => {
  check([
    ['tỷ lệ hộ nghèo 2,88% (-0,32%)', '2.88 percent', '-0.32 percent'],
    ['tỷ lệ hộ nghèo 2,88% (−0,32%)', '2.88 percent', '-0.32 percent'],
    ['tỷ lệ hộ nghèo 2,88% (- 0,32%)', '2.88 percent', '-0.32 percent'],
    ['tỷ lệ hộ nghèo 2,88% (–0,32%)', '2.88 percent', '-0.32 percent'],
    ['tức −0,32 điểm phần trăm', '-0.32 percentage-point'],
    ['doanh thu (+8,6%)', '8.6 percent'],
    ['chiếm 5%–7% dân số', '5..7 percent range'],
    ['chiếm 5 –7% dân số', '5..7 percent range'],
    ['nhiệt độ xuống -2°C', '-2 celsius'],
    ['giá trị sản xuất: nông nghiệp –5 tỷ đồng', '5000000000 VND'],
    ['– 215 tỷ đồng chi ngân sách', '215000000000 VND'],
    ['tăng trưởng âm 1,2%', '-1.2 percent'],
  ]);
});

describe('a share without its sign', () => {
  check([
    ['bằng 1,086 kế hoạch', '108.6 percent'],
    ['đạt 1,2 kế hoạch', '120 percent'],
    ['đạt gần hai phần ba kế hoạch', '66.6666666666667 percent less-than'],
    ['đạt một nửa kế hoạch', '50 percent'],
    ['bằng 108,6 kế hoạch', '108.6 percent'],
    ['bằng 112,8 KH giao', '112.8 percent'],
    ['bằng 1,086 lần kế hoạch', '108.6 percent'],
    ['tăng 1,5 lần so với kế hoạch', '1.5 times'],
    ['xây dựng 5 kế hoạch', '5 count'],
    ['ban hành 12 kế hoạch, 3 nghị quyết', '12 count', '3 article'],
  ]);
});

describe('look-alikes of digits', () => {
  check([
    ['tạo việc làm cho З79 lao động'],
    ['tạo việc làm cho 37З lao động'],
    ['tạo việc làm cho 37з lao động'],
    ['chi 21О tỷ đồng'],
    ['chi 2О5 tỷ đồng'],
    ['chi 2l5 tỷ đồng'],
    ['chi 2O5 tỷ đồng'],
    ['tạo việc làm cho ٣٧٩ lao động'],
    ['tạo việc làm cho 3٧9 lao động'],
    ['tạo việc làm cho 𝟑𝟕𝟗 lao động'],
    ['tạo việc làm cho 3𝟕9 lao động'],
    ['tạo việc làm cho 37⑨ lao động'],
    ['tỷ lệ hộ nghèo 2,𝟴8%'],
    ['tỷ lệ hộ nghèo 2,8З%'],
    ['tỷ lệ hộ nghèo З,88%'],
    ['chi 2·150 tỷ đồng'],
    ['tỷ lệ 2٫88%'],
    ['tạo việc làm cho ３７９ lao động', '379 person'],
    ['tỷ lệ hộ nghèo ２，８８％', '2.88 percent'],
    ['tạo việc làm cho 379lao động', '379 person'],
    ['chi 215tỷ đồng', '215000000000 VND'],
  ]);
});

describe('years, numbers of cards and telephones, addresses', () => {
  check([
    ['sinh năm một chín tám tư'],
    ['ra đời năm một nghìn chín trăm tám mươi tư'],
    ['năm hai nghìn không trăm mười sáu, thành phố phấn đấu'],
    ['từ năm hai không mười lăm đến nay'],
    ['năm hai nghìn mười sáu'],
    ['thẻ số 9704 0512 3456 7890'],
    ['số thẻ: 9704 0512 3456 7890 123'],
    ['tổng đài 1900 1234'],
    ['gọi 1800.6365 để được tư vấn'],
    ['hotline 1900-561-252'],
    ['đường dây nóng: 1900 54 54 15'],
    ['phòng 301, tòa nhà B, quận 1'],
    ['P. 301, nhà A2'],
    ['kp. 4, phường Đức Xuân'],
    ['tổ 11, phường Sông Cầu'],
    ['số 12 ngõ 3'],
    ['số 7A, ngách 5/12, đường Kon Tum'],
    ['xe mang biển số 97A-123.45'],
    ['xe 29B1-234.56'],
    ['xe mang biển số 97C - 00510'],
    ['giải đặc biệt 45678, giải nhất 12345'],
    ['đội tuyển thắng 2 - 1'],
    ['hòa 1-1'],
    ['huyện nghèo 30a'],
    ['Nghị quyết 30a của Chính phủ'],
    ['vốn Chương trình 135'],
    ['nhà cấp 4'],
    ['địa chỉ 192.168.1.1'],
    ['máy chủ 10.0.0.254:8080'],
    ['từ 27-28/02/2000'],
    ['tháng 04.2021'],
    ['tính đến 12.2016'],
    ['quý 02.2021'],
    ['canh tác 02 vụ/năm'],
    ['trồng 2 vụ lúa một năm'],
    ['Bộ luật Hình sự 2015, Điều 12, khoản 3'],
    ['lớp 5A1, Trường Tiểu học Sông Cầu'],
  ]);
});

describe('small forms', () => {
  check([
    ['giữa 5% và 7%', '5..7 percent range'],
    ['giữa 2.000 và 2.500 tỷ đồng', '2000000000000..2500000000000 VND range'],
    ['giữa 210 và 220 tỷ đồng', '210000000000..220000000000 VND range'],
    ['giữa 97'],
    ['215 ngàn triệu đồng', '215000000000 VND'],
    ['3 trăm nghìn tỷ đồng', '300000000000000 VND'],
    ['hai tỷ tỷ đồng', '2000000000000000000 VND'],
    ['nửa chục căn nhà', '5 house'],
    ['nửa trăm hộ', '50 household'],
    ['nửa triệu đồng', '500000 VND'],
    ['0.1 nghìn ha', '100 ha'],
    ['tỷ lệ hộ nghèo 3,88 (%)', '3.88 percent'],
    ['chi ngân sách 215 (tỷ đồng)', '215000000000 VND'],
    ['đạt 15 (xã vùng cao)', '15 count'],
    ['4,8 triệu đồng một người dân', '4800000 VND-per-person'],
    ['52 tạ mỗi ha', '52 quintal-per-ha'],
    ['15 triệu đồng mỗi năm', '15000000 VND'],
    ['5 lao động một xã', '5 person'],
    ['hai đô rưỡi', '2.5 USD'],
    ['một ký rưỡi'],
    ['trăm rưỡi tỷ đồng', '150000000000 VND'],
    ['2 nghìn rưỡi tỷ đồng', '2500000000000 VND'],
    ['hai nghìn rưỡi tỷ đồng', '2500000000000 VND'],
    ['một phần hai trăm mốt', '0.004761904761905 count'],
    ['giảm ,32%', '0.32 percent'],
    ['giảm .32%', '0.32 percent'],
    ['hộ nghèo, 32% là đồng bào Dao', '32 percent'],
    ['doanh số 1,2B'],
    ['lãi suất giảm 15 bps', '15 basis-point'],
    ['vé 50k'],
    ['giá 1tr2', '1200000 VND'],
    ['giá 2tr', '2000000 VND'],
    ['thu 1 tỷ 2', '1200000000 VND'],
    ['kết nạp 80 dân tộc thiểu số', '80 person'],
    ['có 80 đảng viên là người dân tộc thiểu số', '80 party-member'],
    ['gồm 7 dân tộc cùng sinh sống', '7 degree-of-kinship'],
    ['tiến độ 99%', '99 percent'],
    ['độ che phủ rừng 72%', '72 percent'],
    ['vốn đầu tư trên 5 tỷ đồng', '5000000000 VND more-than'],
    ['tổng vốn đầu tư 5 tỷ đồng', '5000000000 VND'],
    ['thu hút đầu tư trên địa bàn 5 tỷ đồng', '5000000000 VND'],
    ['chi đầu tư trên 30 hộ', '30 household more-than'],
    ['trải qua 5 kỳ đại hội'],
    ['trên cơ sở 5 tiêu chí', '5 criterion'],
    ['nâng cao hơn 0,8%', '0.8 percent'],
    ['hơn 0,8% dân số', '0.8 percent more-than'],
    ['bồi dưỡng trên 300 đảng viên', '300 party-member more-than'],
    ['vượt quá 5%', '5 percent more-than'],
    ['thông qua 5 nghị quyết', '5 article'],
    ['năm qua 12 hộ thoát nghèo', '12 household'],
    ['chuyến tầm 5 km', '5 km about'],
    ['trung tâm khoảng 5 km', '5 km about'],
    ['giới thiệu 5 quần chúng', '5 party-member'],
    ['quy mô cỡ 50 ha', '50 ha about'],
    ['dưới 5 tuổi'],
    ['nhà dưới 30 m2', '30 m2 less-than'],
    ['gần 1,2 triệu lượt khách', '1200000 visit less-than'],
    ['chợ gần 5 km', '5 km less-than'],
  ]);
});
