/** A report of a district that the built-in resolution knows nothing of, with twenty figures; and what a careful reader says of each. */
export const REPORT_PATH = '/bao-cao-na-ri';
export const NEWS_PATH = '/tin-na-ri';

const LINES = [
  'Năm 2019, thu ngân sách trên địa bàn huyện Na Rì đạt 45,2 tỷ đồng, bằng 108% kế hoạch.',
  'Chi ngân sách huyện Na Rì năm 2019 là 512 tỷ đồng.',
  'Năm 2019, huyện Na Rì trồng 1.250 ha rừng.',
  'Tỷ lệ che phủ rừng của huyện Na Rì năm 2019 đạt 76,4%.',
  'Tỷ lệ hộ nghèo của huyện Na Rì cuối năm 2019 còn 18,45%, giảm 2,66% so với năm 2018.',
  'Năm 2019, huyện Na Rì tạo việc làm cho 640 lao động.',
  'Năm 2019, Đảng bộ huyện Na Rì kết nạp 154 đảng viên.',
  'Sản lượng lương thực của huyện Na Rì năm 2019 đạt 23.500 tấn.',
  'Năm 2019, thu nhập bình quân đầu người của huyện Na Rì đạt 29 triệu đồng.',
  'Năm 2019, huyện Na Rì xây dựng 25 nhà đại đoàn kết.',
  'Năm 2019, huyện Na Rì sửa được 17 chiếc cối xay nước.',
  'Năm 2020, huyện Na Rì phấn đấu thu ngân sách 48 tỷ đồng.',
  'Năm 2020, huyện Na Rì phấn đấu trồng 1.300 ha rừng.',
  'Năm 2020, huyện Na Rì phấn đấu tạo việc làm cho 700 lao động.',
  'Năm 2020, huyện Na Rì phấn đấu kết nạp 160 đảng viên.',
  'Năm 2020, phấn đấu tỷ lệ hộ nghèo của huyện Na Rì còn 16%.',
  'Năm 2020, phấn đấu tỷ lệ che phủ rừng của huyện Na Rì đạt 77%.',
  'Năm 2020, phấn đấu sản lượng lương thực của huyện Na Rì đạt 24.000 tấn.',
];

/** What a number of the report is of: the indicator as the lists call it, the year, and whether it is an aim. */
export interface Label {
  readonly indicator: string;
  readonly year: string;
  readonly isAim: boolean;
}
const done = (indicator: string): Label => ({ indicator, year: '2019', isAim: false });
const aim = (indicator: string): Label => ({ indicator, year: '2020', isAim: true });
/** What the lists do not have, and what the reader calls it. */
export const UNLISTED = 'Cối xay nước';

/** What a careful reader says of each number, by the beginning of its words. All are Na Rì's. */
export const LABELS: Readonly<Record<string, Label>> = {
  '45,2': done('Thu ngân sách'),
  '108%': done('Thu ngân sách'),
  '512': done('Chi ngân sách'),
  '1.250': done('Trồng rừng'),
  '76,4': done('Độ che phủ rừng'),
  '18,45': done('Tỷ lệ hộ nghèo'),
  '2,66': done('Tỷ lệ hộ nghèo'),
  '640': done('Lao động được tạo việc làm'),
  '154': done('Kết nạp đảng viên'),
  '23.500': done('Sản lượng lương thực'),
  '29': done('Thu nhập bình quân đầu người'),
  '25': done('Nhà đại đoàn kết'),
  '17': done(UNLISTED),
  '48': aim('Thu ngân sách'),
  '1.300': aim('Trồng rừng'),
  '700': aim('Lao động được tạo việc làm'),
  '160': aim('Kết nạp đảng viên'),
  '16%': aim('Tỷ lệ hộ nghèo'),
  '77%': aim('Độ che phủ rừng'),
  '24.000': aim('Sản lượng lương thực'),
};

const document = (title: string, lines: readonly string[]) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article><h1>${title}</h1>${lines
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></main></body></html>`;

export const REVIEWED: Readonly<Record<string, string>> = {
  [REPORT_PATH]: document('Báo cáo tình hình kinh tế - xã hội năm 2019 của huyện Na Rì', LINES),
  [NEWS_PATH]: document('Na Rì nhìn lại năm 2019', [
    'Năm 2019, thu ngân sách trên địa bàn huyện Na Rì đạt 45,2 tỷ đồng.',
    'Năm 2019, huyện Na Rì tạo việc làm cho 640 lao động.',
    'Năm 2019, huyện Na Rì sửa được 17 chiếc cối xay nước.',
  ]),
};
