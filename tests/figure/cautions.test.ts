import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { read } from './read.ts';

const PLAIN = 'Tin thành phố Bắc Kạn\n';

/** The cautions on a number of a text with the words they were read from: "plan: phấn đấu". */
function cautions(text: string, number: string): string[] {
  const at = text.lastIndexOf(number);
  const figure = read(articleFromText({ text })).figures.find(({ start, end }) => start <= at && at < end);
  if (figure === undefined) throw new Error(`No figure ${number}`);
  for (const { evidence } of figure.cautions) {
    expect(text.slice(evidence.span?.start, evidence.span?.end)).toBe(evidence.text);
  }
  return figure.cautions.map(({ kind, evidence }) => `${kind}: ${evidence.text}`);
}

describe('what the words around a figure say that holds a verdict back', () => {
  it.each<[string, string, string, string[]]>([
    ['a plain result', 'Năm 2016, thành phố trồng 165 ha rừng.', '165', []],
    ['a word of a plan in the clause', 'Bàn nghị quyết về rừng, thành phố trồng 90 ha.', '90', ['plan: nghị quyết']],
    ['a share of a plan in front', 'Thu ngân sách đạt 96% kế hoạch, chi ngân sách 258 tỷ đồng.', '258', []],
    ['a plan before a semicolon', 'Kế hoạch xây dựng nhà máy được duyệt; trồng rừng 165 ha.', '165', []],
    ['what was done against a plan', 'Chỉ tiêu trồng rừng không đạt, trồng 82 ha.', '82', []],
    ['what is handed down', 'Tỉnh giao rừng cho thành phố trồng 90 ha.', '90', ['given: giao']],
    ['a wish', 'Tỷ lệ hộ nghèo có thể giảm còn 2,5%.', '2,5', ['imagined: có thể']],
    ['a correction behind it', 'Tỷ lệ hộ nghèo là 3,88%. Báo xin lỗi bạn đọc.', '3,88', ['taken-back: xin lỗi']],
    [
      'a correction two sentences on',
      'Tỷ lệ hộ nghèo là 3,88%. Đời sống khá lên. Báo đính chính tin về thể thao.',
      '3,88',
      [],
    ],
    ['so far', 'Tính đến cuối tháng, thành phố trồng 65 ha rừng.', '65', ['so-far: Tính đến']],
    ['a day it was counted up to, behind it', 'Thành phố trồng 65 ha rừng, tính đến 30/9.', '65', ['so-far: tính đến']],
    ['the same in the sentence behind', 'Trồng 65 ha rừng. Số liệu tính đến ngày 30/9.', '65', ['so-far: tính đến']],
    ['the last day of the year', 'Thành phố trồng 65 ha rừng, tính đến 31/12.', '65', []],
    ['what is counted up to a day behind it', 'Trồng 65 ha rừng, tính đến tháng 9 có 400 ha rừng.', '65', []],
    ['who handed it down, behind it', 'Thành phố trồng 90 ha rừng, đó là mức tỉnh giao.', '90', ['given: giao']],
    ['the same without a verb', 'Thành phố trồng 90 ha rừng, tỉnh giao.', '90', ['given: giao']],
    ['who handed down another number', 'Thành phố trồng 90 ha rừng, tỉnh giao 80 ha.', '90', []],
    ['that it is a plan, behind it', 'Tạo việc làm cho 350 lao động là chỉ tiêu.', '350', ['plan: chỉ tiêu']],
    ['the same in the sentence behind', 'Tạo việc làm cho 350 lao động. Đó là kế hoạch.', '350', ['plan: kế hoạch']],
    ['that it is the resolution’s', 'Trồng 90 ha rừng, đó là chỉ tiêu Nghị quyết đề ra.', '90', []],
    [
      'a mistake told of in front',
      'Tin thất thiệt lan truyền. Tỷ lệ hộ nghèo là 12%.',
      '12',
      ['taken-back: lan truyền'],
    ],
    [
      'a correction on a line of its own',
      'Tỷ lệ hộ nghèo là 3,88%.\nĐời sống khá lên.\nĐính chính: tỷ lệ hộ nghèo là 2,88%.',
      '3,88',
      ['taken-back: Đính chính'],
    ],
    ['a correction of something else', 'Trồng 65 ha rừng.\nMưa.\nĐính chính: có 12 lớp học.', '65', []],
    ['shares under a head of workers', 'Cơ cấu lao động\nDịch vụ: 45%', '45', ['other-whole: lao động']],
    ['shares under a head of the economy', 'Cơ cấu kinh tế\nDịch vụ: 54,8%', '54,8', []],
    ['what was not reached', 'Diện tích rừng trồng mới không đạt 100 ha.', '100', ['negated: không đạt']],
    ['the same before the verb', 'Thành phố chưa kết nạp được 90 đảng viên.', '90', ['negated: chưa']],
    ['a bound that denies', 'Chưa đến 55% tổ chức cơ sở đảng trong sạch vững mạnh.', '55', ['negated: Chưa đến']],
    ['a bound that does not', 'Thành phố trồng không dưới 100 ha rừng.', '100', []],
    ['a plan not reached, whose number is the plan', 'Kết nạp đảng viên không đạt chỉ tiêu 90 đảng viên.', '90', []],
    ['a negation of another clause', 'Thời tiết không thuận, thành phố trồng 96 ha rừng.', '96', []],
    ['a share of workers', 'Dịch vụ chiếm 45% tổng số lao động.', '45', ['other-whole: lao động']],
    ['a share of the economy', 'Dịch vụ chiếm 54,8% cơ cấu kinh tế, thu hút lao động.', '54,8', []],
    ['an amount told before the share', 'Thu ngân sách đạt 99 tỷ đồng, dịch vụ chiếm 54,8%.', '54,8', []],
  ])('%s', (_name, text, number, want) => {
    expect(cautions(PLAIN + text, number)).toEqual(want);
  });

  it('takes what says nothing of itself for a plan under a title of plans of its year', () => {
    const title = 'Các chỉ tiêu chủ yếu năm 2017 của thành phố Bắc Kạn';
    expect(cautions(`${title}\nNăm 2017 trồng rừng 90 ha.`, '90')).toEqual([`plan: ${title}`]);
    expect(cautions(`${title}\nNăm 2016 trồng rừng 165 ha.`, '165')).toEqual([]);
  });

  it('reads text without accents alike, but for words that only their accents tell from others', () => {
    expect(cautions('Tin thanh pho Bac Kan\nTy le ho ngheo la 3,88%. Bao xin loi ban doc.', '3,88')).toEqual([
      'taken-back: xin loi',
    ]);
    expect(cautions('Tin thanh pho Bac Kan\nCo cau cac nganh: dich vu dat 54,8%.', '54,8')).toEqual([]);
  });
});
