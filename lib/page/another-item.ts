import { namedAs } from './clutter.ts';
import { attribute, closest, contains, findAll, nameOf, parentOf, textOf } from './dom.ts';

/** A box of so little text with a link in it is another story's. */
const LITTLE = 300;
const MOST_LEVELS = 3;
const ITEMS = /comment|review|person/i;

/**
 * Does an element stand in something of its own beside the article's words: readers' comments, a part of the page's frame, an
 * article within the article, the box of another story? `root`: the article.
 */
export function isInAnotherItem(element: Element, root: Element): boolean {
  let level = 0;
  for (let at: Element | null = element; at !== null && !contains(at, root); at = parentOf(at)) {
    if (namedAs(at) !== null || /^(?:aside|nav)$/.test(nameOf(at)) || ITEMS.test(attribute(at, 'itemtype') ?? '')) {
      return true;
    }
    if (nameOf(at) === 'article' && isWithinArticle(at)) return true;
    if (level++ < MOST_LEVELS && isStory(at, root)) return true;
  }
  return false;
}

const isWithinArticle = (article: Element): boolean => {
  const parent = parentOf(article);
  return parent !== null && closest(parent, 'article') !== null;
};

/** Around the article any link in a little box is a story's; in it there are links to authors and sections. */
function isStory(box: Element, root: Element): boolean {
  if (textOf(box).length > LITTLE * 2 || lengthOf(box) > LITTLE) return false;
  const shortest = contains(root, box) ? HEADLINE : 1;
  return [...findAll(box, 'a[href]:not([href^="#"])')].some((link) => lengthOf(link) >= shortest);
}

/** The link of a story; an author's or a section's name is shorter. */
const HEADLINE = 25;

const lengthOf = (element: Element): number => textOf(element).replace(/\s+/g, ' ').trim().length;
