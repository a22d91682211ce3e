import { describe, expect, it } from 'vitest';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import type { Article, Look, LookKind } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine, pack } from '../world.ts';

const { names } = loadBuiltin();

const CONFERENCE =
  'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn, nhiệm kỳ 2015 – 2020\nBáo cáo trình hội nghị đánh giá kết quả năm 2016. ';

/** ⟦…⟧ is crossed out, ⟪…⟫ only touches, ⦃…⦄ is shown in another order, ⟨…⟩ is on the way to another number. */
const BRACKETS: readonly (readonly [open: string, close: string, kind: LookKind])[] = [
  ['⟦', '⟧', 'struck'],
  ['⟪', '⟫', 'touching'],
  ['⦃', '⦄', 'reordered'],
  ['⟨', '⟩', 'running'],
];

/** The article of a text whose looks are marked by brackets; the brackets are no part of it. */
function articleOf(marked: string): Article {
  let text = '';
  const looks: Look[] = [];
  const open = new Map<LookKind, number>();
  for (const char of marked) {
    const opened = BRACKETS.find(([mark]) => mark === char);
    const closed = BRACKETS.find(([, mark]) => mark === char);
    if (opened !== undefined) open.set(opened[2], text.length);
    else if (closed !== undefined) looks.push({ kind: closed[2], start: open.get(closed[2])!, end: text.length });
    else text += char;
  }
  return { ...articleFromText({ text }), looks };
}

/** "surface: verdict" of the figures of a line on a page that reports the conference. */
function verdictsOf(line: string): string[] {
  const article = articleOf(CONFERENCE + line);
  return engine.check(article).figures.map(({ figure, verdict }) => {
    return `${article.text.slice(figure.start, figure.end)}: ${verdict.kind}`;
  });
}

const isAccused = (told: string): boolean => told.endsWith(': differs') || told.endsWith(': target-missed');

/** What must be told of a line, among its figures. */
const TOLD: readonly (readonly [line: string, told: string])[] = [
  ['Chi ngân sách nhà nước ước thực hiện 215¹ tỷ đồng.', '215¹ tỷ đồng: match'],
  ['Tạo việc làm cho 379¹,² lao động.', '379¹,² lao động: match'],
  ['Tỷ lệ hộ nghèo 2,88³%.', '2,88³%: match'],
  ['Chi ngân sách nhà nước ước thực hiện ⟦251⟧ 215 tỷ đồng.', '215 tỷ đồng: match'],
  ['Chi ngân sách nhà nước ước thực hiện ⟦251 tỷ đồng⟧ 215 tỷ đồng.', '215 tỷ đồng: match'],
  ['Tạo việc làm cho ⟦397⟧ 379 lao động.', '379 lao động: match'],
  ['Tạo việc làm cho ⟦397 lao động; tỷ lệ hộ nghèo⟧ 379 lao động.', '379 lao động: match'],
  ['Năm ⟦2015⟧ 2016, tạo việc làm cho 379 lao động.', '379 lao động: match'],
  ['Tỷ lệ hộ nghèo ⟦3,88%⟧ 2,88%.', '2,88%: match'],
  ['Tỷ lệ hộ nghèo còn ⟦2,88%⟧ 3,88%.', '3,88%: differs'],
  ['Tỷ lệ hộ nghèo ⟦3,88%⟧.', '3,88%: unclear'],
  ['Tạo việc làm cho 5⟪ ⟫379 lao động.', '379 lao động: match'],
  ['Tỷ lệ hộ nghèo 2,88% (-0,32%).', '-0,32%: match'],
  ['Tỷ lệ hộ nghèo 2,88% (−0,32%).', '−0,32%: match'],
  ['Tỷ lệ hộ nghèo 2,88% (- 0,32%).', '- 0,32%: match'],
  ['Tỷ lệ hộ nghèo còn 2,88%, giảm -0,32% so với năm 2015.', '-0,32%: match'],
  ['Tỷ lệ hộ nghèo còn 2,88%, tức −0,32 điểm phần trăm so với năm 2015.', '−0,32 điểm phần trăm: match'],
  ['Tỷ lệ hộ nghèo còn 2,88%, tức giảm 0,32% so với năm 2015.', '0,32%: match'],
  ['Tỷ lệ hộ nghèo còn 2,88%, giảm 0,62% so với năm 2015.', '0,62%: differs'],
  ['Tỷ lệ hộ nghèo còn 2,88%, tăng 0,32% so với năm 2015.', '0,32%: differs'],
  ['Tạo việc làm cho ３７９ lao động.', '３７９ lao động: match'],
  ['Tạo việc làm cho 973 lao động.', '973 lao động: differs'],
];

/** Nothing in these is accused. */
const INNOCENT: readonly string[] = [
  'Tạo việc làm cho ⟦397⟧ lao động.',
  'Tạo việc làm cho ⟦397 lao động⟧.',
  '⟦Tạo việc làm cho 397 lao động.⟧ Tỷ lệ hộ nghèo 2,88%.',
  'Tỷ lệ hộ nghèo ⟦3,88%⟧ 2,88% ⟦giảm 1,32%⟧.',
  'Chi ngân sách ⟦nhà nước ước thực hiện⟧ cấp xã 21 tỷ đồng.',
  'Tạo việc làm cho 3⟦8⟧79 lao động.',
  'Tạo việc làm cho 37⟦9⟧8 lao động.',
  'Tạo việc làm cho 12⟪ ⟫15 lao động.',
  'Tạo việc làm cho 1⟪ ⟫379 lao động.',
  'Chi ngân sách nhà nước ước thực hiện 2⟪ ⟫15 tỷ đồng.',
  'Tỷ lệ hộ nghèo còn 3⟪ ⟫2,88%.',
  'Tạo việc làm cho ⦃973⦄ lao động.',
  'Tạo việc làm cho ⟨0⟩ lao động.',
  'Tạo việc làm cho ⟨397⟩/350 lao động, đạt 113,4% kế hoạch.',
  'Tỷ lệ hộ nghèo còn ⟨3,88⟩%.',
  'Chi ngân sách nhà nước ước thực hiện ⟨14⟩ tỷ đồng.',
  'Tỷ lệ hộ nghèo 2,⦃68%⦄.',
  'Tạo việc làm cho \u202e973\u202c lao động.',
  'Tạo việc làm cho \u202e973 lao động.',
  'Tỷ lệ hộ nghèo 2,\u202e68%.',
  'Tạo việc làm cho 9\u202e73\u202c lao động.',
  'Tạo việc làm cho \u2067973\u2069 lao động.',
  'Chi ngân sách nhà nước \u202eước thực hiện 512 tỷ đồng.',
  'Tạo việc làm cho З97 lao động.',
  'Tạo việc làm cho 39З lao động.',
  'Tạo việc làm cho 3٩7 lao động.',
  'Tạo việc làm cho ٣٩٧ lao động.',
  'Tạo việc làm cho 3𝟗7 lao động.',
  'Tạo việc làm cho 3О7 lao động.',
  'Chi ngân sách nhà nước ước thực hiện 2l5 tỷ đồng.',
  'Chi ngân sách nhà nước ước thực hiện 2·150 tỷ đồng.',
  'Chi ngân sách nhà nước ước thực hiện 2,15 x 10¹¹ đồng.',
  'Chi ngân sách nhà nước ước thực hiện 2,15.10^11 đồng.',
  'Chi ngân sách nhà nước ước thực hiện 2¹5 tỷ đồng.',
  'Tỷ lệ hộ nghèo giảm ,32% so với năm 2015.',
  'Tỷ lệ hộ nghèo giảm −0,32%.',
  'Tỷ lệ hộ nghèo tăng -0,32% so với năm 2015.',
  'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ hơn 2.500 tỷ đồng, bằng 1,086 kế hoạch.',
  'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt gần hai phần ba kế hoạch.',
  'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 1,086 lần kế hoạch.',
  'Thu ngân sách đạt một nửa kế hoạch.',
  'Tạo việc làm cho 379 lao động (gọi 1900 1234).',
  'Trong năm một chín tám tư, tạo việc làm cho lao động.',
];

/** An accusation that stands without the look, and falls with it. */
const TWINS: readonly (readonly [plain: string, doubtful: string])[] = [
  ['Tạo việc làm cho 397 lao động.', 'Tạo việc làm cho ⟦397⟧ lao động.'],
  ['Tạo việc làm cho 215 lao động.', 'Tạo việc làm cho 12⟪ ⟫215 lao động.'],
  ['Tạo việc làm cho 973 lao động.', 'Tạo việc làm cho \u202e973\u202c lao động.'],
  ['Tạo việc làm cho 397 lao động.', 'Tạo việc làm cho 3٩7 lao động.'],
  ['Tạo việc làm cho 397 lao động.', 'Tạo việc làm cho ⟨397⟩ lao động.'],
  ['Tỷ lệ hộ nghèo còn 3,88%.', 'Tỷ lệ hộ nghèo còn ⟨3,88⟩%.'],
  ['Chi ngân sách nhà nước ước thực hiện 251 tỷ đồng.', 'Chi ngân sách nhà nước ước thực hiện ⟦251⟧ tỷ đồng.'],
  ['Tỷ lệ hộ nghèo còn 3,88%.', 'Tỷ lệ hộ nghèo còn ⦃3,88%⦄.'],
  ['Tỷ lệ hộ nghèo còn 3,88%.', 'Tỷ lệ hộ nghèo còn 8\u20663,88%\u2069.'],
];

describe('numbers as they are printed', () => {
  it.each(TOLD)('%s', (line, told) => {
    expect(verdictsOf(line)).toContain(told);
  });
  it.each(INNOCENT)('accuses nothing: %s', (line) => {
    expect(verdictsOf(line).filter(isAccused)).toEqual([]);
  });
  it.each(TWINS)('%s, but not: %s', (plain, doubtful) => {
    expect(verdictsOf(plain).filter(isAccused)).toHaveLength(1);
    expect(verdictsOf(doubtful).filter(isAccused)).toEqual([]);
  });
});

describe('a number whose digits the eye may see in another order', () => {
  it.each([
    'Tạo việc làm cho \u202e379\u202c lao động.',
    'Tạo việc làm cho ⦃379⦄ lao động.',
    'Tạo việc làm cho \u2067379\u2069 lao động.',
    'Tạo việc làm cho \u202d379\u202c lao động.',
    'Tạo việc \u202elàm cho 379 lao động.',
  ])('is unclear always: %s', (line) => {
    expect(verdictsOf(line)).toHaveLength(1);
    expect(verdictsOf(line)[0]).toMatch(/: unclear$/u);
  });
  it('is read again once the controls are closed', () => {
    expect(verdictsOf('\u202eTạo việc\u202c làm cho 379 lao động.')).toEqual(['379 lao động: match']);
  });
});

describe('a number that a counter of the page only passes', () => {
  it.each(['Tạo việc làm cho ⟨379⟩ lao động.', 'Tạo việc làm cho ⟨0⟩ lao động.', 'Tỷ lệ hộ nghèo còn ⟨2,88⟩%.'])(
    'is unclear always, and says why: %s',
    (line) => {
      const figures = engine.check(articleOf(CONFERENCE + line)).figures;
      expect(figures.map(({ verdict }) => verdict.kind)).toEqual(['unclear']);
      expect(figures[0]?.verdict.reasons[0]?.code).toBe('running');
      expect(figures[0]?.figure.cautions.map(({ kind }) => kind)).toContain('running');
    },
  );
});

describe('what a page crosses out', () => {
  it('is denied, says so, and lends nothing', () => {
    const article = articleOf(`${CONFERENCE}Tạo việc làm cho ⟦397 lao động⟧ 379 lao động.`);
    const [struck, kept] = engine.check(article).figures;
    expect(struck?.figure.status).toBe('denied');
    expect(struck?.verdict.kind).toBe('unclear');
    expect(struck?.verdict.reasons[0]?.code).toBe('struck');
    expect(kept?.figure.status).toBe('result');
    expect(kept?.verdict.kind).toBe('match');
  });
});

describe('sums', () => {
  /** The sums of a page that are called false. */
  const falseSums = (text: string): number =>
    engine
      .check(articleOf(`Kinh tế - xã hội thành phố Bắc Kạn\n${text}`))
      .arithmetic.filter(({ holds }) => !(holds ?? true)).length;

  it.each([
    'Năm 2016, tỷ lệ hộ nghèo của thành phố giảm 10% so với năm 2015, từ 3,2% xuống còn 2,88%.',
    'Năm 2016, tỷ lệ hộ nghèo của thành phố giảm từ 3,2% năm 2015 xuống còn 2,88% năm 2016, tức giảm 10%.',
    'Năm 2016, tỷ lệ hộ nghèo của thành phố giảm 0,32% so với năm 2015, từ 3,2% xuống còn 2,88%.',
    'Tỷ lệ hộ nghèo năm 2015 là 3,2%, năm 2016 còn 2,88%, giảm 10%.',
    'Tỷ lệ hộ nghèo năm 2016 là 2,88%, giảm 10% so với năm 2015 (3,2%).',
    'Tỷ lệ hộ nghèo năm 2016 là 2,88%, giảm 10% so với năm 2015; năm 2015 tỷ lệ hộ nghèo là 3,2%.',
    'Tỷ lệ hộ nghèo giảm từ 3,2% xuống 2,88% (giảm 1/10).',
    'Độ che phủ rừng tăng từ 60% lên 72%, tăng 20%.',
    'Độ che phủ rừng tăng từ 60% lên 72%, tăng 12%.',
    'Tỷ lệ hộ nghèo giảm từ 3,2% xuống 2,88%, giảm -0,32%.',
    'Tạo việc làm cho ⟦300⟧ 379 lao động, trong đó nữ 179 lao động, nam 200 lao động.',
    'Tạo việc làm cho ⟨12⟩ lao động, trong đó nữ 179 lao động, nam 200 lao động.',
    'Cơ cấu kinh tế: công nghiệp 3⟪ ⟫8,4%, thương mại 54,8%, nông nghiệp 6,8%.',
  ])('is not called false: %s', (text) => {
    expect(falseSums(text)).toBe(0);
  });
  it.each([
    'Năm 2016, tỷ lệ hộ nghèo của thành phố giảm từ 3,2% năm 2015 xuống còn 2,88% năm 2016, tức giảm 0,62%.',
    'Độ che phủ rừng tăng từ 60% lên 72%, tăng 30%.',
  ])('is still called false: %s', (text) => {
    expect(falseSums(text)).toBe(1);
  });
});

describe('decimals on the screen', () => {
  it.each([
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt gần hai phần ba kế hoạch.',
    'Tỷ lệ hộ nghèo còn một phần ba.',
    'Thu ngân sách bằng hai phần ba kế hoạch.',
  ])('have no tail: %s', (line) => {
    const report = JSON.stringify(
      explainReport(engine.check(articleOf(CONFERENCE + line)), { ...names, packs: [pack] }),
    );
    expect(report).not.toMatch(/"text":[^}]*\d[,.]\d{6,}/u);
  });
});
