import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { reportFileName } from '../../lib/report/file-name.ts';
import type { Reported } from '../../lib/report/reported.ts';
import { writeReport } from '../../lib/report/write-report.ts';
import { anyText } from '../notes/formats/samples.ts';
import { MIXED, reportedOf, telling } from './reported.ts';

const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</style></title><h1>khác</h1>',
  '# Tiêu đề giả\n\n[bấm](javascript:alert(1)) ![x](http://e.vn/x.png) <https://e.vn> www.e.vn',
  '**đậm** `mã` | a | b |\n|---|---|\n~~~\n$x$ #thẻ @ai {{a}} %%ẩn%%',
  '\u202eđảo ngược\u2066 chưa đóng',
  'שלום עולם مرحبا',
  'Tên dài '.repeat(40).slice(0, 300),
  '\ud800 lẻ \u0000 \u001b[31m',
];

const hostilePage = (words: string): Reported =>
  reportedOf(MIXED, {
    title: words,
    url: `https://e.vn/${encodeURIComponent(words.toWellFormed())}`,
    notes: [
      {
        heads: [{ text: words, tags: [words], modified: words }],
        on: 'passage',
        figureIndex: null,
        quote: words,
        quoteNow: words,
        place: 'changed',
      },
    ],
  });

const HTML_ELEMENTS = new Set(
  'html head meta title style body main header p h1 h2 h3 dl div dt dd a ul li section article span strong figure figcaption blockquote b s pre footer'.split(
    ' ',
  ),
);
const MARKDOWN_TOKENS = new Set(
  'heading paragraph list list_item text strong em escape link blockquote br space code hr'.split(' '),
);

function allTokens(source: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(source), (token) => void found.push(token));
  return found;
}

/** The parts a report is built of; words of others change none of them. */
const shapeOfHtml = (document: Document) =>
  [...document.querySelectorAll('*')].map(({ localName }) => localName).join(' ');
const shapeOfMarkdown = (source: string) =>
  marked
    .lexer(source)
    .filter(({ type }) => type === 'heading' || type === 'hr' || type === 'code')
    .map((token) => `${token.type} ${'depth' in token ? token.depth : ''}`);

const plain = { html: new JSDOM(writeReport(hostilePage('lời'), 'html', telling('vi')).text).window.document };
const plainMarkdown = writeReport(hostilePage('lời'), 'markdown', telling('vi')).text;

describe.each(HOSTILE)('words that would act: %s', (words) => {
  it('do nothing in HTML, and stand there as they are', () => {
    const { document } = new JSDOM(writeReport(hostilePage(words), 'html', telling('vi')).text).window;
    expect([...document.querySelectorAll('*')].filter(({ localName }) => !HTML_ELEMENTS.has(localName))).toEqual([]);
    expect(shapeOfHtml(document)).toBe(shapeOfHtml(plain.html));
    const links = [...document.querySelectorAll('[href], [src]')].map((one) => one.getAttribute('href') ?? 'src');
    expect(links.every((href) => href.startsWith('https://e.vn/'))).toBe(true);
    expect(links).toHaveLength(1);
    const kept = words.toWellFormed().replace(/(?![\n\t])\p{Cc}/gu, '');
    expect(document.querySelector('.note p')?.textContent).toBe(kept);
  });

  it('do nothing in Markdown', () => {
    const source = writeReport(hostilePage(words), 'markdown', telling('vi')).text;
    const tokens = allTokens(source);
    expect(tokens.filter(({ type }) => !MARKDOWN_TOKENS.has(type))).toEqual([]);
    // the reader's own words may have addresses that show where they lead
    const links = tokens.filter(({ type }) => type === 'link') as { href: string; text: string }[];
    expect(links.filter(({ href, text }) => !href.startsWith('https://e.vn/') && href !== text)).toEqual([]);
    expect(shapeOfMarkdown(source)).toEqual(shapeOfMarkdown(plainMarkdown));
  });
});

it('has the same parts whatever pages and readers write', () => {
  fc.assert(
    fc.property(anyText, (words) => {
      const page = { ...hostilePage('x'), title: `${words} a`, url: null };
      const [note] = hostilePage('x').notes;
      const written = {
        ...page,
        notes: [{ ...note!, heads: [{ text: `a ${words}`, tags: [words], modified: 'lúc' }] }],
      };
      const { document } = new JSDOM(writeReport(written, 'html', telling('vi')).text).window;
      expect([...document.querySelectorAll('*')].filter(({ localName }) => !HTML_ELEMENTS.has(localName))).toEqual([]);
      const source = writeReport(written, 'markdown', telling('vi')).text;
      expect(allTokens(source).filter(({ type }) => !MARKDOWN_TOKENS.has(type))).toEqual([]);
      expect(shapeOfMarkdown(source)).toEqual(shapeOfMarkdown(plainMarkdown));
    }),
    { numRuns: 60 },
  );
});

it('makes no link of an address that acts', () => {
  const page = reportedOf(MIXED, { url: 'javascript:alert(1)' });
  expect(new JSDOM(writeReport(page, 'html', telling('vi')).text).window.document.querySelector('a')).toBeNull();
  expect(allTokens(writeReport(page, 'markdown', telling('vi')).text).some(({ type }) => type === 'link')).toBe(false);
});

it('loads nothing and runs nothing: one file, a policy that forbids the rest', () => {
  const { text } = writeReport(reportedOf(MIXED), 'html', telling('vi'));
  const { document } = new JSDOM(text).window;
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
  expect(document.querySelectorAll('script, link, iframe, img, object, [onload], [onclick]')).toHaveLength(0);
  expect(text).not.toMatch(/@import|url\(/);
});

describe('the name of the file', () => {
  const AT = '2026-11-29T01:30:00+07:00';
  it('is the day and the title, in letters every system takes', () => {
    expect(reportFileName('Hội nghị Đảng bộ lần thứ 7', AT, 'md')).toBe(
      'doi-chieu-2026-11-29-hoi-nghi-dang-bo-lan-thu-7.md',
    );
  });
  it.each(HOSTILE)('is safe whatever the title is: %s', (title) => {
    expect(reportFileName(title, AT, 'html')).toMatch(/^doi-chieu-2026-11-29(?:-[a-z0-9]+)*\.html$/);
    expect(reportFileName(title, AT, 'html').length).toBeLessThanOrEqual(90);
  });
});
