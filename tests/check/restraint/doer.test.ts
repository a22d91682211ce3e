import { expect, it } from 'vitest';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { engine } from '../../world.ts';

const MEETING = 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn khóa VI, nhiệm kỳ 2015 - 2020 vừa diễn ra.';

/** The verdict on the last number of a sentence in a report of the conference. */
function verdictOn(sentence: string): string | undefined {
  const article = articleFromText({ title: 'Thành ủy Bắc Kạn họp', paragraphs: [MEETING, sentence] });
  return engine.check(article).figures.at(-1)?.verdict.kind;
}

it.each([
  'Năm 2016, các doanh nghiệp đóng góp 32 tỷ đồng cho ngân sách, tạo 420 việc làm cho người lao động.',
  'Năm 2016, các doanh nghiệp, nhà đầu tư đóng góp 32 tỷ đồng cho ngân sách, tạo 420 việc làm cho người lao động.',
  'Năm 2016, đội ngũ doanh nhân tiếp tục lớn mạnh với 32 tỷ đồng nộp thuế, tạo 420 việc làm.',
  'Năm 2016, ngành du lịch khởi sắc với 32 nghìn lượt khách, tạo việc làm cho 420 lao động.',
  'Năm 2016, nhiều dự án được triển khai với tổng vốn 320 tỷ đồng, tạo việc làm cho 420 lao động.',
  'Năm 2016, thanh niên hiến 300 ngày công, xây dựng mới và sửa chữa 2 căn nhà đại đoàn kết.',
  'Năm 2016, hội viên phụ nữ thu gom 3 tấn phế liệu, xây dựng mới và sửa chữa 1 căn nhà đại đoàn kết.',
  'Năm 2016, một số doanh nghiệp đón 40 nghìn lượt khách, giải quyết việc làm cho 90 lao động.',
  // Whoever lends, gives or opens something tells what came of that.
  'Thành phố hỗ trợ doanh nghiệp vay 32 tỷ đồng, tạo việc làm cho 397 lao động trong năm 2016.',
])('whoever is less than the place holds back what goes on behind its number: %s', (sentence) => {
  expect(verdictOn(sentence)).not.toMatch(/differs|missed/);
});

it.each([
  'Năm 2016, thành phố trồng 100 ha rừng, tạo việc làm cho 397 lao động.',
  'Năm 2016, công tác an sinh được quan tâm: hỗ trợ 120 suất quà, tạo việc làm cho 397 lao động.',
  'Năm 2016, thành phố tặng 300 suất quà, xây dựng mới và sửa chữa 2 căn nhà đại đoàn kết.',
  'Năm 2016, cả thành phố đón 40 nghìn lượt khách, giải quyết việc làm cho 90 lao động.',
  'Thành phố quan tâm an sinh xã hội, tạo việc làm cho 397 lao động trong năm 2016.',
  'Năm 2016, các doanh nghiệp nộp 32 tỷ đồng; thành phố tạo việc làm cho 397 lao động.',
])('the place itself is told: %s', (sentence) => {
  expect(verdictOn(sentence)).toBe('differs');
});
