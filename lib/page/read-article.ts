import type { Article } from '../text/article.ts';
import { findArticleRoot } from './article-root.ts';
import { readArticleText } from './article-text.ts';
import { readLinkedArticle } from './json-ld.ts';
import { findLanguage } from './language.ts';
import { findPublished } from './published.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import { weighText } from './text-weights.ts';
import { findTitle } from './title.ts';

/** An article longer than this is said to be too long (UTF-16 units; a long news report has twenty thousand). */
export const MAX_ARTICLE_LENGTH = 500_000;
/** Nodes of a page beyond which it is not searched for its article. */
const MAX_NODES = 200_000;

export type PageReading =
  | { readonly ok: true; readonly article: Article; readonly map: TextMap; readonly root: Element }
  | { readonly ok: false; readonly code: 'no-article' | 'too-long' | 'frame-or-pdf' };

/**
 * Turns a page into an article and a map between its text and the page. Nothing on the page is changed. `url` is kept in
 * the article as given. Failures are values: no article on it, too long to read within a page's budget, or no HTML page.
 */
export function readArticle(document: Document, url: string | null): PageReading {
  const body = document.body as HTMLElement | null;
  if (!/html/.test(document.contentType) && document.contentType !== 'text/plain')
    return { ok: false, code: 'frame-or-pdf' };
  if (!body || body.localName === 'frameset') return { ok: false, code: body ? 'frame-or-pdf' : 'no-article' };

  const weights = weighText(body, MAX_NODES);
  if (weights === null) return { ok: false, code: 'too-long' };
  if (weights.of(body).text === 0) {
    return { ok: false, code: body.querySelector('embed, object, iframe') ? 'frame-or-pdf' : 'no-article' };
  }
  const root = findArticleRoot(document, weights);
  if (root === null) return { ok: false, code: 'no-article' };

  const linked = readLinkedArticle(document);
  const title = findTitle(document, root, linked.headline, weights);
  const read = readArticleText(root, title, weights, MAX_ARTICLE_LENGTH);
  if (read === null) return { ok: false, code: 'too-long' };
  if (!read.blocks.some((block) => block.kind !== 'title')) return { ok: false, code: 'no-article' };

  const first = read.blocks[0]!;
  const article: Article = {
    title: first.kind === 'title' ? read.text.slice(first.start, first.end) : title.text,
    text: read.text,
    blocks: read.blocks,
    tables: read.tables,
    looks: read.looks,
    published: findPublished(document, root, title.element, linked),
    lang: findLanguage(document, read.text),
    url,
  };
  return { ok: true, article, map: createTextMap(read.text, read.segments), root };
}
