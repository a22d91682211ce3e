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
