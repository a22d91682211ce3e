import { JSDOM } from 'jsdom';
import type { PageReading } from '../../lib/page/read-article.ts';
import { readArticle } from '../../lib/page/read-at-once.ts';

export const documentOf = (html: string, url = 'https://backancity.gov.vn/bai-viet/'): Document =>
  new JSDOM(html, { url }).window.document;

export type Read = Extract<PageReading, { ok: true }>;

/** The article of a page that must have one. */
export function read(document: Document): Read {
  const reading = readArticle(document, document.URL);
  if (!reading.ok) throw new Error(`no article: ${reading.code}`);
  return reading;
}

export const blocksOf = ({ article }: Read): string[] =>
  article.blocks.map(({ kind, depth, start, end }) => `${kind}${depth || ''}: ${article.text.slice(start, end)}`);

/** The text of the page under a Range, blanks as the article has them. */
export const onPage = (range: Range | null): string | undefined => range?.toString().replace(/\s/g, ' ');
