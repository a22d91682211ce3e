import { attribute, closest, contains, find, findAll, nameOf } from './dom.ts';
import type { TextWeights } from './text-weights.ts';

interface Share {
  readonly article: Element;
  /** Text of the article without that of articles inside it (comments). */
  readonly own: number;
}

const MOST_ARTICLES = 500;

function sharesOf(root: Element, weights: TextWeights): Share[] {
  const shares: { article: Element; own: number }[] = [];
  const open: { article: Element; own: number }[] = [];
  const within = [...findAll(root, 'article')].slice(0, MOST_ARTICLES);
  for (const article of nameOf(root) === 'article' ? [root, ...within] : within) {
    while (open.length > 0 && !contains(open.at(-1)!.article, article)) open.pop();
    const text = weights.of(article).text;
    const outer = open.at(-1);
    if (outer) outer.own -= text;
    const share = { article, own: text };
    shares.push(share);
    open.push(share);
  }
  return shares;
}

/** Several articles of which none carries the page: teasers of different stories would lend each other place and year. */
export function isListing(root: Element, weights: TextWeights): boolean {
  const shares = sharesOf(root, weights);
  if (shares.length < 3) return false;
  const together = shares.reduce((sum, { own }) => sum + own, 0);
  return together >= weights.of(root).text * 0.5 && Math.max(...shares.map(({ own }) => own)) < together * 0.5;
}

/**
 * The one article of a list that the page is about, beside teasers or comments that are marked as articles too: it says that
 * it is the article's body, or it alone has a heading of the first level that leads nowhere, or it is far longer than any
 * other. Null when there is none.
 */
export function carryingArticle(root: Element, weights: TextWeights): Element | null {
  const bodies = [...findAll(root, '[itemprop~="articleBody"]')].filter((body) => weights.plain(body) > 0);
  if (bodies.length === 1) return bodies[0]!;
  const shares = sharesOf(root, weights);
  const headed = shares.filter(({ article }) => hasOwnHeading(article));
  if (headed.length === 1) return headed[0]!.article;
  const [first, second] = [...shares].sort((a, b) => b.own - a.own);
  if (!first || !second || first.own < second.own * 2 || isTeaser(first.article)) return null;
  return first.article;
}

function hasOwnHeading(article: Element): boolean {
  const heading = find(article, 'h1');
  return heading !== null && closest(heading, 'article') === article && !leadsAway(heading);
}

/** Does the heading lead to the story itself? */
const isTeaser = (article: Element): boolean => {
  const heading = find(article, 'h1, h2, h3, h4');
  return heading === null || leadsAway(heading);
};

/** Is the heading a link to another page? */
export function leadsAway(heading: Element): boolean {
  const link = nameOf(heading) === 'a' ? heading : (find(heading, 'a[href]') ?? closest(heading, 'a[href]'));
  return link !== null && !(attribute(link, 'href') ?? '').startsWith('#');
}
