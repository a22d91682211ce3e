import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckedFigure } from '../../lib/check/verdict.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import type { Correction } from '../../lib/engine/corrections.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import type { Report } from '../../lib/engine/report.ts';
import type { Figure } from '../../lib/figure/figure.ts';
import type { MendedReading, ReaderReading } from '../../lib/figure/reader-reading.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { articleOf, readPages } from '../../scripts/corpus/pages.ts';

const builtin = loadBuiltin();
const engine = builtin.engineFor(builtin.packs);
const [pack] = builtin.packs;

const CONFERENCE =
  'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn khóa VI đánh giá kết quả thực hiện nhiệm vụ năm 2016';

/** A page of the very conference, with a body. */
const article = (body: string) => articleFromText({ text: `${CONFERENCE}\n\n${body}` });

function correct(body: string, words: string, reading: ReaderReading): { report: Report; at: number; before: Report } {
  const page = article(body);
  const start = page.text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const report = engine.check(page, [{ start, end: start + words.length, reading }]);
  const [at] = report.corrections ?? [];
  if (typeof at !== 'number') throw new Error(`not applied: ${at}`);
  return { report, at, before: engine.check(page) };
}

/** What the reader's correction of the figure with these words comes to. */
function mended(body: string, words: string, reading: ReaderReading): CheckedFigure {
  const { report, at } = correct(body, words, reading);
  return report.figures[at]!;
}

describe('what the reader says takes the place of what was read', () => {
  const UNKNOWN = 'Năm 2016, thành phố có bước tiến: con số cuối năm chỉ còn 2,88%.';

  it('a figure of an unknown indicator gets one, and the verdict follows', () => {
    const { figure, verdict } = mended(UNKNOWN, '2,88%', { indicator: 'poverty-rate', period: '2016' });
    expect(figure).toMatchObject({ indicator: 'poverty-rate', period: '2016' });
    expect(figure.evidence.indicator).toEqual({ text: '', span: null, how: 'reader' });
    expect(verdict.kind).toBe('match');
  });

  it('and differs where the number does, on the reader’s word', () => {
    const reading = { indicator: 'poverty-rate', period: '2016', status: 'estimate', place: 'bac-kan-city' } as const;
    const { verdict } = mended(UNKNOWN.replace('2,88', '3,88'), '3,88%', reading);
    expect(verdict.kind).toBe('differs');
    expect(verdict.reasons.map(({ code }) => code).slice(0, 2)).toEqual(['differs', 'by-reader']);
  });

  it('another place: nothing is held against the city’s figure any more', () => {
    const body = 'Năm 2016 tỷ lệ hộ nghèo còn 3,88%.';
    expect(mended(body, '3,88%', { place: 'bac-giang' }).verdict.kind).toBe('other-place');
  });

  it('another period', () => {
    const body = 'Năm 2016 tỷ lệ hộ nghèo còn 3,88%.';
    expect(mended(body, '3,88%', { period: '2014' }).verdict.kind).toBe('other-period');
  });

  it('a unit with a magnitude that the page does not print', () => {
    const { figure, verdict } = mended('Chi ngân sách năm 2016 là 215.', '215', {
      indicator: 'budget-expenditure',
      unit: { id: 'VND', power: 9 },
    });
    expect(figure).toMatchObject({ value: '215000000000', unit: 'VND', precision: '1000000000' });
    expect(verdict.kind).toBe('match');
  });

  it('of money in words the magnitude is the page’s own, whatever else the reader counts in', () => {
    const { figure } = mended('Chi ngân sách năm 2016 là 215 tỷ đồng.', '215 tỷ đồng', {
      unit: { id: 'VND', power: 9 },
    });
    expect(figure.value).toBe('215000000000');
  });

  it('a plan for a result', () => {
    const body = 'Năm 2017, thành phố kết nạp 90 đảng viên.';
    const { figure } = mended(body, '90 đảng viên', { status: 'target' });
    expect(figure.status).toBe('target');
    expect(figure.evidence.status.how).toBe('reader');
  });

  it('a body below the city, where the reader says that it is the city’s', () => {
    const body = 'Năm 2016, Công an thành phố Bắc Kạn kết nạp 95 đảng viên.';
    const { figure } = mended(body, '95 đảng viên', { place: 'bac-kan-city' });
    expect(figure).toMatchObject({ place: 'bac-kan-city', body: null });
  });
});

describe('a number that is no figure by the reader’s word', () => {
  const BODY = 'Năm 2016 tỷ lệ hộ nghèo còn 3,88%. Chi ngân sách ước thực hiện 215 tỷ đồng.';

  it('stays in the report and is held against nothing', () => {
    const { report, at, before } = correct(BODY, '3,88%', { none: true });
    expect(report.figures).toHaveLength(before.figures.length);
    expect(report.figures[at]).toMatchObject({
      figure: { reader: { none: true } },
      verdict: { kind: 'no-figure', pack: null, reference: null, reasons: [{ code: 'reader-none' }] },
    });
  });

  it('is in no sum any more', () => {
    const body = 'Năm 2016 có 640/350 lao động được tạo việc làm, đạt 150% kế hoạch.';
    const { report, before } = correct(body, '150%', { none: true });
    expect(before.arithmetic.some(({ holds }) => holds === false)).toBe(true);
    expect(report.arithmetic.every(({ holds }) => holds !== false)).toBe(true);
  });
});

describe('what a correction cannot do', () => {
  const page = article('Năm 2016 tỷ lệ hộ nghèo còn 3,88%.');
  const at = page.text.indexOf('3,88%');
  const here = { start: at, end: at + 5 };
  const plain = engine.check(page);
  const verdicts = ({ figures }: Report) => figures.map(({ verdict }) => verdict.kind);

  it.each<[string, Correction, string]>([
    ['stand where no figure is', { start: 0, end: 3, reading: { none: true } }, 'nowhere'],
    ['name an indicator that the data has not', { ...here, reading: { indicator: 'happiness' } }, 'unknown'],
    ['name a place that the data has not', { ...here, reading: { place: 'atlantis' } }, 'unknown'],
    ['name a unit that the data has not', { ...here, reading: { unit: { id: 'ell', power: 0 } } }, 'unknown'],
  ])('%s', (_name, correction, fault) => {
    const report = engine.check(page, [correction]);
    expect(report.corrections).toEqual([fault]);
    expect(report.figures).toEqual(plain.figures);
  });

  it('say two things of one figure', () => {
    const report = engine.check(page, [
      { ...here, reading: { period: '2014' } },
      { ...here, reading: { period: '2015' } },
    ]);
    expect(report.corrections).toEqual(['contrary', 'contrary']);
    expect(report.figures).toEqual(plain.figures);
  });

  it('twice the same is once', () => {
    const twice = engine.check(page, [
      { ...here, reading: { period: '2014' } },
      { ...here, reading: { period: '2014' } },
    ]);
    expect(twice.corrections).toEqual([0, 0]);
    expect(verdicts(twice)).toEqual(['other-period']);
  });

  it('make a number that the page takes back one that is compared', () => {
    const body = 'Tin đồn nói năm 2016 tỷ lệ hộ nghèo còn 3,88% là nhầm lẫn.';
    const { verdict } = mended(body, '3,88%', { indicator: 'poverty-rate', place: 'bac-kan-city', period: '2016' });
    expect(verdict.kind).not.toBe('differs');
  });
});

describe('on the labelled pages', () => {
  /** What the engine read of a figure, as if the reader said the same. */
  const asRead = ({ indicator, place, period, measure, unit, status }: Figure): MendedReading => ({
    ...(indicator !== null && { indicator }),
    ...(place !== null && { place }),
    ...(period !== 'unknown' && { period }),
    ...(status !== 'denied' && status !== 'supposed' && { status }),
    measure,
    unit: { id: unit, power: 0 },
  });
  const isFirm = ({ evidence, part, body, readings }: Figure): boolean =>
    [evidence.indicator, evidence.place, evidence.period, evidence.status, evidence.measure].every(
      (one) => one !== null && one.how !== 'assumed',
    ) &&
    part === null &&
    body === null &&
    readings.length === 0;
  const folder = (name: string) => join(import.meta.dirname, '../fixtures', name);
  const folders = [folder('pages'), folder('labelled/pages')];
  const pages = folders
    .flatMap(readPages)
    .map((page) => articleOf(page))
    .map((page) => ({ page, plain: engine.check(page) }));
  const known = (reading: MendedReading) =>
    (reading.indicator === undefined || reading.indicator in builtin.names.indicators) &&
    (reading.place === undefined || reading.place in builtin.names.places);

  it('to say what was read firmly changes nothing but that it says so', () => {
    let asked = 0;
    for (const { page, plain } of pages) {
      for (const [index, { figure, verdict }] of plain.figures.entries()) {
        const reading = asRead(figure);
        if (!isFirm(figure) || !known(reading)) continue;
        asked++;
        const { start, end } = figure;
        const report = engine.check(page, [{ start, end, reading }]);
        const own = report.figures[index]!;
        const { reader, ...as } = own.figure;
        expect(reader).toEqual(reading);
        expect(as).toEqual(figure);
        expect(own.verdict.kind).toBe(verdict.kind);
        expect(own.verdict.reasons.filter(({ code }) => code !== 'by-reader')).toEqual(verdict.reasons);
        expect(report.page).toEqual(plain.page);
        expect(report.arithmetic).toEqual(plain.arithmetic);
      }
    }
    expect(asked).toBeGreaterThan(20);
  });

  it('no correction changes the verdict of another figure', () => {
    const readings: readonly ReaderReading[] = [
      { none: true },
      { indicator: 'poverty-rate', place: 'bac-kan-city', period: '2016' },
    ];
    let asked = 0;
    for (const { page, plain } of pages) {
      // every page has each reading put on a figure of its middle: all figures would take a minute
      for (const [nth, reading] of readings.entries()) {
        const index = Math.floor((plain.figures.length * (nth + 1)) / 3);
        const figure = plain.figures[index]?.figure;
        if (figure === undefined) continue;
        asked++;
        const report = engine.check(page, [{ start: figure.start, end: figure.end, reading }]);
        const others = (figures: readonly CheckedFigure[]) => figures.filter((_one, at) => at !== index);
        expect(others(report.figures)).toEqual(others(plain.figures));
      }
    }
    expect(asked).toBeGreaterThan(60);
  });

  it('without corrections the report is what it was', () => {
    const [{ page, plain }] = pages as [(typeof pages)[number]];
    expect(engine.check(page, [])).toEqual(plain);
  });
});

describe('who has said it', () => {
  const body = 'Năm 2016, thành phố có bước tiến: con số cuối năm chỉ còn 2,88%.';
  const page = article(body);
  const start = page.text.indexOf('2,88%');
  const reading = { indicator: 'poverty-rate', period: '2016' };
  const names = { ...builtin.names, packs: builtin.packs };
  const explained = explainReport(engine.check(page, [{ start, end: start + 5, reading }]), names);
  const at = explained.corrections?.[0] as number;

  it('stands in the first sentence, of the verdict and of its card, in both languages', () => {
    const [first, second] = explained.figures[at]!.verdict.reasons;
    expect(first?.text?.vi).toMatch(/^Theo cách hiểu của bạn: “2,88%” khớp với/);
    expect(first?.text?.en).toMatch(/^By your reading: “2,88%” matches/);
    expect(first?.brief?.vi).toMatch(/^Theo cách hiểu của bạn: /);
    expect(first?.brief?.en).toMatch(/^By your reading: /);
    expect(second?.text).toEqual({
      vi: 'Bạn đã sửa cách hiểu: chỉ tiêu là tỷ lệ hộ nghèo và kỳ báo cáo là năm 2016.',
      en: 'You have corrected the reading: the indicator is poverty rate and the period is 2016.',
    });
  });

  it('and of no other figure', () => {
    const others = explained.figures.filter((_one, index) => index !== at);
    for (const { verdict } of others) expect(verdict.reasons[0]?.text?.vi).not.toMatch(/^Theo cách hiểu/);
  });

  it('a sum with a corrected number says so too', () => {
    const text = 'Năm 2016 có 640/350 lao động được tạo việc làm, đạt 150% kế hoạch.';
    const given = article(text);
    const from = given.text.indexOf('640/350');
    const report = explainReport(
      engine.check(given, [{ start: from, end: from + 15, reading: { indicator: 'jobs-created' } }]),
      names,
    );
    const claims = report.arithmetic.filter(({ figures }) => figures.includes(report.corrections?.[0] as number));
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(claim.reasons[0]?.text?.vi).toMatch(/^Theo cách hiểu của bạn: /);
  });

  it('the judgement of the page says so where it is another without', () => {
    const text = 'Thành phố Bắc Kạn\n\nNăm 2016 con số ấy là 2,88%, con số kia là 215 tỷ đồng.';
    const given = articleFromText({ text });
    const find = (words: string, said: MendedReading): Correction => {
      const from = given.text.indexOf(words);
      return { start: from, end: from + words.length, reading: said };
    };
    const corrections = [
      find('2,88%', { indicator: 'poverty-rate', place: 'bac-kan-city' }),
      find('215 tỷ đồng', { indicator: 'budget-expenditure', place: 'bac-kan-city' }),
    ];
    expect(engine.check(given).page.relevant).not.toBe('yes');
    const report = explainReport(engine.check(given, corrections), names);
    expect(report.page.relevant).toBe('yes');
    expect(report.page.reasons[0]?.text?.vi).toMatch(/^Theo cách hiểu của bạn: /);
  });
});

it('the pack is the one that the tests speak of', () => {
  expect(pack?.place).toBe('bac-kan-city');
});
