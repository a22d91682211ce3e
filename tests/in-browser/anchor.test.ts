import { afterEach, expect, describe as suite, test } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { createFinder, type Found, locate } from '../../lib/anchor/find.ts';
import { createTurns } from '../../lib/anchor/turns.ts';

// What a page shows, and what its forms put in the way of their own properties, is known to a browser alone.
const SENTENCE = 'Năm 2016, thành phố tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo còn 2,88%.';

afterEach(() => {
  document.body.innerHTML = '';
});

const said = (found: Found): string =>
  found.found === 'lost' ? 'lost' : `${found.found}: ${found.range} in ${found.range.startContainer.parentElement?.id}`;

/** Selects words of the element with an id as a reader does. */
function select(id: string, words: string): Range {
  const node = document.getElementById(id)!.firstChild as Text;
  const at = node.data.indexOf(words);
  const selection = getSelection()!;
  selection.setBaseAndExtent(node, at, node, at + words.length);
  return selection.getRangeAt(0);
}

test('a passage that a reader selects is described and found again', () => {
  document.body.innerHTML = `<p id="a">${SENTENCE}</p>`;
  const selectors = describe(select('a', '379 lao động'))!;
  document.body.innerHTML = `<h1>Tin mới</h1><p id="b">${SENTENCE.replace('tạo việc', 'đã tạo việc')}</p>`;
  expect(said(createFinder(document)(selectors))).toBe('found: 379 lao động in b');
});

suite('a copy that no reader sees', () => {
  const selectors = () => {
    document.body.innerHTML = `<p id="a">${SENTENCE}</p>`;
    return describe(select('a', '379 lao động'))!;
  };

  test('is passed over for the one that is shown', () => {
    const noted = selectors();
    document.body.innerHTML = `<style>.copy { display: none }</style><p id="copy" class="copy">${SENTENCE}</p><p id="b">${SENTENCE}</p>`;
    expect(said(createFinder(document)(noted))).toBe('found: 379 lao động in b');
  });

  test('is no place when nothing else is there', () => {
    const noted = selectors();
    document.body.innerHTML = `<style>.copy { display: none }</style><p id="copy" class="copy">${SENTENCE}</p>`;
    expect(said(createFinder(document)(noted))).toBe('lost');
  });

  test('is one where the reader can open it, or where an element has no box of its own', () => {
    const noted = selectors();
    document.body.innerHTML = `<details><summary>Thêm</summary><p id="b">${SENTENCE}</p></details>`;
    expect(said(createFinder(document)(noted))).toBe('found: 379 lao động in b');
    document.body.innerHTML = `<p id="b" style="display: contents">${SENTENCE}</p>`;
    expect(said(createFinder(document)(noted))).toBe('found: 379 lao động in b');
  });
});

test('a form whose fields stand in for its properties, and names that shadow the document’s, change nothing', () => {
  const names = ['children', 'firstChild', 'nextSibling', 'parentNode', 'parentElement', 'nodeType', 'localName'];
  const fields = [...names, 'textContent', 'ownerDocument', 'hasAttribute', 'isConnected', 'contains', 'closest'];
  const inputs = fields.map((name) => `<input name="${name}">`).join('');
  const shadows = ['body', 'createRange', 'createTreeWalker', 'documentElement'];
  document.body.innerHTML = `<form>${inputs}<p id="a">${SENTENCE}</p></form>`;
  const { body } = document;
  body.insertAdjacentHTML(
    'beforeend',
    shadows.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join(''),
  );
  const node = body.querySelector('#a')!.firstChild as Text;
  const range = new Range();
  range.setStart(node, 37);
  range.setEnd(node, 49);
  const selectors = describe(range)!;
  expect(selectors[0]).toMatchObject({ exact: '379 lao động' });
  expect(said(createFinder(document)(selectors))).toBe('found: 379 lao động in a');
  for (const one of body.querySelectorAll('img, form[name]')) one.remove();
});

test('the page has its turn while many notes are looked for', async () => {
  document.body.innerHTML = Array.from(
    { length: 400 },
    (_, n) => `<p id="p${n}">${SENTENCE.replace('379', String(100 + n))}</p>`,
  ).join('');
  const notes = Array.from({ length: 400 }, (_, n) => describe(select(`p${n}`, `${100 + n} lao động`))!);
  let turns = 0;
  const count = () => {
    turns++;
    timer = setTimeout(count);
  };
  let timer = setTimeout(count);
  const found = await locate(document, notes, createTurns());
  clearTimeout(timer);
  expect(found.map(said)).toEqual(notes.map((_, n) => `found: ${100 + n} lao động in p${n}`));
  expect(turns).toBeGreaterThan(0);
});
