import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';

// In real browsers a form answers for its fields to whoever asks, a reader of the page as well.
afterEach(() => {
  document.body.innerHTML = '';
});

const SENTENCE = 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo 2,88%.';

function textOf(html: string): string {
  document.body.innerHTML = html;
  const reading = readArticle(document, null);
  if (!reading.ok) throw new Error(reading.code);
  return reading.article.text;
}

/** Everything a node, an element or a form has, by name. */
function propertyNames(): string[] {
  const names: string[] = [];
  for (
    let at: object | null = HTMLFormElement.prototype;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    names.push(...Object.getOwnPropertyNames(at));
  }
  return names.filter((name) => name !== 'constructor');
}

describe('a form whose fields have the names of what it is asked', () => {
  it('around the article is read, whichever it is', () => {
    for (const name of propertyNames()) {
      const html = `<form><input name="${name}"><article><h1>Năm 2016</h1><p>${SENTENCE}</p></article></form>`;
      expect(textOf(html), name).toBe(`Năm 2016\n${SENTENCE}`);
    }
  });

  it('is read with all of them in a page without hints', () => {
    const fields = propertyNames()
      .map((name) => `<input name="${name}"><input name="${name}">`)
      .join('');
    const links = `<ul>${'<li><a href="/x">Một tin khác</a></li>'.repeat(5)}</ul>`;
    const paragraphs = `<p>${SENTENCE}</p>`.repeat(3);
    expect(textOf(`<div>${links}</div><form>${fields}<div>${paragraphs}</div></form><div>${links}</div>`)).toContain(
      [SENTENCE, SENTENCE, SENTENCE].join('\n'),
    );
  });

  it('does not lead in a circle from where it stands', () => {
    const html = `<input form="f" name="nextSibling"><input form="f" name="firstChild"><input form="f" name="parentNode">
      <p>a</p><form id="f"></form><article><h1>Năm 2016</h1><p>${SENTENCE}</p></article>`;
    expect(textOf(html)).toContain(SENTENCE);
  });
});
