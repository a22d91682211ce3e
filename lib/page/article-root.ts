import { isHidden, namedClutter, neverText } from './clutter.ts';
import { isStoryBox } from './link-boxes.ts';
import { readabilityRoot } from './readability-root.ts';
import type { TextWeights } from './text-weights.ts';

/** Elements by which publishing systems mark the body of an article: standards first, then names in wide use. */
const HINTS = [
  '[itemprop~="articleBody"]',
  'article',
  '[role="article"]',
  'main',
  '[role="main"]',
  '.entry-content',
  '.post-content',
  '.td-post-content',
  '.article-content',
  '.article-body',
  '.article__body',
  '.article-detail',
  '.detail-content',
  '.content-detail',
  '.news-detail',
  '.news-content',
  '.detail-text',
  '.fck_detail',
  '.cms-body',
  '.the-article-body',
  '.journal-content-article',
  '.ms-rtestate-field',
  '.noidung',
  '.noi-dung',
  '#noidung',
  '#article-body',
  '#content-detail',
].join(',');

/** Plain text an element must hold before a hint is believed, unless it holds half of the page's. */
const ENOUGH = 140;
const MAX_CLIMB = 4;
/** Readability's time grows with the elements and, much faster, with their depth: beyond these it is not asked. */
const MAX_ELEMENTS_FOR_READABILITY = 8000;
const MAX_DEPTH_FOR_READABILITY = 100;

/**
 * The element that holds the article: by structured hints and the weight of their plain text, else by Readability, else the
 * body. Null for a page that is a list of articles.
 */
export function findArticleRoot(document: Document, weights: TextWeights): Element | null {
  const body = document.body;
  const hinted = heaviestHint(document, weights);
  if (hinted) return isListing(hinted, weights) ? null : withHeading(hinted, body, weights);
  if (isListing(body, weights)) return null;
  const found = bySecondOpinion(document, weights.depth);
  const isArticle = found && found !== body && body.contains(found) && !isStoryBox(found, weights);
  if (isArticle && weights.plain(found) >= ENOUGH) {
    return withHeading(found, body, weights);
  }
  return body;
}

/** Readability may throw on a page it was not made for; the body is the answer then. */
function bySecondOpinion(document: Document, depth: number): Element | null {
  if (depth > MAX_DEPTH_FOR_READABILITY) return null;
  try {
    return readabilityRoot(document, MAX_ELEMENTS_FOR_READABILITY);
  } catch {
    return null;
  }
}

function heaviestHint(document: Document, weights: TextWeights): Element | null {
  const enough = Math.min(ENOUGH, weights.plain(document.body) / 2);
  const candidates = [...document.querySelectorAll(HINTS)].filter(
    (element) => weights.plain(element) >= (isCertain(element) ? 1 : enough) && weights.plain(element) > 0,
  );
  candidates.sort((a, b) => weights.plain(b) - weights.plain(a));
  const best = candidates.find((element) => !insideClutter(element));
  if (!best) return null;
  // The innermost hint that still holds nearly all of it leaves most of the page's frame out.
  const floor = weights.plain(best) * 0.8;
  const inner = candidates.filter((element) => best.contains(element) && weights.plain(element) >= floor);
  return inner.at(-1) ?? best;
}

/** An element that says it is the article, or has the page's heading: however short it is. */
function isCertain(element: Element): boolean {
  return element.hasAttribute('itemprop') || (element.localName === 'article' && element.querySelector('h1') !== null);
}

function insideClutter(element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (neverText(at) || isHidden(at) || (at !== element && namedClutter(at))) return true;
  }
  return false;
}

/** Climbs to an ancestor that adds the heading and the lead, as long as it adds little else. */
function withHeading(root: Element, body: Element, weights: TextWeights): Element {
  if (root.querySelector('h1')) return root;
  const limit = weights.plain(root) * 1.3 + 300;
  let at = root;
  for (let step = 0; step < MAX_CLIMB; step++) {
    const parent = at.parentElement;
    if (!parent || parent === body || weights.plain(parent) > limit) return root;
    if (parent.querySelector('h1')) return parent;
    at = parent;
  }
  return root;
}

/** Several articles of which none carries the page: teasers of different stories would lend each other place and year. */
function isListing(root: Element, weights: TextWeights): boolean {
  const articles = [...root.querySelectorAll('article')].filter((element) => !element.querySelector('article'));
  if (articles.length < 3) return false;
  const shares = articles.map((element) => weights.of(element).text);
  const whole = weights.of(root).text;
  const together = shares.reduce((sum, share) => sum + share, 0);
  return together >= whole * 0.5 && Math.max(...shares) < together * 0.5;
}
