/** Where a style may put text of its own: before all an element holds, or behind it. */
export type Edge = 'before' | 'after';

const PIECES = /"(?:[^"\\]|\\.)*"|counters?\(|attr\(/g;
/** Pixels beyond which a box stands apart from what is beside it. */
const APART = 3;

/**
 * Does a style put digits beside what an element holds (`.a::before { content: "3" }`), so close that the eye takes them for
 * part of a number there? What a counter or an attribute would show is taken to be digits.
 */
export function addsDigits(view: Window, element: Element, edge: Edge): boolean {
  const style = view.getComputedStyle(element, `::${edge}`);
  const { content } = style;
  // nothing, as nearly everywhere
  if (content === 'none' || content === 'normal' || content === '') return false;
  const pieces = content.match(PIECES) ?? [];
  const shown = pieces.map((piece) => (piece.startsWith('"') ? piece.slice(1, -1) : '0')).join('');
  const isBeside = edge === 'before' ? /\d[.,]?$/.test(shown) : /^[.,]?\d/.test(shown);
  return (
    isBeside &&
    !standsApart(
      style,
      edge,
      pieces.every((piece) => piece.startsWith('"')),
    )
  );
}

/** On lines of its own, or with some room between; the number of an item often stands in a box beside the item. */
function standsApart(style: CSSStyleDeclaration, edge: Edge, isFixed: boolean): boolean {
  const { display, position, cssFloat } = style;
  if (display === 'none') return true;
  if (position === 'absolute' || position === 'fixed' || cssFloat !== 'none') return !isFixed;
  if (/^(?:block|flex|grid|list-item|table)/.test(display)) return true;
  const side = edge === 'before' ? 'Right' : 'Left';
  const room = [style[`margin${side}`], style[`padding${side}`], style[`border${side}Width`]].map(Number.parseFloat);
  return room.reduce((sum, width) => sum + (width || 0), 0) >= APART;
}
