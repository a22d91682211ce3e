import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { read as readFigures } from '../figure/read.ts';
import { documentOf, read } from './page-of.ts';
import { withLooks } from './with-looks.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
interface Case {
  readonly id: string;
  readonly input: string;
}
const cases = new Map(
  readFileSync(join(FIXTURES, 'field/cases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const { id, input } = JSON.parse(line) as Case;
      return [id, input];
    }),
);
const page = (id: string) => read(documentOf(cases.get(id)!)).article;
const reliability = (name: string): string => readFileSync(join(FIXTURES, 'reliability', name), 'utf8');

/** Pages that people stumbled over, and what a reader sees on them. */
describe('what a reader sees of the pages of the field log', () => {
  it.each([
    ['glue-li', '1|379 lao động được tạo việc làm.'],
    ['glue-rank', '5|379 lao động được tạo việc làm'],
    ['grid-css', 'Chi ngân sách nhà nước ước thực hiện12|215tỷ đồng'],
    ['sup-3', 'Tỷ lệ hộ nghèo 2,88³% giảm 0,32% so với năm 2015.'],
    ['pow10', 'Chi ngân sách nhà nước ước thực hiện 2,15 x 10¹¹ đồng.'],
    ['del-1', 'Chi ngân sách nhà nước ước thực hiện ~251~   215 tỷ đồng.'],
    ['del-2', 'Chi ngân sách nhà nước ước thực hiện ~251 tỷ đồng~ 215 tỷ đồng.'],
    [
      'clutter-inline',
      'Năm 2016, chi ngân sách nhà nước của thành phố Bắc Kạn ước thực hiện 215 tỷ đồng; tạo việc làm cho 379 lao động.',
    ],
  ])('%s', (id, line) => {
    expect(withLooks(page(id)).split('\n')).toContain(line);
  });

  it.each(['comments', 'cards', 'aria-hidden', 'clutter-section', 'linked-table'])('%s: the article', (id) => {
    expect(page(id).text).toMatch(/215 tỷ đồng[\s\S]*379 lao động/);
  });

  it.each([
    ['comments', 'Ý kiến bạn đọc'],
    ['cards', 'Tin khác'],
    ['aria-hidden', 'cookie'],
  ])('%s: nothing else', (id, words) => {
    expect(page(id).text).not.toContain(words);
  });
});

describe('pairs and rows that are no table by name', () => {
  const figures = (id: string) =>
    readFigures(page(id)).figures.map(({ indicator, value, unit, status }) =>
      [indicator, value, unit, status].join(' '),
    );

  it('dl', () => {
    expect(figures('dl')).toEqual(['jobs-created 379 person result', 'poverty-rate 2.88 percent result']);
  });

  it('div-table', () => {
    expect(figures('div-table')).toEqual(['jobs-created 350 person target', 'jobs-created 379 person result']);
  });
});

describe('what a reader sees of the pages of the reliability report', () => {
  it.each([
    ['a1-sup-footnote.html', 'tạo việc làm cho 379¹ lao động; chi ngân sách 215² tỷ đồng.'],
    [
      'a2-corrected.html',
      'tạo việc làm cho ~397~   379 lao động; chi ngân sách năm 2016 là ~251~   215 tỷ đồng; tỷ lệ hộ nghèo ~3,88%~.',
    ],
    ['a3-image-between.html', 'chi ngân sách năm 2016   215 tỷ đồng.'],
    ['a4-flex-spans.html', 'chi ngân sách năm 2016   215 tỷ đồng'],
    ['a5-block-spans.html', 'năm 2016\n215 tỷ đồng\n, xây dựng 5 căn nhà'],
    ['a6-aside-between.html', 'chi ngân sách năm 2016\n215 tỷ đồng.'],
    ['a7-ruby-sr-only.html', 'tạo việc làm cho 379 lao động.'],
  ])('%s', (name, words) => {
    expect(withLooks(read(documentOf(reliability(name))).article)).toContain(words);
  });

  it.each([
    'b1-clobber-alive.html',
    'b2-form-children.html',
    'b3-form-loop-freezes-tab.html',
    'b4-form-parentnode.html',
  ])('%s is read', (name) => {
    expect(read(documentOf(reliability(name))).article.text).toContain('379 lao động, tỷ lệ hộ nghèo 2,88%.');
  });

  it('a page whose root is gone has no article', () => {
    const document = documentOf(reliability('b5-no-root.html'));
    document.documentElement.remove();
    expect(readArticle(document, null)).toEqual({ ok: false, code: 'no-article' });
  });

  it('a number that style hides is not read', () => {
    const text = reliability('c2-css-swap.html').replace('class="f"', 'style="font-size:0"');
    expect(read(documentOf(text)).article.text).not.toContain('2,88');
  });

  it('d4: a wide and deep page is read', () => {
    expect(read(documentOf(reliability('d4-readability-depth.html'))).article.text).toContain('379 lao động');
  });
});
