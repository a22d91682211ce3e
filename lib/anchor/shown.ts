import { isFaded, isPlaced, isTuckedAway } from '../sight/out-of-sight.ts';
import { hasAttribute, nameOf } from './dom.ts';

/** How the texts right in an element are shown. */
export interface Shown {
  /** Nothing in it is shown. */
  readonly isGone: boolean;
  /** Its own texts are not, what stands in it may be. */
  readonly isUnseen: boolean;
  /** They are crossed out. */
  readonly isStruck: boolean;
  /** It stands in a closed `<details>`: its reader can open it, so it counts as shown. */
  readonly isFolded: boolean;
}

/** What is outside of the body. */
export const OPENLY: Shown = { isGone: false, isUnseen: false, isStruck: false, isFolded: false };
const GONE: Shown = { ...OPENLY, isGone: true };

/** How an element is shown in one that is shown so. */
export type ShownIn = (element: Element, outer: Shown) => Shown;

/** As the browser's styles say; where nothing is laid out (a saved page), as far as names say. */
export const shownIn: ShownIn = (element, outer) =>
  typeof Element.prototype.checkVisibility === 'function' ? byStyle(element, outer) : byName(element, outer);

const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);

const byName: ShownIn = (element, outer) => (STRUCK.has(nameOf(element)) ? { ...outer, isStruck: true } : outer);

function byStyle(element: Element, outer: Shown): Shown {
  const name = nameOf(element);
  const style = getComputedStyle(element);
  const { display } = style;
  // an element in no tree that is drawn has no style
  if (display === 'none' || display === '' || style.contentVisibility === 'hidden') return GONE;
  const isBox = display !== 'inline' && display !== 'contents';
  if (isBox && (isTuckedAway(element, style, window) || isFaded(element, style))) return GONE;
  // what hides it without a style of its own; the browser says so of a closed fold as well
  if (isBox && !outer.isFolded && !Element.prototype.checkVisibility.call(element)) return GONE;
  return {
    isGone: false,
    isUnseen: style.visibility !== 'visible' || style.fontSize === '0px',
    isStruck: (outer.isStruck && isInFlow(display, style)) || isCrossedOut(name, style),
    isFolded: outer.isFolded || (name === 'details' && !hasAttribute(element, 'open')),
  };
}

/** A text marked as deleted is one the page takes back, however it is shown. */
const isCrossedOut = (name: string, { textDecorationLine }: CSSStyleDeclaration): boolean =>
  name === 'del' || textDecorationLine.includes('line-through');

/** A line goes through what is in the flow alone: https://drafts.csswg.org/css-text-decor/#line-decoration */
const isInFlow = (display: string, style: CSSStyleDeclaration): boolean =>
  !display.startsWith('inline-') && style.cssFloat === 'none' && !isPlaced(style);
