import { describe, expect, it } from 'vitest';
import { notesIn, readFile } from './read-notes.ts';
import { PAGE } from './samples.ts';

describe('the highlights that Obsidian Web Clipper exports', () => {
  const record = (id: string, content: string, parts: object = {}) => ({
    id,
    type: 'text',
    xpath: '/html[1]/body[1]/p[1]',
    content,
    startOffset: 0,
    endOffset: 3,
    ...parts,
  });

  it('come with the words around and the notes; pieces of one selection are one note', () => {
    const data = [
      record('1482976800000_tx_0', '<p class="x">Tỷ lệ hộ nghèo còn <b>2,88%</b></p>', {
        notes: ['đúng', 'hỏi lại'],
        textQuote: { prefix: 'năm 2016. ', suffix: ', giảm' },
      }),
      record('1482976900000_tx_0', '<p>đoạn &lt;một&gt;</p>', {
        groupId: 'g',
        textQuote: { prefix: 'trước ', suffix: '' },
      }),
      record('1482976900000_tx_1', '<p>đoạn hai</p>', {
        groupId: 'g',
        notes: ['cả hai'],
        textQuote: { prefix: '', suffix: ' sau' },
      }),
    ];
    const notes = notesIn([{ url: PAGE.url, title: PAGE.title, highlights: [{ text: 'a' }, { text: 'b' }], data }]);
    expect(notes).toMatchObject([
      {
        text: 'đúng\n\nhỏi lại',
        created: '2016-12-29T02:00:00.000Z',
        page: PAGE,
        selectors: [
          { type: 'TextQuoteSelector', exact: 'Tỷ lệ hộ nghèo còn 2,88%', prefix: 'năm 2016. ', suffix: ', giảm' },
        ],
      },
      { text: 'cả hai', selectors: [{ exact: 'đoạn <một>\nđoạn hai', prefix: 'trước ', suffix: ' sau' }] },
    ]);
  });

  it('of earlier versions come with what they have', () => {
    const highlights = [
      { text: 'lời một', timestamp: '2016-12-29T02:00:00.000Z', notes: ['ghi'] },
      { text: '<p>lời hai</p>', timestamp: '2016-12-30T02:00:00.000Z' },
    ];
    expect(notesIn([{ url: PAGE.url, highlights }])).toMatchObject([
      { text: 'ghi', created: '2016-12-29T02:00:00.000Z', selectors: [{ exact: 'lời một' }], page: { title: '' } },
      { text: '', created: '2016-12-30T02:00:00.000Z', selectors: [{ exact: 'lời hai' }] },
    ]);
  });

  it('begin with words and go on in bold, italics and links: the quote is the words', () => {
    const contents = [
      ['Thu ngân sách <strong>đạt 251 tỷ</strong> đồng', 'Thu ngân sách đạt 251 tỷ đồng'],
      ['còn <a href="javascript:alert(1)" onclick="alert(2)"><i>2,88</i>%</a>', 'còn 2,88%'],
      ['Sở Kế hoạch &amp; Đầu tư', 'Sở Kế hoạch & Đầu tư'],
      ['một<script>alert("không")</script> hai', 'một hai'],
      // of two that were joined, the words as they are
      ['hộ có thu nhập < 2 triệu & nghèo', 'hộ có thu nhập < 2 triệu & nghèo'],
      ['viết <b> là đậm', 'viết <b> là đậm'],
    ];
    const data = contents.map(([content], n) => record(`${1482976800000 + n}`, content!));
    const notes = notesIn([{ url: PAGE.url, highlights: [], data }]);
    expect(notes.map(({ selectors }) => (selectors[0] as { exact?: string }).exact)).toEqual(
      contents.map(([, words]) => words),
    );
  });

  it('of several paragraphs in the readable form keep them apart, each in its own writing', () => {
    const highlights = [{ text: 'thu > chi & nộp\n\n<p>còn <b>2,88%</b></p>', timestamp: '2016-12-29T02:00:00.000Z' }];
    expect(notesIn([{ url: PAGE.url, highlights }])).toMatchObject([
      { selectors: [{ exact: 'thu > chi & nộp\ncòn 2,88%' }] },
    ]);
  });

  it('get the same names each time, whatever is noted meanwhile', () => {
    const page = (notes: string[]) => [
      { url: PAGE.url, highlights: [], data: [record('1482976800000', '<p>a</p>', { notes })] },
    ];
    expect(notesIn(page(['cũ']))[0]?.id).toBe(notesIn(page(['cũ', 'mới']))[0]?.id);
  });

  it('of a picture have no words: refused unless something is noted, which is then a note on the page', () => {
    const picture = (notes: string[]) => record('1482976800000', '<img src="x.png">', { type: 'element', notes });
    const { entries, refused } = readFile([
      { url: PAGE.url, highlights: [], data: [picture([]), picture(['bản đồ'])] },
    ]);
    expect(refused.map(({ at, why }) => [at, why])).toEqual([[1, 'nothing']]);
    expect(entries).toMatchObject([{ history: { heads: [{ note: { text: 'bản đồ', selectors: [] } }] } }]);
  });
});
