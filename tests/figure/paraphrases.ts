/** Plain ways to speak of the source's own indicators: the indicator, the number as printed, the sentence. */
export const TITLE = 'Kết quả kinh tế - xã hội của thành phố Bắc Kạn';

export const PARAPHRASES: readonly (readonly [indicator: string, number: string, sentence: string])[] = [
  ['budget-revenue', '96', 'Trong năm 2016, ngân sách nhà nước của thành phố đã huy động về được 96 tỷ đồng.'],
  ['budget-revenue', '96', 'Nguồn thu vào ngân sách trong năm 2016 của thành phố là 96 tỷ đồng.'],
  ['budget-revenue', '96', 'Số tiền thành phố thu về cho ngân sách năm 2016 lên tới 96 tỷ đồng.'],
  ['budget-revenue', '96', 'Năm 2016, 96 tỷ đồng đã được thu vào ngân sách thành phố.'],
  ['budget-expenditure', '215', 'Năm 2016, thành phố dành 215 tỷ đồng từ ngân sách để chi.'],
  ['budget-expenditure', '215', 'Khoản chi của ngân sách thành phố năm 2016 là 215 tỷ đồng.'],
  ['jobs-created', '379', 'Năm 2016, có 379 lao động của thành phố được bố trí việc làm mới.'],
  ['jobs-created', '379', 'Việc làm cho người lao động được tạo mới trong năm 2016 là 379 người.'],
  ['jobs-created', '379', '379 người có thêm việc làm trong năm 2016 tại thành phố Bắc Kạn.'],
  ['poverty-rate', '2,88', 'Năm 2016, hộ thuộc diện nghèo của thành phố chiếm tỷ lệ 2,88%.'],
  ['poverty-rate', '2,88', 'Số hộ nghèo năm 2016 của thành phố chiếm 2,88% tổng số hộ.'],
  ['poverty-rate', '2,88', 'Tỷ lệ nghèo tính theo hộ của thành phố năm 2016 ở mức 2,88%.'],
  ['great-unity-houses', '5', 'Năm 2016, 5 căn nhà đại đoàn kết đã được thành phố xây mới và sửa chữa.'],
  [
    'great-unity-houses',
    '5',
    'Thành phố đã giúp hộ nghèo dựng và sửa 5 ngôi nhà theo chương trình đại đoàn kết năm 2016.',
  ],
  ['forest-planted', '100', 'Diện tích rừng thành phố trồng mới trong năm 2017 đạt 100 ha.'],
  ['forest-planted', '100', 'Năm 2017, 100 ha rừng được thành phố trồng mới.'],
  ['forest-planted', '100', 'Năm 2017, rừng trồng của thành phố tăng thêm 100 ha.'],
  ['party-members-admitted', '90', 'Năm 2017, thành phố có 90 quần chúng ưu tú được đứng vào hàng ngũ của Đảng.'],
  ['party-members-admitted', '90', 'Số đảng viên được thành phố kết nạp trong năm 2017 là 90.'],
  ['party-members-admitted', '90', 'Năm 2017, Đảng bộ thành phố có thêm 90 đảng viên mới.'],
  ['retail-sales', '2.500', 'Doanh số bán lẻ hàng hóa và dịch vụ trên địa bàn thành phố năm 2016 là 2.500 tỷ đồng.'],
  [
    'retail-sales',
    '2.500',
    'Năm 2016, mức bán lẻ hàng hóa và doanh thu từ dịch vụ của thành phố tổng cộng 2.500 tỷ đồng.',
  ],
  ['industry-share', '38,4', 'Năm 2017, trong cơ cấu kinh tế của thành phố, công nghiệp giữ tỷ trọng 38,4%.'],
  ['industry-share', '38,4', '38,4% cơ cấu kinh tế thành phố năm 2017 là của ngành công nghiệp.'],
  ['trade-services-share', '54,8', 'Ngành thương mại và dịch vụ đóng góp 54,8% vào cơ cấu kinh tế thành phố năm 2017.'],
  [
    'new-rural-criteria',
    '15',
    'Năm 2016, xã Nông Thượng đã hoàn thành 15 trên 19 tiêu chí của chương trình nông thôn mới.',
  ],
  [
    'strong-party-orgs-share',
    '55',
    'Năm 2017, phấn đấu tổ chức cơ sở đảng được xếp loại trong sạch, vững mạnh chiếm 55%.',
  ],
  [
    'strong-party-orgs-share',
    '55',
    'Tỷ lệ tổ chức cơ sở đảng của thành phố đạt danh hiệu trong sạch vững mạnh năm 2017 là 55%.',
  ],
];
