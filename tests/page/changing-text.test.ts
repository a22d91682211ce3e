import { beforeEach, expect, it } from 'vitest';
import { changingText } from '../../lib/page/changing-text.ts';
import { documentOf, type Read, read } from './page-of.ts';

const HTML = `<p id="clock">08:30:00</p><article><h1>Thành phố Bắc Kạn</h1><p>Tạo việc làm cho <b id="n">0</b> lao động.</p>
  <p>Tỷ lệ hộ nghèo 2,88%, giảm so với năm trước, theo báo cáo của thành phố.</p></article><p id="ticker">tin</p>`;
let document: Document;
let page: Read;
beforeEach(() => {
  document = documentOf(HTML);
  page = read(document);
});
const element = (id: string) => document.querySelector(`#${id}`)!;
const told = (nodes: readonly Node[] | null) => page.article.blocks.map(changingText(page.map, nodes));

it('is the block that a changing text stands in, also where it has taken the place of another', () => {
  expect(told([element('n').firstChild!])).toEqual([false, true, false]);
  element('n').textContent = '7';
  expect(told([element('n').firstChild!])).toEqual([false, true, false]);
});

it('is no block for what changes beside the article, or has gone', () => {
  const gone = document.createTextNode('0');
  expect(told([element('clock').firstChild!, element('ticker').firstChild!, gone])).toEqual([false, false, false]);
});

it('is every block while the whole page changes', () => {
  expect(told(null)).toEqual([true, true, true]);
});

it('is every block, and no error, while the page has written over the article that changes', () => {
  const article = document.querySelector('article')!;
  article.innerHTML = `${article.innerHTML}`;
  expect(told([...article.children])).toEqual([true, true, true]);
  expect(told([])).toEqual([false, false, false]);
});
