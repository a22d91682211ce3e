import { afterEach, expect, describe as suite, test } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { createFinder, type Found } from '../../lib/anchor/find.ts';
import type { TextQuoteSelector } from '../../lib/anchor/selectors.ts';
import { HIDDEN } from '../anchor/hidden-styles.ts';

// What a style hides or crosses out is known to a browser alone.
const SENTENCE = 'Năm 2016, thành phố tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo còn 2,88%.';

afterEach(() => {
  document.body.innerHTML = '';
});

const said = (found: Found): string =>
  found.found === 'lost'
    ? 'lost'
    : `${found.found}: ${found.range} in ${found.range.startContainer.parentElement?.closest('[id]')?.id}${found.found === 'found' && found.doubt ? `, ${found.doubt}` : ''}`;

function rangeOver(id: string, words: string): Range {
  const nodes = document.createTreeWalker(document.getElementById(id)!, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`not there: ${words}`);
}

function noted(words = '379 lao động') {
  document.body.innerHTML = `<p id="a">${SENTENCE}</p>`;
  return describe(rangeOver('a', words))!;
}

const found = (selectors: readonly unknown[]): string => said(createFinder(document)(selectors));

suite('a text that is hidden', () => {
  test.each(HIDDEN)('by %s is no place', (_what, style) => {
    const selectors = noted();
    document.body.innerHTML = `<div style="${style}"><p id="copy">${SENTENCE}</p></div>`;
    expect(found(selectors)).toBe('lost');
    document.body.innerHTML = `<div style="${style}"><p id="copy">${SENTENCE}</p></div><p id="b">${SENTENCE}</p>`;
    expect(found(selectors)).toBe('found: 379 lao động in b');
  });

  test.each(HIDDEN)('by %s is no context and no part of a quote, and counts in no position', (_what, style) => {
    document.body.innerHTML = `<p id="a">Tạo việc làm <span style="${style}">ẩn 17</span> cho 379 lao động.</p>`;
    const range = new Range();
    range.selectNodeContents(document.getElementById('a')!);
    const [quote, position] = describe(range)!;
    expect(quote).toMatchObject({ exact: 'Tạo việc làm  cho 379 lao động.' });
    expect(position).toMatchObject({ start: 0, end: 31 });
    const [of] = describe(rangeOver('a', '379'))! as [TextQuoteSelector];
    expect(of.prefix).toBe('Tạo việc làm  cho ');
  });

  test('and shown again within is a place', () => {
    const selectors = noted();
    document.body.innerHTML = `<div style="visibility: hidden">Ẩn <p id="b" style="visibility: visible">${SENTENCE}</p></div>`;
    expect(found(selectors)).toBe('found: 379 lao động in b');
  });

  test('in an open page’s fold, behind the window’s edge or fading in is a place', () => {
    const selectors = noted();
    document.body.innerHTML = `<details><summary>Thêm</summary><div><p id="b">${SENTENCE}</p></div></details>`;
    expect(found(selectors)).toBe('found: 379 lao động in b');
    document.body.innerHTML = `<div style="height: 5000px"></div><p id="b" style="content-visibility: auto">${SENTENCE}</p>`;
    expect(found(selectors)).toBe('found: 379 lao động in b');
    document.body.innerHTML = `<p id="b" style="opacity: 0">${SENTENCE}</p>`;
    expect(found(selectors)).toBe('found: 379 lao động in b');
    document.body.innerHTML = `<div style="display: contents"><p id="b" style="display: contents">${SENTENCE}</p></div>`;
    expect(found(selectors)).toBe('found: 379 lao động in b');
  });

  test('in a closed fold is none where it is hidden there', () => {
    const selectors = noted();
    document.body.innerHTML = `<details><summary>Thêm</summary><p style="display: none">${SENTENCE}</p></details>`;
    expect(found(selectors)).toBe('lost');
  });

  test('because its box is not shown in a shadow tree is no place', () => {
    const selectors = noted();
    document.body.innerHTML = `<div id="host"><p>${SENTENCE}</p></div>`;
    document.getElementById('host')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>Khác</p>';
    expect(found(selectors)).toBe('lost');
  });
});

suite('a text that is crossed out', () => {
  test.each([
    ['<del>', `<p id="b"><del>${SENTENCE}</del></p>`],
    ['<s>', `<p id="b"><s>${SENTENCE}</s></p>`],
    ['<strike>', `<p id="b"><strike>${SENTENCE}</strike></p>`],
    ['a style of its block', `<p id="b" style="text-decoration: line-through">${SENTENCE}</p>`],
    [
      'a style of its number',
      `<p id="b">${SENTENCE.replace('379', '<i style="text-decoration: line-through red">379</i>')}</p>`,
    ],
  ])('by %s is kept, and said to be so', (_what, html) => {
    const selectors = noted();
    document.body.innerHTML = html;
    expect(found(selectors)).toBe('found: 379 lao động in b, struck');
  });

  test('is passed over for the same text that stands', () => {
    const selectors = noted();
    document.body.innerHTML = `<p id="gone"><del>${SENTENCE}</del></p><p id="b">${SENTENCE}</p>`;
    expect(found(selectors)).toBe('found: 379 lao động in b');
  });

  test('is not what a number has become', () => {
    const selectors = noted();
    document.body.innerHTML = `<p id="b">${SENTENCE.replace('379', '<del>379</del> <ins>380</ins>')}</p>`;
    const now = createFinder(document)(selectors);
    expect(now).toMatchObject({ found: 'changed', from: '379 lao động', to: '380 lao động' });
  });

  test('does not cross out a box that stands by itself in it, nor one whose line is taken away', () => {
    const selectors = noted();
    document.body.innerHTML = `<div style="text-decoration: line-through">Cũ <p id="b" style="display: inline-block">${SENTENCE}</p></div>`;
    expect(found(selectors)).toBe('found: 379 lao động in b');
    document.body.innerHTML = `<style>s { text-decoration: none }</style><p id="b"><s>${SENTENCE}</s></p>`;
    expect(found(selectors)).toBe('found: 379 lao động in b');
  });
});
