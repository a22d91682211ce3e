import { contains, find, nextElement, parentOf } from './dom.ts';
import type { TextWeights } from './text-weights.ts';

/** What readers' comments have beside their words: who wrote them and when, and ways to answer. */
const SIGNS =
  'time, img, cite, form, textarea, input, button, a[href*="reply" i], [class*="author" i], [class*="avatar" i], ' +
  '[class*="user" i], [class*="reply" i], [class*="date" i]';
/** Elements behind one that are asked whether the article goes on in them. */
const MOST_BEHIND = 10;

/** Does something in the element tell who wrote it, or when, or let one answer? */
export const hasSigns = (element: Element): boolean => find(element, SIGNS) !== null;

/** The same of a little box around the element. */
export function hasSignsBeside(element: Element, root: Element, weights: TextWeights): boolean {
  const box = parentOf(element);
  return box !== null && contains(root, box) && weights.plain(box) < weights.plain(root) / 2 && hasSigns(box);
}

/** Does the text of the article under `root` go on behind the element? Asked of a few elements of each box around it. */
export function goesOnBehind(element: Element, root: Element, isText: (next: Element) => boolean): boolean {
  for (let at: Element | null = element; at !== null && at !== root; at = parentOf(at)) {
    let left = MOST_BEHIND;
    for (let next = nextElement(at); next !== null && left-- > 0; next = nextElement(next)) {
      if (isText(next)) return true;
    }
  }
  return false;
}
