import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { documentOf, read } from './page-of.ts';

/** What a form answers with its fields, when it is asked for these. */
const NAMES = [
  'firstChild nextSibling previousSibling parentNode parentElement childNodes children firstElementChild',
  'nextElementSibling previousElementSibling attributes getAttribute hasAttribute closest matches contains querySelector',
  'querySelectorAll textContent localName tagName nodeType nodeName ownerDocument isConnected id className style hidden',
  'checkVisibility getBoundingClientRect getClientRects compareDocumentPosition innerText lastChild cloneNode remove',
]
  .join(' ')
  .split(' ');
const SENTENCE = 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo 2,88%.';

describe('a form around the article', () => {
  it.each(NAMES)('with a field named %s is read', (name) => {
    const html = `<form id="f"><input name="${name}"><article><h1>Năm 2016</h1><p>${SENTENCE}</p></article></form>`;
    expect(read(documentOf(html)).article.text).toBe(`Năm 2016\n${SENTENCE}`);
  });

  it('is read with all of them at once, twice, in a page without hints', () => {
    const fields = NAMES.map((name) => `<input name="${name}"><input id="${name}">`).join('');
    const html = `<div><form>${fields}<div><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p></div></form></div>`;
    expect(read(documentOf(html)).article.text).toBe([SENTENCE, SENTENCE, SENTENCE].join('\n'));
  });

  it('whose field stands elsewhere is read in a page without hints', () => {
    const links = `<ul>${'<li><a href="/x">Một tin khác</a></li>'.repeat(5)}</ul>`;
    const html = `<input form="f" name="nextSibling"><input form="f" name="nextElementSibling"><input form="f" name="parentNode">
      <div>${links}</div><div><form id="f"><b>x</b></form><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p></div><div>${links}</div>`;
    expect(read(documentOf(html)).article.text).toContain(SENTENCE);
  });
});

describe('a document whose properties are taken', () => {
  const names = ['body', 'documentElement', 'title', 'defaultView', 'createRange', 'getElementById'];
  it.each([...names, 'contentType', 'head', 'cloneNode', 'getElementsByTagName'])(
    'by an image named %s is read',
    (name) => {
      const html = `<body><img name="${name}"><form name="${name}"></form><article><h1>Năm 2016</h1><p>${SENTENCE}</p></article></body>`;
      const { article, map } = read(documentOf(html));
      expect(article.text).toBe(`Năm 2016\n${SENTENCE}`);
      expect(map.range({ start: 9, end: 17 })?.toString()).toBe(SENTENCE.slice(0, 8));
    },
  );
});

describe('a page without its parts', () => {
  it.each([
    ['body', (document: Document) => document.body.remove()],
    ['root', (document: Document) => document.documentElement.remove()],
    ['head', (document: Document) => document.head.remove()],
  ])('%s is no exception', (name, take) => {
    const document = documentOf(`<article><h1>Năm 2016</h1><p>${SENTENCE}</p></article>`);
    take(document);
    expect(readArticle(document, null).ok).toBe(name === 'head');
  });
});
