import { isHidden, namedAs, neverText } from './clutter.ts';
import { attribute, closest, contains, find, matches, nameOf, parentOf } from './dom.ts';
import { findAllInSteps } from './find-in-steps.ts';
import { heaviestPart } from './heaviest-part.ts';
import { isStoryBox } from './link-boxes.ts';
import { carryingArticle, isListing, leadsAway } from './listing.ts';
import type { Steps } from './steps.ts';
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
const MAX_CANDIDATES = 60;
const MAX_HINTED = 3000;
/** What a hint weighs inside an element whose name speaks of the page's frame. */
const IN_FRAME = 0.3;

/** Where the article is. */
export interface ArticlePlace {
  /** The element that holds it, with its heading. */
  readonly root: Element;
  /** The element of its text proper under the root; null when nothing tells it from the rest of the page. */
  readonly proper: Element | null;
}

/**
 * The element that holds the article: by structured hints and the weight of their plain text, else by that weight alone,
 * else the body. Null for a page that is a list of articles.
 */
export function* findArticlePlace(body: Element, weights: TextWeights): Steps<ArticlePlace | null> {
  const hinted = yield* heaviestHint(body, weights);
  yield;
  if (hinted) {
    const proper = isListing(hinted, weights) ? carryingArticle(hinted, weights) : hinted;
    return proper && { root: withHeading(proper, body, weights), proper };
  }
  if (isListing(body, weights)) return headedBox(body, weights);
  const found = yield* heaviestPart(body, weights);
  const isArticle = found && found !== body && contains(body, found) && !isStoryBox(found, weights);
  if (isArticle && weights.plain(found) >= ENOUGH) return { root: withHeading(found, body, weights), proper: found };
  return { root: body, proper: null };
}

/** A story that is no `article` itself, on a page whose teasers are: the smallest box with the heading and text of its own. */
function headedBox(body: Element, weights: TextWeights): ArticlePlace | null {
  const heading = find(body, 'h1');
  if (heading === null || closest(heading, 'article') !== null || leadsAway(heading)) return null;
  let box = parentOf(heading);
  while (box !== null && box !== body && find(box, 'article') === null) {
    if (weights.plain(box) - weights.plain(heading) >= ENOUGH) return { root: box, proper: box };
    box = parentOf(box);
  }
  return null;
}

function* heaviestHint(body: Element, weights: TextWeights): Steps<Element | null> {
  const enough = Math.min(ENOUGH, weights.plain(body) / 2);
  const hasEnough = (element: Element): boolean => {
    const plain = weights.plain(element);
    return plain > 0 && (plain >= enough || isCertain(element));
  };
  const hinted = yield* findAllInSteps(body, HINTS, MAX_HINTED, hasEnough);
  yield;
  const candidates = hinted.sort((a, b) => weights.plain(b) - weights.plain(a)).slice(0, MAX_CANDIDATES);
  const weighed = candidates
    .map((element) => ({ element, weight: weights.plain(element) * placeShare(element) }))
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  if (!best || best.weight === 0) return null;
  // The innermost hint that still holds nearly all of it leaves most of the page's frame out.
  const floor = weights.plain(best.element) * 0.8;
  const inner = candidates.filter(
    (element) => contains(best.element, element) && weights.plain(element) >= floor && placeShare(element) > 0,
  );
  return inner.at(-1) ?? best.element;
}

/** An element that says it is the article, or has the page's heading: however short it is. */
function isCertain(element: Element): boolean {
  return attribute(element, 'itemprop') !== null || (nameOf(element) === 'article' && find(element, 'h1') !== null);
}

/** How much of an element's weight counts where it stands: none in what is not read, little in what is named as frame. */
function placeShare(element: Element): number {
  let share = 1;
  for (let at: Element | null = element; at && nameOf(at) !== 'body'; at = parentOf(at)) {
    if (neverText(at) || isHidden(at)) return 0;
    if (at === element) continue;
    const named = namedAs(at);
    if (named === 'role' && !matches(at, '[role="dialog"], [role="alertdialog"]')) return 0;
    if (named !== null) share = IN_FRAME;
  }
  return share;
}

/** Climbs to an ancestor that adds the heading and the lead, as long as it adds little else. */
function withHeading(root: Element, body: Element, weights: TextWeights): Element {
  if (find(root, 'h1')) return root;
  const limit = weights.plain(root) * 1.3 + 300;
  let at = root;
  for (let step = 0; step < MAX_CLIMB; step++) {
    const parent = parentOf(at);
    if (!parent || parent === body || weights.plain(parent) > limit) return root;
    if (find(parent, 'h1')) return parent;
    at = parent;
  }
  return root;
}
