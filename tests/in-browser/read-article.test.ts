import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';

// What a page shows is known to its style sheets alone: jsdom reads the attributes only.
afterEach(() => {
  document.body.innerHTML = '';
});

function articleOf(html: string): { title: string; lines: string[] } {
  document.body.innerHTML = html;
  const reading = readArticle(document, location.href);
  if (!reading.ok) throw new Error(reading.code);
  const { title, text, blocks } = reading.article;
  return {
    title,
    lines: blocks.filter(({ kind }) => kind !== 'title').map(({ start, end }) => text.slice(start, end)),
  };
}

const LONG = 'Kinh tế thành phố tiếp tục tăng trưởng, các chỉ tiêu đều đạt kế hoạch đề ra trong năm.';

test('what a style sheet hides is not read', () => {
  const { lines } = articleOf(`<style>.draft { display: none }</style>
    <article><h1>Thu ngân sách</h1><p>${LONG} ${LONG}</p><p class="draft">Bản nháp 11 tỷ đồng</p><p>Thu <span class="draft">12</span>96 tỷ</p></article>`);
  expect(lines).toEqual([`${LONG} ${LONG}`, 'Thu 96 tỷ']);
});

test('a closed disclosure is not read, an element without a box of its own is', () => {
  const { lines } = articleOf(`<article><h1>Thu ngân sách</h1><p>${LONG} ${LONG}</p>
    <details><summary>Thêm</summary><p>13 tỷ đồng</p></details>
    <div style="display: contents"><p>Chi ngân sách 215 tỷ đồng</p></div></article>`);
  expect(lines).toEqual([`${LONG} ${LONG}`, 'Thêm', 'Chi ngân sách 215 tỷ đồng']);
});

test('an article below the fold, not yet laid out, is read', () => {
  const { lines } = articleOf(
    `<article style="content-visibility: auto; margin-top: 5000px"><h1>Thu ngân sách</h1><p>${LONG} ${LONG}</p></article>`,
  );
  expect(lines).toEqual([`${LONG} ${LONG}`]);
});

test('a page of twenty thousand elements is read whole', () => {
  const row = `<tr>${'<td><a href="#">x</a> <span>12 tỷ</span></td>'.repeat(4)}</tr>`;
  const html = `<article><h1>Thu ngân sách</h1><p>${LONG} ${LONG}</p><table>${row.repeat(1600)}</table></article>`;
  document.body.innerHTML = html;
  const reading = readArticle(document, location.href);
  expect(reading.ok && reading.article.tables[0]?.cells.length).toBe(6400);
});

test('a line that a style sheet prints bold heads what follows, one that it prints thin does not', () => {
  document.body.innerHTML = `<style>.head { font-weight: 600 } .thin b { font-weight: normal }</style>
    <article><h1>Thu ngân sách</h1><p>${LONG} ${LONG}</p><p class="head">Khối trường học</p>
    <p>${LONG}</p><p class="thin"><b>Khối trường học</b></p></article>`;
  const reading = readArticle(document, location.href);
  const kinds = reading.ok ? reading.article.blocks.map(({ kind }) => kind) : [];
  expect(kinds).toEqual(['title', 'paragraph', 'heading', 'paragraph', 'paragraph']);
});
