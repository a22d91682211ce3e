import { type Article, LONGEST_ARTICLE, MOST_BLOCKS } from '../text/article.ts';
import { findArticlePlace } from './article-root.ts';
import { readArticleText } from './article-text.ts';
import { bodyOf, contentTypeOf, find, nameOf } from './dom.ts';
import { readLinkedArticle } from './json-ld.ts';
import { findLanguage } from './language.ts';
import { findPublished } from './published.ts';
import type { Shown, ShownOf } from './shown.ts';
import type { Steps } from './steps.ts';
import { createTextMap, type NodeNow, type TextMap } from './text-map.ts';
import { weighText } from './text-weights.ts';
import { findTitle } from './title.ts';
import { isTranslated } from './translated.ts';

/** Nodes of a page beyond which it is not searched for its article. */
const MAX_NODES = 200_000;
const LIMITS = { length: LONGEST_ARTICLE, blocks: MOST_BLOCKS, nodes: MAX_NODES } as const;

export type PageReading =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly map: TextMap;
      readonly root: Element;
      /** The browser shows a translation: these are not the page's own words. */
      readonly translated: boolean;
    }
  | { readonly ok: false; readonly code: 'no-article' | 'too-long' | 'frame-or-pdf' };

/** What a reading may be given. */
export interface ReadingParts {
  /** Where the map is to look for a text that has been replaced. */
  readonly nodeNow?: NodeNow;
  /**
   * How elements are shown where nothing is laid out. A page script leaves it out, with its lists of names: what it reads is always
   * laid out.
   */
  readonly byName?: ShownOf;
}

/**
 * Turns a page into an article and a map between its text and the page. Nothing on the page is changed. `url` is kept in
 * the article as given. Failures are values: no article on it, too long to read within a page's budget, or no HTML page. In steps,
 * between which the page may go on; a page that changes meanwhile should be read anew.
 */
export function* readArticleInSteps(
  document: Document,
  url: string | null,
  { nodeNow, byName = asAround }: ReadingParts = {},
): Steps<PageReading> {
  const body = bodyOf(document);
  const type = contentTypeOf(document);
  if (!/html/.test(type) && type !== 'text/plain') return { ok: false, code: 'frame-or-pdf' };
  if (!body || nameOf(body) === 'frameset') return { ok: false, code: body ? 'frame-or-pdf' : 'no-article' };

  const weights = yield* weighText(body, MAX_NODES);
  if (weights === null) return { ok: false, code: 'too-long' };
  if (weights.of(body).text === 0) {
    return { ok: false, code: find(body, 'embed, object, iframe') ? 'frame-or-pdf' : 'no-article' };
  }
  const place = yield* findArticlePlace(body, weights);
  if (place === null) return { ok: false, code: 'no-article' };

  const linked = readLinkedArticle(document);
  yield;
  const title = yield* findTitle(document, place.root, linked.headline, weights);
  yield;
  const read = yield* readArticleText(place, title, weights, LIMITS, byName);
  if (read === null) return { ok: false, code: 'too-long' };
  if (!read.blocks.some((block) => block.kind !== 'title')) return { ok: false, code: 'no-article' };
  yield;
  const published = yield* findPublished(document, place.root, title.element, linked);
  yield;
  const first = read.blocks[0]!;
  const article: Article = {
    title: first.kind === 'title' ? read.text.slice(first.start, first.end) : title.text,
    text: read.text,
    blocks: read.blocks,
    tables: read.tables,
    looks: read.looks,
    published,
    lang: findLanguage(document, read.text),
    url,
  };
  yield;
  const map = createTextMap(read.text, read.segments, nodeNow);
  return { ok: true, article, map, root: place.root, translated: isTranslated(document, read.text) };
}

/** Nobody says how elements are shown. */
const asAround = (_element: Element, outer: Shown): Shown => outer;
