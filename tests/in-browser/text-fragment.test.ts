import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { passageAddress } from '../../lib/notes/formats/text-fragment.ts';

const LONG = Array.from({ length: 12 }, (_, n) => `câu thứ ${n + 1} nói về kết quả năm 2016`).join(', ');

const PAGE = `
  <h1>Hội nghị lần thứ 7</h1>
  <p id="a">Tỷ lệ hộ nghèo còn <b>2,88%</b> (giảm 0,32%), thu ngân sách hơn 2.500 tỷ đồng – bằng 108.6%.</p>
  <p id="b">Tỷ lệ hộ cận nghèo còn <b>2,88%</b>, bằng cùng kỳ &amp; không đổi.</p>
  <ul><li id="c">Phường Sông Cầu: 12%</li><li id="d">Phường Đức Xuân: 12%</li></ul>
  <table><tr><td>Thu</td><td id="e">215 tỷ</td></tr><tr><td>Chi</td><td id="f">215 tỷ</td></tr></table>
  <p id="g">${LONG}.</p>
  <p id="h">Một dấu - hai dấu -, ba, &lt;b&gt; và “ngoặc”.</p>
  <p id="i">Câu cuối.</p>`;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  document.body.innerHTML = '';
});

/** A passage from words of one element up to words of another. */
function passage(from: string, start: string, to = from, end = start): Range {
  const range = document.createRange();
  const [first, at] = textIn(from, start);
  const [last, until] = textIn(to, end);
  range.setStart(first, at);
  range.setEnd(last, until + end.length);
  return range;
}

function textIn(id: string, words: string): [Node, number] {
  const walker = document.createTreeWalker(document.getElementById(id)!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue!.indexOf(words);
    if (at >= 0) return [node, at];
  }
  throw new Error(`${id} has no "${words}"`);
}

function foundBy(address: string): readonly Range[] {
  const [directive] = parseFragmentDirectives(getFragmentDirectives(new URL(address).hash)).text;
  return processTextFragmentDirective(directive!, document);
}

test.each<[string, ...Parameters<typeof passage>]>([
  ['a figure', 'a', '2,88%'],
  ['the same figure further down', 'b', '2,88%'],
  ['a figure in brackets', 'a', '0,32%'],
  ['part of a number', 'a', '500'],
  ['words with a dash', 'a', 'tỷ đồng – bằng'],
  ['words with a sign of HTML', 'b', 'kỳ & không'],
  ['the first of two like rows', 'c', '12%'],
  ['the second of two like rows', 'd', '12%'],
  ['a cell of a table', 'e', '215 tỷ'],
  ['a like cell of the next row', 'f', '215 tỷ'],
  ['a long sentence', 'g', 'câu thứ 2', 'g', 'thứ 11'],
  ['dashes, commas and brackets', 'h', '- hai dấu -, ba, <b> và “ngoặc”'],
  ['two paragraphs', 'a', 'thu ngân sách', 'b', 'cận nghèo'],
  ['a list and what follows', 'd', 'Đức Xuân', 'f', '215 tỷ'],
  ['a heading’s whole page', 'a', 'Tỷ lệ', 'i', 'cuối'],
])('a link leads to %s', (_, ...words) => {
  const range = passage(...words);
  const selectors = describe(range)!;
  const [first, ...others] = foundBy(passageAddress('https://a.vn/tin', selectors));
  expect(first, 'found').toBeDefined();
  expect(others, 'found at one place only').toEqual([]);
  // it may take in the rest of a word, or the sign behind it
  expect(first!.comparePoint(range.startContainer, range.startOffset)).toBe(0);
  expect(first!.comparePoint(range.endContainer, range.endOffset)).toBe(0);
  expect(first!.toString().length - range.toString().length).toBeLessThan(8);
});

test('a link keeps what the address has: a route, a place on the page, a fragment of ours in the place of another', () => {
  const selectors = describe(passage('a', '2,88%'))!;
  const fragment = passageAddress('https://a.vn/', selectors).slice('https://a.vn/#'.length);
  expect(fragment).toMatch(/^:~:text=/);
  expect(passageAddress('https://a.vn/#/tin/7', selectors)).toBe(`https://a.vn/#/tin/7${fragment}`);
  expect(passageAddress('https://a.vn/#muc', selectors)).toBe(`https://a.vn/#muc${fragment}`);
  expect(passageAddress('https://a.vn/#:~:text=khác', selectors)).toBe(`https://a.vn/#${fragment}`);
  expect(passageAddress('https://a.vn/tin', [])).toBe('https://a.vn/tin');
});
