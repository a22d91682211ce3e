import { addsDigits, type Edge } from './added-digits.ts';

/** A text with more beginnings and ends of elements beside it is not asked what styles add at the others. */
const MOST = 16;

/** The beginnings and ends of elements since the last text of a line, where a style may add words of its own. */
export interface StyleEdges {
  readonly pass: (element: Element, edge: Edge) => void;
  /** A text is read, or a line begins. */
  readonly forget: () => void;
  /** Does a style show digits at one of them? Each is a question to the browser: to be asked beside a number only. */
  readonly addDigits: () => boolean;
}

/** `view`: null where nothing is laid out. */
export function createStyleEdges(view: Window | null): StyleEdges {
  let edges: (readonly [element: Element, edge: Edge])[] = [];
  return {
    pass(element, edge) {
      if (view !== null && edges.length < MOST) edges.push([element, edge]);
    },
    forget() {
      if (edges.length > 0) edges = [];
    },
    addDigits: () => view !== null && edges.some(([element, edge]) => addsDigits(view, element, edge)),
  };
}
