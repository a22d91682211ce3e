import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../lib/notes/formats/markdown.ts';
import { markdownLine, markdownText, markdownWords } from '../../../lib/notes/formats/markdown-text.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { anyText, FIGURE, historyOf, twoHeads } from './samples.ts';
import { WORDS } from './words.ts';

/** Kinds of tokens that only say words; every other acts: links, code, HTML, headings, lists, emphasis, tables. */
const PLAIN = new Set(['paragraph', 'text', 'escape', 'br', 'space']);

function acting(source: string): readonly string[] {
  const found: string[] = [];
  marked.walkTokens(
    marked.lexer(source),
    (token) => void (PLAIN.has(token.type) || found.push(`${token.type}: ${token.raw}`)),
  );
  return found;
}

/** The words a reader sees, blanks and lines as one. */
const seen = (source: string): string =>
  squeezed(JSDOM.fragment((marked.parse(source) as string).replaceAll('<br>', ' ')).textContent);

const squeezed = (text: string) =>
  text
    .replace(/(?![\n\t\r])\p{Cc}/gu, '')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();

describe('text in Markdown', () => {
  it('says the same and does nothing, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(acting(markdownText(text))).toEqual([]);
        expect(seen(markdownText(text))).toBe(squeezed(text));
        expect(acting(markdownLine(text))).toEqual([]);
        expect(seen(markdownLine(text))).toBe(squeezed(text));
        expect(
          acting(`> ${markdownText(text).replaceAll('\n', '\n> ')}`).filter((one) => !one.startsWith('blockquote')),
        ).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps lines, paragraphs and the blanks in front of a line', () => {
    const source = markdownText('một\nhai\n\n    ba\r\n\tbốn');
    expect(marked.parse(source)).toBe('<p>một<br>hai</p>\n<p>\u00a0\u00a0\u00a0\u00a0ba<br>\u00a0bốn</p>\n');
  });

  it('is easy on what means nothing: numbers, per cent, dashes and points in a sentence', () => {
    const text = 'Tỷ lệ hộ nghèo 2,88% (giảm 0,32%) - theo báo cáo; thu 2.500 tỷ đồng.';
    expect(markdownText(text).replaceAll('\\', '')).toBe(text);
    expect(markdownText('2,88% - 3.500: đúng = sai; "lạ", (một)')).toBe('2,88% - 3.500: đúng = sai; "lạ", (một)');
  });

  it.each([
    '1. a',
    '12) a',
    '- a',
    '+ a',
    '= a',
    ': a',
    '# a',
    '---',
    '***',
    '| a | b |',
    '~~~',
    '    mã',
    '[a]: http://x',
  ])('has no meaning at the head of a line: %s', (text) => {
    expect(acting(markdownText(`${text}\n${text}\n\n${text}`))).toEqual([]);
    expect(seen(markdownText(text))).toBe(text.trim());
  });
});

describe("the reader's words in Markdown", () => {
  it('have links where they have addresses of the web, which say where they lead', () => {
    const source = markdownWords('xem https://a.vn/b_c?d=1&e=*2*, (http://b.vn/x) và javascript:alert(1) http://');
    const links = (marked.lexer(source)[0] as Tokens.Paragraph).tokens.filter(
      (token): token is Tokens.Link => token.type === 'link',
    );
    expect(links.map(({ href, text }) => [href, text])).toEqual([
      ['https://a.vn/b_c?d=1&e=*2*', 'https://a.vn/b_c?d=1&e=*2*'],
      ['http://b.vn/x', 'http://b.vn/x'],
    ]);
  });

  it('do nothing but that, whatever they are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = markdownWords(text);
        const others: string[] = [];
        marked.walkTokens(marked.lexer(source), (token) => {
          if (token.type === 'link') expect(token.raw).toMatch(/^<https?:\/\/[^\s<>]+>$/i);
          else if (!PLAIN.has(token.type)) others.push(token.raw);
        });
        expect(others).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('notes as Markdown', () => {
  const B = { url: 'https://b.vn/tin_(2)?a=[1]&copy;=2', title: 'Tin [khác] *mới*' };
  const source = (notes: Partial<Note>[]) =>
    [
      ...markdown(
        notes.map((parts, n) => historyOf(n, parts)),
        WORDS,
      ),
    ].join('');

  it('stand page by page, each with its quote, words, tags, verdict, source and a link to the passage', () => {
    expect(source([{ figure: FIGURE, tags: ['nghèo', 'hỏi_lại'], text: 'Số *lạ*\nhỏi lại' }])).toBe(
      [
        '# [Hội nghị lần thứ 7](<https://backancity.gov.vn/hoi-nghi-lan-thu-7>)',
        '> 3,88%',
        'Số \\*lạ\\*  \nhỏi lại',
        'Nhãn: nghèo, hỏi\\_lại',
        'Kết luận khi ghi: **kết luận differs**',
        'Nguồn ghi: tỷ lệ hộ nghèo 2,88%',
        '[Mở tại đoạn này](<https://backancity.gov.vn/hoi-nghi-lan-thu-7#:~:text=l%E1%BB%87%20h%E1%BB%99%20ngh%C3%A8o%20c%C3%B2n-,3%2C88%25,-%2C%20gi%E1%BA%A3m%200%2C32%25%20so>) · 2026-11-29\n',
      ].join('\n\n'),
    );
  });

  it('of one page stand together, in the order they came in', () => {
    const blocks = marked
      .lexer(source([{ text: 'a' }, { text: 'b', page: B }, { text: 'c' }]))
      .filter(({ type }) => type === 'heading' || type === 'paragraph');
    const texts = blocks.map((block) => ('text' in block ? block.text : '')).filter((text) => !text.startsWith('[Mở'));
    expect(texts).toEqual([
      '[Hội nghị lần thứ 7](<https://backancity.gov.vn/hoi-nghi-lan-thu-7>)',
      'a',
      'c',
      expect.stringContaining('Tin'),
      'b',
    ]);
  });

  it('link to the very address, whatever signs are in it', () => {
    const heading = marked.lexer(source([{ page: B }]))[0] as Tokens.Heading;
    const link = heading.tokens[0] as Tokens.Link;
    expect(decodeURIComponent(link.href)).toBe(B.url);
    expect(seen(link.text)).toBe('Tin [khác] *mới*');
  });

  it('of two heads are told twice', () => {
    const text = [...markdown([twoHeads(1)], WORDS)].join('');
    expect(text).toContain('bản của cửa sổ này');
    expect(text).toContain('*Bản khác*');
    expect(text).toContain('bản của cửa sổ kia');
  });

  it('make no link of an address that acts', () => {
    const text = source([{ page: { url: 'javascript:alert(1)', title: 'bấm' }, selectors: [] }]);
    expect(acting(text).filter((one) => one.startsWith('link'))).toEqual([]);
  });

  it.each([
    'https://a>)[Xem](javascript:alert(1))@x.vn/tin',
    'https://a>)<svg onload=alert(1)>@x.vn/tin',
    'https://a\n\n# đầu đề@x.vn/tin',
    'https://báo.vn/tin',
  ])('have one link to their page and one to its passage, whatever stands before its path: %s', (url) => {
    const text = source([{ text: '', page: { url, title: 'Tin' }, selectors: [] }]);
    const found: string[] = [];
    marked.walkTokens(marked.lexer(text), (token) => {
      if (token.type === 'link') found.push(token.href);
      expect(['html', 'heading']).not.toContain(token.type === 'heading' && token.depth === 1 ? 'title' : token.type);
    });
    expect(found).toHaveLength(2);
    expect(found.every((href) => /^https:\/\/[^<>\s]+\/tin/.test(href))).toBe(true);
  });

  it('have only our own signs, whatever is in them', () => {
    const ours = new Set(['heading', 'link', 'blockquote', 'hr', 'strong', ...PLAIN]);
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        const text = source([
          {
            text: a,
            tags: [b, c],
            page: { url: 'https://a.vn/', title: b },
            selectors: [{ type: 'TextQuoteSelector', exact: c, prefix: a, suffix: b } as never],
            figure: { ...FIGURE, surface: b, reference: { id: 'x', pack: 'y', version: 1, quote: a } },
          },
        ]);
        const links: string[] = [];
        marked.walkTokens(marked.lexer(text), (token) => {
          expect(ours).toContain(token.type);
          if (token.type === 'link') links.push(token.href);
        });
        expect(links.every((href) => /^https?:\/\//i.test(href))).toBe(true);
        // the heading and one passage
        expect(links.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 1000 },
    );
  });
});
