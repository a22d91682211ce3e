import { describe, expect, it } from 'vitest';
import { residueOf } from '../../../lib/check/restraint/residue.ts';
import { sourceLine } from '../../../lib/check/restraint/source-words.ts';
import { createFormCache } from '../../../lib/text/forms.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { engine } from '../../world.ts';
import { lexicons, pack } from '../builder.ts';

/** The words that narrow the first figure of a sentence beside the source's figure of that id. */
function narrowing(sentence: string, id: string): readonly string[] {
  const article = articleFromText({ title: 'Thành phố Bắc Kạn', paragraphs: [sentence] });
  const figures = engine.check(article).figures.map(({ figure }) => figure);
  const reference = pack.figures.find((figure) => figure.id === id)!;
  const figure = figures.find(({ indicator }) => indicator === reference.indicator)!;
  const source = sourceLine(reference, pack.text).words;
  const nameWords = lexicons.indicators.get(reference.indicator)!.nameWords;
  return residueOf(
    article.text,
    figure,
    {
      source,
      runs: sourceLine(reference, pack.text).runs,
      place: reference.place,
      nameWords,
      forms: createFormCache(),
      isPrinted: (id: string) => pack.figures.some(({ indicator }) => indicator === id),
      residue: lexicons.residue(pack),
    },
    figures,
  );
}

const SPENDING = 'budget-expenditure-2016';
const HOUSES = 'great-unity-houses-2016';
const JOBS = 'jobs-created-2016';
const POVERTY = 'poverty-rate-2016';
const FOREST = 'forest-planted-2017';
const MEMBERS = 'party-members-admitted-2017';
const RETAIL = 'retail-sales-2016';
const STRONG = 'strong-party-orgs-share-2017';

describe('words that narrow a figure', () => {
  it.each<[string, string, string]>([
    // Behind the number: for what, for whom, from what, by whom, whose, where.
    ['Chi ngân sách 45 tỷ đồng cho đầu tư phát triển.', SPENDING, 'cho đầu tư phát triển'],
    ['Chi ngân sách 45 tỷ đồng để trả lương giáo viên.', SPENDING, 'để trả lương giáo viên'],
    ['Chi ngân sách 45 tỷ đồng, dành cho giáo dục.', SPENDING, 'dành cho giáo dục'],
    ['Chi ngân sách 45 tỷ đồng (không kể vốn trung ương).', SPENDING, 'không kể vốn trung ương'],
    ['Sửa chữa và xây dựng mới 3 căn nhà đại đoàn kết giúp hộ người có công.', HOUSES, 'giúp hộ người có công'],
    ['Xây dựng mới, sửa chữa 3 căn nhà đại đoàn kết từ nguồn xã hội hóa.', HOUSES, 'từ nguồn xã hội hóa'],
    ['Xây mới, sửa chữa 3 căn nhà đại đoàn kết do ngân hàng tài trợ.', HOUSES, 'do ngân hàng tài trợ'],
    ['Tỷ lệ tổ chức cơ sở đảng trong sạch vững mạnh 80% cho khối cơ quan.', STRONG, 'cho khối cơ quan'],
    ['Kết nạp 12 đảng viên là giáo viên.', MEMBERS, 'là giáo viên'],
    ['Trồng 30 ha rừng phòng hộ.', FOREST, 'phòng hộ'],
    [
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 310 tỷ đồng cho riêng tháng Tết.',
      RETAIL,
      'cho riêng tháng Tết',
    ],
    // Within and behind the name, in front of it, and in front of the clause.
    ['Chi ngân sách cho sự nghiệp môi trường 12 tỷ đồng.', SPENDING, 'cho sự nghiệp môi trường'],
    ['Tạo tạm thời việc làm cho 25 lao động.', JOBS, 'tạm thời việc làm'],
    ['Các doanh nghiệp tạo việc làm cho 45 lao động.', JOBS, 'doanh nghiệp'],
    ['Đối với đồng bào Dao, tỷ lệ hộ nghèo là 9,2%.', POVERTY, 'Đối với đồng bào Dao'],
    ['Bình quân mỗi tháng, chi ngân sách 18 tỷ đồng.', SPENDING, 'Bình quân mỗi tháng'],
    ['Trong 5 năm qua, tạo việc làm cho 1.900 lao động.', JOBS, 'năm'],
    // The unit itself.
    ['Tạo việc làm cho 45 thanh niên.', JOBS, 'thanh niên'],
    // A joined number of the same unit may share what stands behind it.
    ['Tạo việc làm cho 45 lao động và đào tạo nghề cho 60 lao động nông thôn.', JOBS, 'nông thôn'],
    // Without accents, and in English.
    ['Chi ngan sach 37 ty dong cho xay dung co ban.', SPENDING, 'cho xay dung co ban'],
    ['Budget expenditure of the city was 45 billion dong for teachers.', SPENDING, 'for teachers'],
  ])('%s', (sentence, reference, words) => {
    expect(narrowing(sentence, reference)).toEqual([words]);
  });
});

describe('words that narrow nothing', () => {
  it.each<[string, string]>([
    // The source's own.
    ['Xây dựng mới và sửa chữa 3 căn nhà đại đoàn kết cho hộ nghèo có hoàn cảnh khó khăn về nhà ở.', HOUSES],
    ['Tạo việc làm cho 45 lao động.', JOBS],
    ['Chi ngân sách nhà nước ước thực hiện 45 tỷ đồng.', SPENDING],
    // Who says it, and how.
    ['Báo cáo tại hội nghị cho thấy chi ngân sách của thành phố ước thực hiện 45 tỷ đồng.', SPENDING],
    ['Hội nghị đánh giá tỷ lệ hộ nghèo dừng ở 9,2%.', POVERTY],
    ['Nghị quyết chốt chỉ tiêu kết nạp 12 đảng viên mới.', MEMBERS],
    // What it is held against.
    ['Tạo việc làm cho 45 lao động, bằng 90% kế hoạch tỉnh giao.', JOBS],
    ['Tỷ lệ hộ nghèo 9,2%, giảm 1,2 điểm phần trăm so với năm 2015.', POVERTY],
    // The whole place, and all who act for it.
    ['Các cấp ủy, chính quyền thành phố đã tạo việc làm cho 45 lao động trên địa bàn.', JOBS],
    // Another statement with a number of its own.
    ['Tạo việc làm cho 45 lao động và xây 3 căn nhà đại đoàn kết.', JOBS],
    ['Xây mới, sửa chữa 3 căn nhà đại đoàn kết và tạo việc làm cho 45 lao động.', JOBS],
  ])('%s', (sentence, reference) => {
    expect(narrowing(sentence, reference)).toEqual([]);
  });
});

describe('the source’s words', () => {
  const words = (id: string): string =>
    sourceLine(pack.figures.find((figure) => figure.id === id)!, pack.text)
      .words.map(({ norm }) => norm)
      .join(' ');

  it('are those of the quote’s clause in the document', () => {
    expect(words(HOUSES)).toBe(
      'vận động xây dựng mới và sửa chữa căn nhà đại đoàn kết cho hộ nghèo có hoàn cảnh khó khăn về nhà ở',
    );
    expect(words(JOBS)).toBe('tạo việc làm cho lao động');
    expect(words(STRONG)).toBe('tổ chức cơ sở đảng đạt trong sạch vững mạnh');
  });

  it('are the quote’s own where the document has it nowhere', () => {
    const [figure] = pack.figures.filter(({ id }) => id === JOBS);
    expect(sourceLine(figure!, 'Văn bản khác').words.map(({ norm }) => norm)).toEqual(
      'tạo việc làm cho lao động'.split(' '),
    );
  });
});
