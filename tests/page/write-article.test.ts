import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasTable, readHtml } from '../../lib/page/read-html.ts';
import { runNow } from '../../lib/page/steps.ts';
import { writeArticle } from '../../lib/page/write-article.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { documentOf, read } from './page-of.ts';

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, `../fixtures/html/${name}.html`), 'utf8');
const goOn = () => true;
const write = (article: Article) => {
  const into = documentOf('<div></div>').querySelector('div')!;
  return { into, map: runNow(writeArticle(article, into)) };
};

const TABLE = `<table><caption>Biểu 1</caption><tr><th rowspan="2">Chỉ tiêu</th><th colspan="2">Năm</th></tr>
  <tr><th>2015</th><th>2016</th></tr><tr><td>Hộ nghèo</td><td>3,20%</td><td>2,88%</td></tr></table>`;

describe('an article that is written down', () => {
  it.each([
    ['text', articleFromText({ text: 'Tiêu đề\n\n  Thu 96 tỷ đồng. \n- một\n- hai' })],
    ['a saved page', read(documentOf(fixture('wordpress'))).article],
    [
      'a table among paragraphs',
      read(documentOf(`<article><h1>Tin</h1><p>Trước.</p>${TABLE}<p>Sau 5%.</p></article>`)).article,
    ],
    [
      'crossed out words',
      read(documentOf('<article><h1>Tin</h1><p>Thu <del>95</del> 96 tỷ đồng năm 2016.</p></article>')).article,
    ],
  ])('has every block once, at its own offsets: %s', (_name, article) => {
    const { map } = write(article);
    for (const block of article.blocks)
      expect(map.range(block)?.toString().replace(/\s/g, ' ')).toBe(
        article.text.slice(block.start, block.end).replace(/\s/g, ' '),
      );
  });

  it('keeps tables with their heads and spans, and what is crossed out', () => {
    const { into } = write(
      read(documentOf(`<article><h1>Tin</h1><p>Trước, hộ nghèo.</p>${TABLE}<p>Thu <s>95</s> 96.</p></article>`))
        .article,
    );
    expect([...into.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['Chỉ tiêu', 'Năm'],
      ['2015', '2016'],
      ['Hộ nghèo', '3,20%', '2,88%'],
    ]);
    expect(into.querySelector('th[colspan="2"]')?.textContent).toBe('Năm');
    expect(into.querySelector('th[rowspan="2"]')?.textContent).toBe('Chỉ tiêu');
    expect(into.querySelector('s')?.textContent).toBe('95');
    expect(into.textContent.split('Biểu 1')).toHaveLength(2);
  });

  it('shows words that would be code as words', () => {
    const { into } = write(articleFromText({ text: 'Tin\n<img src=x onerror=alert(1)> 5%' }));
    expect(into.querySelector('img')).toBeNull();
    expect(into.textContent).toContain('<img src=x');
  });
});

describe('HTML that is on no page', () => {
  const parse = (html: string) => documentOf(html);
  function* inSteps(html: string) {
    yield;
    return parse(html);
  }

  it('reads a saved file as the browser reads the page', async () => {
    const reading = await readHtml(fixture('wordpress'), false, goOn, inSteps);
    expect(reading).toMatchObject({ ok: true, article: { title: 'Thành phố tổng kết công tác năm 2017' } });
  });

  it('takes all of a piece for the article: a table alone, too', async () => {
    const piece = `<html><body><!--StartFragment-->${TABLE}<!--EndFragment--></body></html>`;
    const reading = await readHtml(piece, true, goOn, inSteps);
    expect(reading?.ok && reading.article.tables[0]?.cells.length).toBe(7);
  });

  it('runs nothing of it', async () => {
    const html = `<body onload="document.title='x'"><script>throw new Error('ran')</script><p>Thu 96 tỷ đồng năm 2016 của thành phố.</p></body>`;
    expect(await readHtml(html, true, goOn, inSteps)).toMatchObject({
      ok: true,
      article: { text: expect.not.stringContaining('ran') },
    });
  });

  it('tells tables from pieces that only look like them', () => {
    expect(hasTable(TABLE, parse)).toBe(true);
    expect(hasTable('<p>không có bảng</p>', parse)).toBe(false);
    expect(hasTable('<table><tr><td>một ô để xếp chỗ</td></tr></table>', parse)).toBe(false);
  });
});
