import { isFaded, isPlaced, isTuckedAway } from '../sight/out-of-sight.ts';
import { attribute, documentOf, isOnDisplay, nameOf, windowOf } from './dom.ts';
import { BOLD_WEIGHT, type Flow, LINES, namedScript, type Script, type Shown, type ShownOf } from './shown.ts';

const ITEMS = /^(?:inline-)?(?:flex|grid)$/;
const OWN_BOX = /^inline-/;

const floats = (style: CSSStyleDeclaration): boolean => style.cssFloat !== 'none' || isPlaced(style);

const isInline = (display: string): boolean => display === 'inline' || display === 'ruby' || display.endsWith('math');

function flowOf(name: string, display: string, style: CSSStyleDeclaration, outer: Shown): Flow {
  // an element without a box of its own stands where its parent's children stand
  if (display === 'contents') return 'word';
  const inline = isInline(display);
  // paragraphs that a page runs together have no blank between them, but are not one word
  if (LINES.has(name)) return inline ? 'apart' : 'line';
  if (inline) return 'inline';
  if (outer.setsChildrenApart || display.startsWith('table-')) return 'apart';
  if (OWN_BOX.test(display) || floats(style)) return 'box';
  return 'line';
}

function scriptOf(element: Element, name: string, style: CSSStyleDeclaration): Script {
  const named = namedScript(element, name);
  if (named !== null) return named;
  const at = style.verticalAlign;
  return at === 'super' ? 'raised' : at === 'sub' ? 'lowered' : null;
}

function isReordered(style: CSSStyleDeclaration, flow: Flow, outer: Shown): boolean {
  if (style.direction === 'rtl') return true;
  return outer.reordered && flow !== 'line';
}

/**
 * How an element is shown as a browser's computed style tells. Elements laid out by themselves have a block's display there
 * whatever their own says: https://drafts.csswg.org/css-display/#transformations. Each question costs, on every element of
 * a page: inline elements are not asked what only a box can be.
 */
export const createShownByStyle =
  (view: Window & typeof globalThis): ShownOf =>
  (element, outer) => {
    const name = nameOf(element);
    const style = view.getComputedStyle(element);
    const { display } = style;
    const flow = flowOf(name, display, style, outer);
    const isBox = !isInline(display) && display !== 'contents';
    // what is crossed out crosses out what is in its flow: https://drafts.csswg.org/css-text-decor/#line-decoration
    const inFlow = (flow !== 'apart' && flow !== 'box') || outer.setsChildrenApart ? outer.struck : false;
    return {
      hidden:
        display === 'none' ||
        // without a box of its own an element is not shown where its parent's text is not
        ((isBox || outer.unseen) && display !== 'contents' && isOnDisplay(element) === false) ||
        (isBox && (isTuckedAway(element, style, view) || isFaded(element, style))),
      unseen: style.visibility !== 'visible' || style.fontSize === '0px' || isClosed(element, name, style),
      flow,
      // a text marked as deleted is one the page takes back, however it is shown
      struck: inFlow || name === 'del' || style.textDecorationLine.includes('line-through'),
      script:
        (isBox ? namedScript(element, name) : scriptOf(element, name, style)) ??
        (flow === 'line' ? null : outer.script),
      bold: Number(style.fontWeight) >= BOLD_WEIGHT,
      reordered: isReordered(style, flow, outer),
      setsChildrenApart: isBox ? ITEMS.test(display) : display === 'contents' && outer.setsChildrenApart,
    };
  };

/** The text of a closed disclosure, or of a box whose content waits, is not on display, though the box itself is. */
const isClosed = (element: Element, name: string, { contentVisibility }: CSSStyleDeclaration): boolean =>
  contentVisibility === 'hidden' || (name === 'details' && attribute(element, 'open') === null);

/** How many columns a grid container has; 0 for any other element, and where nothing is laid out. */
export function gridColumns(element: Element): number {
  const view = windowOf(documentOf(element));
  if (view === null || isOnDisplay(element) === null) return 0;
  const { display, gridTemplateColumns } = view.getComputedStyle(element);
  if (!display.endsWith('grid')) return 0;
  return gridTemplateColumns
    .replace(/\[[^\]]*\]/g, ' ')
    .trim()
    .split(/\s+/).length;
}
