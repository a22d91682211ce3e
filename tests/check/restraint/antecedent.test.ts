import { describe, expect, it } from 'vitest';
import { narrowedByAntecedent } from '../../../lib/check/restraint/antecedent.ts';
import { sentenceAround } from '../../../lib/check/restraint/parts.ts';
import { sourceLine } from '../../../lib/check/restraint/source-words.ts';
import { createFormCache } from '../../../lib/text/forms.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { engine } from '../../world.ts';
import { lexicons, pack } from '../builder.ts';

/** The words in front of the last number of a text that hold it to something, beside the source's figure of that id. */
function heldBy(text: string, id: string): readonly string[] {
  const article = articleFromText({ title: 'Thành phố Bắc Kạn', paragraphs: text.split('\n') });
  const figures = engine.check(article).figures.map(({ figure }) => figure);
  const reference = pack.figures.find((figure) => figure.id === id)!;
  const figure = figures.findLast(({ indicator }) => indicator === reference.indicator)!;
  const forms = createFormCache();
  const counted = {
    source: sourceLine(reference, pack.text).words,
    runs: sourceLine(reference, pack.text).runs,
    place: reference.place,
    nameWords: lexicons.indicators.get(reference.indicator)!.nameWords,
    forms,
    isPrinted: (id: string) => pack.figures.some(({ indicator }) => indicator === id),
    residue: lexicons.residue(pack),
  };
  return narrowedByAntecedent(article.text, figure, sentenceAround(article.text, figure, forms), counted, figures);
}

const POVERTY = 'poverty-rate-2016';
const JOBS = 'jobs-created-2016';
const MEMBERS = 'party-members-admitted-2017';
const SPENDING = 'budget-expenditure-2016';
const RATE = 'Năm 2016, tỷ lệ hộ nghèo còn 9,5%.';
const WORKERS = 'Năm 2016, tạo việc làm cho 60 lao động.';
const ADMITTED = 'Năm 2017, phấn đấu kết nạp mới 12 đảng viên.';

describe('what the sentence in front holds a number to', () => {
  it.each<[string, string, string]>([
    [`Khu vực nông thôn còn khó khăn. ${RATE}`, POVERTY, 'nông thôn'],
    [`Khu vực nội thị khá hơn.\n${RATE}`, POVERTY, 'nội thị'],
    [`Công ty Hồng Hà được biểu dương. ${WORKERS}`, JOBS, 'Công ty Hồng Hà'],
    [`Công tác phát triển đảng trong học sinh được chú trọng. ${ADMITTED}`, MEMBERS, 'học sinh'],
    [`Chi cho giáo dục chiếm tỷ lệ lớn. Chi ngân sách 98 tỷ đồng.`, SPENDING, 'cho giáo dục'],
    [`Tỷ lệ hộ nghèo ở vùng cao còn cao. ${RATE}`, POVERTY, 'vùng cao'],
    [`Xưởng mộc ở tổ 5 ăn nên làm ra. ${WORKERS}`, JOBS, 'Xưởng mộc'],
    ['Chỉ tiêu cấp trên giao thấp hơn. Năm 2017, phấn đấu kết nạp 80 đảng viên.', MEMBERS, 'trên giao'],
  ])('%s', (text, id, words) => {
    expect(heldBy(text, id).join(' / ')).toContain(words);
  });

  it.each<[string, string, string]>([
    ['a field of work', `Công tác quản lý đô thị được quan tâm. ${ADMITTED}`, MEMBERS],
    ['the place itself', `Thành phố liên kết với doanh nghiệp. ${WORKERS}`, JOBS],
    ['its committee', `Hội nghị Thành ủy thảo luận sôi nổi. ${ADMITTED}`, MEMBERS],
    ['the weather', `Quý I, trời rét đậm kéo dài. ${WORKERS}`, JOBS],
    ['what the number is of', `Hộ nghèo được quan tâm. ${RATE}`, POVERTY],
    [
      'a sentence that tells a number of the sources',
      `Khu vực nông thôn tạo việc làm cho 20 lao động. ${RATE}`,
      POVERTY,
    ],
    ['a paragraph of several sentences', `Công ty Hồng Hà đầu tư. Chợ sầm uất.\n${WORKERS}`, JOBS],
    ['another measure', `Giá trị sản lượng các ngành đều tăng. ${RATE}`, POVERTY],
    [
      'what stands in front of numbers of places named',
      `Khu vực nông thôn khởi sắc. Xã Dương Quang thêm 8 tiêu chí nông thôn mới. ${RATE}`,
      POVERTY,
    ],
    ['a number that names the place', 'Công ty Hồng Hà đầu tư. Thành phố tạo việc làm cho 60 lao động.', JOBS],
  ])('not %s', (_name, text, id) => {
    expect(heldBy(text, id)).toEqual([]);
  });
});
