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

suite('what a reader selects', () => {
  const quoteOf = (range: Range) => (describe(range)?.[0] as { exact: string } | undefined)?.exact;
  const selected = () => getSelection()!.getRangeAt(0);

  test('by a triple click is the paragraph', () => {
    document.body.innerHTML = `<p id="a">${SENTENCE}</p><p>Sau đó.</p>`;
    const node = document.getElementById('a')!.firstChild!;
    // as Chromium gives it: the selection ends at the beginning of the next paragraph
    getSelection()!.setBaseAndExtent(node, 0, document.body.children[1]!, 0);
    expect(quoteOf(selected())).toBe(SENTENCE);
  });

  test('by words is without the blank behind', () => {
    document.body.innerHTML = '<p id="a">Đạt 96% kế hoạch</p>';
    const node = document.getElementById('a')!.firstChild!;
    getSelection()!.collapse(node, 5);
    for (const [way, by] of [
      ['move', 'backward'],
      ['extend', 'forward'],
    ] as const)
      getSelection()!.modify(way, by, 'word');
    expect(quoteOf(selected())).toMatch(/^96%?$/);
  });

  test('in a field, or nowhere, is no passage', () => {
    document.body.innerHTML = '<p>Chi</p><div><input value="215 tỷ"><textarea>215 tỷ</textarea></div>';
    const range = new Range();
    range.selectNodeContents(document.querySelector('div')!);
    expect(describe(range)).toBeNull();
    const field = document.querySelector('input')!;
    field.focus();
    field.select();
    const inField = getSelection()!.rangeCount === 0 ? null : selected();
    expect(inField && describe(inField)).toBeNull();
  });

  test('all of is found again', () => {
    document.body.innerHTML = `<h1>Tin</h1><p id="a">${SENTENCE}</p><table><tr><td>12<td>13</table>`;
    getSelection()!.selectAllChildren(document.body);
    const found = createFinder(document)(describe(selected())!);
    expect(found.found).toBe('found');
  });
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
