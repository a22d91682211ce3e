import { describe, expect, it } from 'vitest';
import { articleOf, isEmpty, NO_TEXT, plainTextOf, shiftOf, type TextDraft } from '../../lib/session/text-source.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const typed = (text: string, over: Partial<TextDraft> = {}): TextDraft => ({
  ...NO_TEXT,
  source: { kind: 'text', text },
  ...over,
});

describe('a text as typed', () => {
  it('is the article that the check command makes of the same file', () => {
    const text = 'Tiêu đề\n\nThu ngân sách 96 tỷ đồng.\n- một\n';
    expect(articleOf(typed(text))).toEqual(articleFromText({ text }));
  });

  it('has the title, day and address that it is given, and its words further on', () => {
    const draft = typed('Thu 96 tỷ đồng.\nCâu hai.', {
      title: '  Tin\n mới ',
      published: '2016-12-30',
      from: { kind: 'page', name: 'Trang', url: 'https://a.vn/' },
    });
    const article = articleOf(draft);
    expect(article).toMatchObject({ title: 'Tin mới', published: '2016-12-30', url: 'https://a.vn/' });
    expect(article.text.slice(shiftOf(draft))).toBe('Thu 96 tỷ đồng.\nCâu hai.');
    expect(article.blocks[0]).toMatchObject({ kind: 'title', start: 0, end: 7 });
    expect(shiftOf(typed('a'))).toBe(0);
  });

  it('keeps its offsets over the line ends of other systems', () => {
    const text = 'Một\r\nHai\rBa';
    expect(articleOf(typed(text)).text).toHaveLength(text.length);
  });

  it('is empty where nothing but blanks stand', () => {
    expect([isEmpty(NO_TEXT), isEmpty(typed(' \n\t')), isEmpty(typed('x'))]).toEqual([true, true, false]);
  });
});

describe('an article of HTML', () => {
  const text = 'Tin\nChỉ tiêu\nNăm 2016\nThu\n96 tỷ\nHết';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const cell = (words: string, row: number, column: number) => ({
    ...span(words),
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    head: row === 0,
  });
  const cells = [cell('Chỉ tiêu', 0, 0), cell('Năm 2016', 0, 1), cell('Thu', 1, 0), cell('96 tỷ', 1, 1)];
  const article: Article = {
    title: 'Tin',
    text,
    blocks: [
      { ...span('Tin'), kind: 'title', depth: 0 },
      ...cells.map(({ start, end }) => ({ start, end, kind: 'cell' as const, depth: 0 })),
      { ...span('Hết'), kind: 'paragraph', depth: 0 },
    ],
    tables: [{ start: cells[0]!.start, end: cells[3]!.end, caption: null, cells }],
    looks: [],
    published: '2016-01-01',
    lang: 'vi',
    url: null,
  };

  it('is lines when it is to be typed on, the cells of a row in one', () => {
    expect(plainTextOf({ kind: 'article', article })).toBe('Tin\nChỉ tiêu\tNăm 2016\nThu\t96 tỷ\nHết');
  });

  it('keeps its own day where the reader names none', () => {
    const draft: TextDraft = { ...NO_TEXT, source: { kind: 'article', article } };
    expect(articleOf(draft).published).toBe('2016-01-01');
    expect(articleOf({ ...draft, published: '2017-01-01' }).published).toBe('2017-01-01');
  });
});
