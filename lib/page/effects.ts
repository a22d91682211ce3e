import { mayCountOn } from './counter.ts';
import { boxesOver, boxOf, nameOf, parentOf } from './dom.ts';
import { LINES } from './shown.ts';

/** Elements around a text in its line that are asked. */
const MOST_LEVELS = 4;
const NUMBERS = /-?[\d.]+(?:e[+-]?\d+)?/g;

/** A page with more numbers in elements of a line is asked about the first of them only; the others stay open. */
const MOST_QUESTIONS = 3000;

/**
 * May the eye see another number than a text has, by what its elements in the line are: a counter that names no number to stop
 * at, an element with a tree of its own in the place of its text, or a box turned, cut, painted or drawn over by a style? What
 * such a style does cannot be told from it. `view`: null where nothing is laid out.
 */
export function createEffects(view: Window | null): (text: Text) => boolean {
  let questions = 0;

  function isAlteredByStyle(text: Text, parent: Element, asked: Window): boolean {
    let at: Element | null = parent;
    for (let level = 0; at !== null && level < MOST_LEVELS && !LINES.has(nameOf(at)); at = parentOf(at), level++) {
      if (++questions > MOST_QUESTIONS) return true;
      if (nameOf(at).includes('-') && boxesOver(text).length === 0) return true;
      if (isAltered(asked.getComputedStyle(at)) || isDrawnOver(asked, at)) return true;
    }
    return false;
  }

  return (text) => {
    const parent = parentOf(text);
    return parent !== null && (mayCountOn(parent) || (view !== null && isAlteredByStyle(text, parent, view)));
  };
}

function isAltered(style: CSSStyleDeclaration): boolean {
  const { content, backgroundImage, backgroundClip, clipPath, maskImage, transform, scale } = style;
  // ground of a gradient may be a line through the letters; letters cut out of one are letters
  if (backgroundImage.includes('gradient') && backgroundClip !== 'text') return true;
  if (content.startsWith('url') || clipPath !== 'none' || maskImage !== 'none') return true;
  return isTurned(transform) || scale.includes('-') || scale === '0';
}

/** Mirrored, turned or shrunk away; a box that is only moved, or a little larger, shows the same. */
function isTurned(transform: string): boolean {
  if (!transform.startsWith('matrix(')) return transform.startsWith('matrix3d');
  const [a = 1, b = 0, , d = 1] = (transform.match(NUMBERS) ?? []).map(Number);
  return a < 0.3 || d < 0.3 || Math.abs(b) > 0.3;
}

/** Does a style draw a line across the element's middle? A line below it is one of links. */
function isDrawnOver(view: Window, element: Element): boolean {
  if (view.getComputedStyle(element).position === 'static') return false;
  return ['::before', '::after'].some((name) => {
    const { content, position, top, height, borderTopWidth } = view.getComputedStyle(element, name);
    if (content !== '""' || position !== 'absolute') return false;
    const whole = boxOf(element).height;
    const thick = Number.parseFloat(height) + Number.parseFloat(borderTopWidth);
    const middle = (Number.parseFloat(top) + thick / 2) / whole;
    return thick < whole * 0.3 && middle > 0.2 && middle < 0.8;
  });
}
