/** Pixels of a few lines. */
const TOOLTIP_HEIGHT = 120;
const UNIT_LENGTH = /-?\d+(?:\.\d+)?/g;

/** Out of the flow, and so laid out by itself. */
export const isPlaced = ({ position }: CSSStyleDeclaration): boolean => position === 'absolute' || position === 'fixed';

// asked of the prototype: an element of the page may have a field of the name
const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/**
 * Is the element there for screen readers only: clipped away, shrunk to a pixel, pushed off the page? Asked of what is taken
 * out of the flow or cuts off what does not fit in, since nothing else can do that. `style`: its computed style.
 */
export function isTuckedAway(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  const placed = isPlaced(style);
  const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  if (!placed && !cuts) return false;
  if (placed && isClipped(style)) return true;
  const box = boxOf(element);
  if (cuts && (box.width <= 1 || box.height <= 1)) return true;
  if (cuts && Number.parseFloat(style.textIndent) <= -500) return true;
  if (!placed || style.position === 'fixed') return false;
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
}

function isClipped({ clip, clipPath }: CSSStyleDeclaration): boolean {
  if (clip !== 'auto') {
    const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(UNIT_LENGTH) ?? []).map(Number);
    if (right - left <= 1 || bottom - top <= 1) return true;
  }
  return /^inset\((?:50|[6-9]\d|100)%|^circle\(0|^polygon\(0(?:px|%)? 0(?:px|%)?, 0(?:px|%)? 0/.test(clipPath);
}

/** A tooltip that waits to be shown. A text that fades in is read: its reader will see it in a moment. */
export const isFaded = (element: Element, style: CSSStyleDeclaration): boolean =>
  isPlaced(style) && style.opacity === '0' && boxOf(element).height <= TOOLTIP_HEIGHT;
