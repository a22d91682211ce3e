import { isHidden, namedClutter, neverText } from './clutter.ts';
import { isLinkList, isStoryBox } from './link-boxes.ts';
import type { TextWeights } from './text-weights.ts';

/**
 * Which elements under `root` are no part of the article: what is hidden, what holds no text, and what stands around the
 * text. `title` is the element of the title, which is read by itself.
 */
export function createFilter(
  root: Element,
  title: Element | null,
  weights: TextWeights,
): (element: Element) => boolean {
  const half = weights.plain(root) / 2;
  const isWholePage = root.localName === 'body' || root.localName === 'main';

  const isSiteHeader = (element: Element): boolean =>
    isWholePage && element.localName === 'header' && !element.closest('article');
  const holdsArticle = (element: Element): boolean =>
    title ? element.contains(title) : weights.plain(element) >= half;

  return (element) => {
    if (element === title || neverText(element)) return true;
    if (element === root) return false;
    if (isHidden(element)) return true;
    if (isStoryBox(element, weights) && !holdsArticle(element)) return true;
    // A name may stand on the wrapper of the whole page ("has-sidebar"); what holds half of the plain text is no frame.
    const isFrame = namedClutter(element) || isLinkList(element, weights) || isSiteHeader(element);
    return isFrame && weights.plain(element) < half;
  };
}
