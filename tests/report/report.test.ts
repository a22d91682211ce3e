import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { amountOf, wordsOf } from '../../lib/explain/excerpt.ts';
import { capital } from '../../lib/explain/text.ts';
import { verdictName } from '../../lib/explain/verdict-name.ts';
import { outlineOf } from '../../lib/report/outline-of.ts';
import type { Reported } from '../../lib/report/reported.ts';
import { writeReport } from '../../lib/report/write-report.ts';
import { MIXED, PLANTED, reportedOf, telling } from './reported.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/pages');
const fixtures = readdirSync(FOLDER).map((file) => {
  const { title, paragraphs } = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
  return [file, [title, ...paragraphs].join('\n')] as const;
});
const PAGES: readonly (readonly [string, string])[] = [['planted', PLANTED], ['mixed', MIXED], ...fixtures];
const LANGS = ['vi', 'en'] as const;

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const htmlOf = (page: Reported, lang: 'vi' | 'en') =>
  new JSDOM(writeReport(page, 'html', telling(lang)).text).window.document;
const tokensOf = (page: Reported, lang: 'vi' | 'en'): Token[] =>
  marked.lexer(writeReport(page, 'markdown', telling(lang)).text);
/** What a reader sees of tokens of Markdown. */
const seen = (tokens: readonly Token[]): string =>
  squeezed(JSDOM.fragment((marked.parser([...tokens]) as string).replaceAll('<br>', ' ')).textContent);

/** The headings of a report, with their levels. */
const headingsOfHtml = (document: Document) =>
  [...document.querySelectorAll('h2, h3')].map((one) => [Number(one.localName.slice(1)), squeezed(one.textContent)]);
const headingsOfMarkdown = (tokens: readonly Token[]) =>
  tokens
    .filter((token): token is Tokens.Heading => token.type === 'heading' && token.depth > 1)
    .map((token) => [token.depth, seen([token]).replace(/ – /, ' ')]);

describe.each(PAGES)('the report of %s', (_name, text) => {
  const page = reportedOf(text);
  const named = (lang: 'vi' | 'en') =>
    page.report.figures.map((checked, index) => ({
      number: `${index + 1}.`,
      outcome: capital(verdictName(checked, lang)),
      amount: wordsOf(page.text, amountOf(checked.figure)),
      reasons: checked.verdict.reasons.map((reason) => squeezed(reason.text![lang])),
    }));

  it.each(LANGS)('has every figure once, with its verdict and all its reasons: HTML, %s', (lang) => {
    const document = htmlOf(page, lang);
    const articles = [...document.querySelectorAll('article[id^="figure-"]')];
    expect(articles).toHaveLength(page.report.figures.length);
    for (const { number, outcome, amount, reasons } of named(lang)) {
      const mine = articles.filter((one) => one.querySelector('.number')?.textContent === number);
      expect(mine).toHaveLength(1);
      expect(mine[0]!.querySelector('h3 strong')?.textContent).toBe(outcome);
      expect(squeezed(mine[0]!.querySelector('h3')!.textContent)).toContain(squeezed(amount));
      expect(squeezed(mine[0]!.querySelector('blockquote b')!.textContent)).toBe(squeezed(amount));
      for (const reason of reasons) expect(squeezed(mine[0]!.textContent)).toContain(reason);
    }
  });

  it.each(LANGS)('has every figure once, with its verdict and all its reasons: Markdown, %s', (lang) => {
    const tokens = tokensOf(page, lang);
    const headed = tokens.flatMap((token, at) => {
      if (token.type !== 'heading' || token.depth !== 3) return [];
      const next = tokens.findIndex((other, index) => index > at && other.type === 'heading');
      return [{ head: seen([token]), body: seen(tokens.slice(at + 1, next)) }];
    });
    for (const { number, outcome, amount, reasons } of named(lang)) {
      const mine = headed.filter(({ head }) => head.startsWith(`${number} `));
      expect(mine).toHaveLength(1);
      expect(mine[0]!.head.startsWith(`${number} ${outcome} – `)).toBe(true);
      expect(mine[0]!.head).toContain(squeezed(amount));
      for (const reason of reasons) expect(mine[0]!.body).toContain(reason);
    }
  });

  it.each(LANGS)('is the same in both forms, heading for heading: %s', (lang) => {
    expect(headingsOfMarkdown(tokensOf(page, lang))).toEqual(headingsOfHtml(htmlOf(page, lang)));
  });

  it.each(LANGS)('has every sum that the page claims, what does not add up first: %s', (lang) => {
    // a ratio that the program could work out, and nobody printed, is neither right nor wrong
    const claims = page.report.arithmetic.filter(({ reasons }) => !reasons[0]!.code.endsWith('-alone'));
    const sums = [...htmlOf(page, lang).querySelectorAll('article[id^="sum-"]')];
    expect(sums).toHaveLength(claims.length);
    const rank = (tone: string) => ['apart', 'unsure', 'agrees'].indexOf(tone);
    const ranks = sums.map(({ className }) => rank(className));
    expect(ranks).toEqual([...ranks].sort());
    for (const { reasons } of claims)
      expect(sums.filter((sum) => squeezed(sum.textContent).includes(squeezed(reasons[0]!.text![lang])))).not.toEqual(
        [],
      );
  });
});

describe('a report', () => {
  it('says on top what it is of: title, address, day, time of the check, versions of source and engine', () => {
    const page = reportedOf(PLANTED);
    const { title, facts, result } = outlineOf(page, telling('vi'));
    expect(title).toBe(page.title);
    const told = facts.map(({ label, words }) => `${label}: ${words}`);
    expect(told).toEqual([
      'Địa chỉ: https://bao.example.com/tin?a=1&copy=2',
      'Ngày đăng: 2016-12-30',
      'Đối chiếu lúc: 2026-11-29T08:30:00+07:00',
      ...page.report.packs.map(({ id, version }) =>
        expect.stringMatching(new RegExp(`^Nguồn đối chiếu: .*\\(${id}, bản ${version}\\)$`)),
      ),
      `Đối chiếu phiên bản: ${page.report.engine}`,
    ]);
    expect(result).toMatch(/^1 số liệu khác nguồn, \d+ khớp với nguồn/);
    const link = htmlOf(page, 'vi').querySelector('header a');
    expect(link?.getAttribute('href')).toBe('https://bao.example.com/tin?a=1&copy=2');
    const html = marked.parse(writeReport(page, 'markdown', telling('vi')).text) as string;
    const links = [...JSDOM.fragment(html).querySelectorAll('a')];
    expect(links.map((one) => [one.getAttribute('href'), one.textContent])).toEqual([
      [link?.getAttribute('href'), link?.textContent],
    ]);
  });

  it('counts in good English', () => {
    expect(outlineOf(reportedOf(PLANTED), telling('en')).result).toMatch(
      /^1 figure differs from the source, \d+ match the source/,
    );
  });

  it('puts the words of page and source side by side, and no number of another period or place', () => {
    const document = htmlOf(reportedOf(MIXED), 'vi');
    const article = (words: string) =>
      [...document.querySelectorAll('article')].find((one) => one.querySelector('h3')!.textContent.includes(words))!;
    const quotes = (words: string) =>
      [...article(words).querySelectorAll('blockquote')].map((one) => squeezed(one.textContent));
    expect(quotes('251 tỷ đồng')).toEqual([
      expect.stringContaining('chi ngân sách nhà nước ước thực hiện 251 tỷ đồng'),
      expect.stringContaining('215 tỷ đồng'),
    ]);
    expect(quotes('9,74%')).toHaveLength(1);
    expect(article('9,74%').querySelector('figcaption')?.textContent).toBe('Bài viết');
  });

  it('says of a page that was not read why, and of one without figures that there are none', () => {
    const long = reportedOf(`Thành phố Bắc Kạn. ${'x'.repeat(600_000)}`, { text: '' });
    expect(outlineOf(long, telling('vi'))).toMatchObject({ result: 'Không tìm thấy số liệu nào trong bài.' });
    expect(outlineOf(long, telling('vi')).why[0]).toContain('dài');
  });

  it('tells how to come to the same, of a page and of a text', () => {
    expect(outlineOf(reportedOf(MIXED), telling('vi')).again.words[0]).toContain('Mở địa chỉ');
    const { again, facts } = outlineOf(reportedOf(MIXED, { url: null }), telling('vi'));
    expect(again.words[0]).toContain('Dán đúng văn bản này');
    expect(facts.map(({ label }) => label)).not.toContain('Địa chỉ');
  });

  it('says of words that the page crosses out that it does', () => {
    const at = PLANTED.indexOf('251 tỷ đồng');
    const page = reportedOf(PLANTED, { struck: [{ start: at, end: at + '251 tỷ đồng'.length }] });
    expect(htmlOf(page, 'vi').querySelector('s')?.nextSibling?.nodeValue).toContain('(đã gạch)');
    expect(writeReport(page, 'markdown', telling('vi')).text).toContain('251 tỷ đồng (đã gạch)');
  });
});
