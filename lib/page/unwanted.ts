import type { ArticlePlace } from './article-root.ts';
import { isBox, maySpeak, namedAs, neverText } from './clutter.ts';
import { goesOnBehind, hasSigns, hasSignsBeside } from './comments.ts';
import {
  childElements,
  closest,
  contains,
  find,
  findAll,
  firstChild,
  nameOf,
  nextSibling,
  nodeType,
  parentOf,
  TEXT,
  textOf,
} from './dom.ts';
import { isLinkList, isStoryBox } from './link-boxes.ts';
import { LINES } from './shown.ts';
import type { TextWeights } from './text-weights.ts';

/** Where the reading of the article stands when an element is met. */
interface Progress {
  /** The line before the element. */
  readonly before: string;
  /** Characters read so far. */
  readonly read: number;
}

export interface ArticleFilter {
  /** Has the element no words of the article, whatever it looks like? */
  readonly isMute: (element: Element) => boolean;
  /** Does the element, which the page shows on lines of its own, stand around the article's text? */
  readonly isFrame: (element: Element, progress: Progress) => boolean;
}

const CONTROLS = 'input:not([type="hidden"]), textarea, select, button';
/** Plain text beyond this is more than labels, whatever it says. */
const LONG = 600;
const FEWEST_WORDS = 5;
/** Plain text of an article without the articles in it from which on it is one by itself. */
const ENOUGH = 140;
/** Letters of a linked headline. */
const HEADLINE = 25;
/** Plain text around a button from which on it stands in a sentence. */
const SENTENCE = 20;

/**
 * Which elements under the root are no part of the article. A name alone decides nothing within the article's own text:
 * sections of articles are called "social-economic-results". What is dropped there must look like frame as well: links,
 * fields, no sentence; or it stands outside the text, or behind most of it where readers comment. `title` is the element of
 * the title, which is read by itself.
 */
export function createFilter(
  { root, proper }: ArticlePlace,
  title: Element | null,
  weights: TextWeights,
): ArticleFilter {
  const whole = weights.plain(root);
  const isWhole = (element: Element): boolean => /^(?:body|main)$/.test(nameOf(element));

  const others = articlesWithin(root, title, weights);

  const isSiteHeader = (element: Element): boolean =>
    isWhole(root) && nameOf(element) === 'header' && closest(element, 'article') === null;
  const holdsArticle = (element: Element): boolean =>
    title ? contains(element, title) : weights.plain(element) >= whole / 2;
  const standsOutside = (element: Element): boolean => proper === null || !contains(proper, element);

  function isNamedFrame(element: Element, progress: Progress): boolean {
    const named = namedAs(element);
    if (named === null) return false;
    if (named === 'role' || standsOutside(element)) return true;
    const isBehind = progress.read > Math.min(whole / 2, weights.plain(element));
    if (named === 'comments' && isBehind && (hasSigns(element) || !goesOnBehind(element, root, isText))) return true;
    if (named === 'comment-text' && (hasSigns(element) || hasSignsBeside(element, root, weights))) return true;
    return looksLikeFrame(element, weights);
  }

  const isText = (element: Element): boolean =>
    weights.plain(element) >= SENTENCE &&
    namedAs(element) === null &&
    !neverText(element) &&
    !looksLikeFrame(element, weights) &&
    !leadsToStory(element);

  /** An `aside` or a `footer` in the text of the article, with sentences of its own and no link to a story. */
  const isFactBox = (element: Element): boolean =>
    isBox(element) &&
    proper !== null &&
    !isWhole(proper) &&
    contains(proper, element) &&
    closest(parentOf(element)!, 'aside, footer') === null &&
    namedAs(element) === null &&
    !leadsToStory(element) &&
    !looksLikeFrame(element, weights);

  return {
    isMute: (element) =>
      element === title ||
      (neverText(element) &&
        !isFactBox(element) &&
        !(maySpeak(element) && (isInSentence(element) || isHeading(element)))),
    isFrame(element, progress) {
      if (element === root) return false;
      if (others.has(element)) return true;
      if (isStoryBox(element, weights) && !holdsArticle(element)) return true;
      // A name may stand on the wrapper of the whole page ("has-sidebar"); what holds half of the plain text is no frame.
      if (weights.plain(element) >= whole / 2) return false;
      return isNamedFrame(element, progress) || isLinkList(element, weights, progress.before) || isSiteHeader(element);
    },
  };
}

/**
 * The articles inside an article that has enough text of its own: what readers wrote about it, or other stories. See
 * https://html.spec.whatwg.org/multipage/sections.html#the-article-element
 */
function articlesWithin(root: Element, title: Element | null, weights: TextWeights): ReadonlySet<Element> {
  const outer = closest(root, 'article') ?? find(root, 'article');
  if (outer === null || (title !== null && !contains(outer, title))) return new Set();
  const inner = [...findAll(outer, 'article')].filter((article) => title === null || !contains(article, title));
  const top = inner.filter((article) => parentArticle(article) === outer);
  const own = weights.plain(outer) - top.reduce((sum, article) => sum + weights.plain(article), 0);
  return new Set(inner.length >= 2 && own >= ENOUGH ? inner : []);
}

const parentArticle = (article: Element): Element | null => {
  const parent = parentOf(article);
  return parent && closest(parent, 'article');
};

/** The linked headline of another story; the link of a word or a name is shorter. */
const leadsToStory = (element: Element): boolean =>
  find(element, 'h2 a[href], h3 a[href], h4 a[href], h5 a[href]') !== null ||
  [...findAll(element, 'a[href]:not([href^="#"])')].some((link) => textOf(link).trim().length >= HEADLINE);

function looksLikeFrame(element: Element, weights: TextWeights): boolean {
  const { text, linked } = weights.of(element);
  if (linked >= text * 0.4 && linked > 0) return true;
  if (weights.plain(element) > LONG) return false;
  return find(element, CONTROLS) !== null || !hasSentence(textOf(element));
}

/** Is there a full sentence among the lines, and not only labels ("Quảng cáo: giảm giá 50%", "12 lượt thích")? */
function hasSentence(text: string): boolean {
  return (
    text
      .slice(0, LONG * 4)
      // the words of two elements may have no blank between them ("... 379 lao động.Chia sẻ")
      .split(/[\n\r]+|(?<=[.!?…;])(?=\s|\p{Lu})/u)
      .some((line) => /[.!?…;:]["”»)]*\s*$/.test(line) && line.trim().split(/\s+/).length >= FEWEST_WORDS)
  );
}

/** Does text that is no link and no label stand beside the element in its line or paragraph? */
function isInSentence(element: Element): boolean {
  let at = element;
  for (let step = 0; step < 4; step++) {
    const parent = parentOf(at);
    if (parent === null) return false;
    if (ownLength(parent) >= SENTENCE) return true;
    if (LINES.has(nameOf(parent))) return false;
    at = parent;
  }
  return false;
}

/** An icon may stand beside the words of a heading. */
const MOST_BESIDE = 2;

/** Is the element all that a heading shows, as in lists that fold ("<h3><button>Ngành giáo dục</button></h3>")? */
function isHeading(element: Element): boolean {
  for (let at = parentOf(element), step = 0; at !== null && step < 3; at = parentOf(at), step++) {
    if (ownLength(at) > 0 || childElements(at, MOST_BESIDE).length > MOST_BESIDE) return false;
    if (/^h[2-6]$/.test(nameOf(at))) return true;
  }
  return false;
}

/** Characters of the text that stands in the element itself, as far as it matters. */
function ownLength(element: Element): number {
  let length = 0;
  let children = 0;
  for (let node = firstChild(element); node && length < SENTENCE && children < 200; node = nextSibling(node)) {
    if (nodeType(node) === TEXT) length += (node as Text).data.trim().length;
    children++;
  }
  return length;
}
