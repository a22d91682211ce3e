import { readArticle } from '../../lib/page/read-at-once.ts';
import { withLooks } from '../page/with-looks.ts';

/** The text of an article as a browser lays it out, what it sets off marked in it. The caller empties the body again. */
export function textOf(html: string, css = ''): string {
  document.body.innerHTML = `<style>article { font: 16px/1.5 sans-serif } ${css}</style><article><h1>Kết quả năm 2016</h1>${html}</article>`;
  const reading = readArticle(document, location.href);
  if (!reading.ok) throw new Error(reading.code);
  return withLooks(reading.article);
}
