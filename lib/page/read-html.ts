import type { Article } from '../text/article.ts';
import { type PageReading, readArticleInSteps } from './read-article.ts';
import { shownByName } from './shown-by-name.ts';
import { runInSlices, type Steps } from './steps.ts';

type HtmlReading = { readonly ok: true; readonly article: Article } | Extract<PageReading, { ok: false }>;

/**
 * Reads HTML that is on no page: a saved file, or a piece from the clipboard. It is never put into a document that runs or loads
 * anything, so names and attributes say what of it is seen. `isPiece`: all of it is the article, whatever a page would have
 * around one. Null when `goOn`, asked between slices, ends it.
 */
export async function readHtml(
  html: string,
  isPiece: boolean,
  goOn: () => boolean,
  parse: (html: string) => Steps<Document> = parsedInSteps,
): Promise<HtmlReading | null> {
  const reading = await runInSlices(readInSteps(html, isPiece, parse), goOn);
  return reading?.ok ? { ok: true, article: reading.article } : reading;
}

function* readInSteps(html: string, isPiece: boolean, parse: (html: string) => Steps<Document>): Steps<PageReading> {
  const document = yield* parse(html);
  if (isPiece) wrap(document);
  return yield* readArticleInSteps(document, null, { byName: shownByName });
}

/** So much of HTML is parsed in one step: of tags alone some milliseconds' work. */
const A_STEP = 16_000;

/**
 * The document of some HTML, as DOMParser makes it: one that runs and loads nothing. The browser's parser gets it piece by piece, since
 * of five megabytes at once it would hold up the window for half a second.
 */
export function* parsedInSteps(html: string): Steps<Document> {
  const inert = document.implementation.createHTMLDocument('');
  inert.open();
  for (let at = 0; at < html.length; ) {
    const end = wholeAt(html, at + A_STEP);
    inert.write(html.slice(at, end));
    at = end;
    yield;
  }
  inert.close();
  return inert;
}

/** The offset itself, or one on where it would cut a character of two units or a line's end of two characters. */
const wholeAt = (html: string, at: number): number =>
  /[\uDC00-\uDFFF\n]/.test(html.charAt(at)) ? at + 1 : Math.min(at, html.length);

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function wrap(document: Document): void {
  const article = document.createElement('article');
  // one by one: there may be more of them than a call takes arguments
  while (document.body.firstChild) article.append(document.body.firstChild);
  document.body.append(article);
}

/** Has a piece of HTML a table with cells side by side, which its plain text would lose? */
export function hasTable(html: string, parse: (html: string) => Document = parsed): boolean {
  // most pieces have none, and need not be parsed for that
  return /<t[dh][\s>]/i.test(html) && parse(html).querySelector('tr > :is(td, th) + :is(td, th)') !== null;
}
