/** Sentences as local news prints them, for texts of any size. Their figures are invented. */
const NEWS = [
  'Thu ngân sách nhà nước trên địa bàn ước đạt 87,415 tỷ đồng, bằng 103% kế hoạch, tăng 8,6% so với cùng kỳ năm trước.',
  'Toàn thành phố tạo việc làm cho 412/380 lao động, trong đó xuất khẩu lao động 15 người; tỷ lệ hộ nghèo giảm còn 2,41%.',
  'Hội nghị lần thứ chín Ban Chấp hành Đảng bộ thành phố, nhiệm kỳ 2015 – 2020, thảo luận và thông qua nghị quyết về nhiệm vụ năm 2018.',
  'Các đại biểu đề nghị tiếp tục quan tâm công tác quy hoạch, quản lý đô thị, vệ sinh môi trường và trật tự an toàn giao thông.',
  'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt hơn 2.640 tỷ đồng; trồng mới 120,5 ha rừng, kết nạp 96 đảng viên.',
  'Thực hiện Nghị quyết số 05-NQ/TU ngày 12/5/2017, các xã, phường đã vận động nhân dân hiến đất, góp công làm đường giao thông nông thôn.',
];

const ENGLISH = [
  'State budget revenue in the area was estimated at VND 87.4 billion, or 103 percent of the plan, up 8.6% over the same period.',
  'The town created jobs for 412 workers, fifteen of whom went abroad; the poverty rate fell to 2.41 percent at the end of the year.',
  'The ninth meeting of the committee discussed the tasks of 2018 and asked the wards to keep the streets clean and safe.',
];

/** Repeats sentences, one paragraph of three each, up to `size` UTF-16 units. */
function grow(sentences: readonly string[], size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < size; index++) {
    const part = sentences[index % sentences.length]! + (index % 3 === 2 ? '\n' : ' ');
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}

export const newsText = (size: number): string => grow(NEWS, size);
export const englishText = (size: number): string => grow(ENGLISH, size);

/** Texts made to be hard: each is its piece over and over. */
export const BAD_PIECES: Readonly<Record<string, string>> = {
  'digits only': '1234567890',
  'numbers only': '12 ',
  'separators only': '.,',
  'grouped numbers': '1.234,',
  'one word': 'a',
  brackets: '((()))',
  'combining marks': '\u0301\u0323',
  'number words only': 'hai mươi ba nghìn ',
  'hundreds only': 'một trăm ',
  'a list': '1,2,3,4,',
  dashes: '1-2-3-',
  slashes: '12/',
  percentages: '5% ',
  'half names': 'thu chi giải quyết ',
  signs: '-5 +3 ',
  quotes: '"5 ',
  'short lines': '5 hộ\n',
  'days in a row': '26 và ',
  'invisible marks': '\u200b',
  'table rows': 'Chỉ tiêu số một | tỷ đồng | 96 | 112,5 | 117%\n',
};
