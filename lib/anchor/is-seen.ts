import { isElement, parentOf } from './dom.ts';

/**
 * Does the page show the place where a Range begins? A copy of a text that no reader sees is no place of it. What stands in
 * a closed `<details>` counts as seen: the reader can open it. Where there are no style sheets everything is seen.
 */
export function isSeen({ startContainer }: Range): boolean {
  const element = isElement(startContainer) ? startContainer : parentOf(startContainer);
  if (element === null || !isElement(element) || typeof Element.prototype.checkVisibility !== 'function') return true;
  return (
    Element.prototype.checkVisibility.call(element) ||
    Element.prototype.closest.call(element, 'details:not([open])') !== null ||
    getComputedStyle(element).display === 'contents'
  );
}
