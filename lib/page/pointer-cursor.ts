import { nameOf, parentOf, previousElement } from './dom.ts';

/** So many elements are named, the innermost last: what else they fit is not under the pointer. */
const LEVELS = 3;
/** A list of more elements than that is not counted through. */
const MOST_COUNTED = 500;

/** The cursor of a link over a mark. */
export interface PointerCursor {
  /** Over the element at a point of the window (CSS pixels), until `off`. */
  on(x: number, y: number): void;
  off(): void;
}

/**
 * A highlight has no cursor of its own. So the one element under the pointer gets it by a style sheet that the document adopts
 * for as long as the pointer is on the mark: no node is touched, and the page's own sheets stay as they are.
 */
export function createPointerCursor(view: Window & typeof globalThis): PointerCursor {
  const { document } = view;
  const sheet = new view.CSSStyleSheet();
  function adopt(change: (sheets: readonly CSSStyleSheet[]) => readonly CSSStyleSheet[]): void {
    // asked of the prototype: a picture may have the name
    const sheets = Reflect.get(Document.prototype, 'adoptedStyleSheets', document) as CSSStyleSheet[];
    const next = change(sheets);
    if (next !== sheets) Reflect.set(Document.prototype, 'adoptedStyleSheets', next, document);
  }

  return {
    on(x, y) {
      const element = Document.prototype.elementFromPoint.call(document, x, y);
      if (element === null) return;
      sheet.replaceSync(`${selectorOf(element, view)}:hover { cursor: pointer !important }`);
      adopt((sheets) => (sheets.includes(sheet) ? sheets : [...sheets, sheet]));
    },
    off() {
      adopt((sheets) => (sheets.includes(sheet) ? sheets.filter((one) => one !== sheet) : sheets));
    },
  };
}

function selectorOf(element: Element, view: Window & typeof globalThis): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at !== null && parts.length < LEVELS; at = parentOf(at)) {
    parts.unshift(view.CSS.escape(nameOf(at)) + placeOf(at));
  }
  return parts.join(' > ');
}

function placeOf(element: Element): string {
  let nth = 1;
  for (let at = previousElement(element); at !== null; at = previousElement(at)) {
    if (++nth > MOST_COUNTED) return '';
  }
  return `:nth-child(${nth})`;
}
