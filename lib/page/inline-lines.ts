/** A stretch of a line between two boundaries of elements. */
export interface Piece {
  readonly text: string;
  /** The time in an attribute of the element: `datetime`, or the `title` of a relative time ("3 giờ trước"). */
  readonly stated: string | null;
  /** Class and id of the element that holds the piece by itself; empty for words of the line itself. */
  readonly names: string;
}

/** They only change the look of words. */
const FORMATS = new Set('b em font i mark small strong u'.split(' '));
/** Other elements that stand within a line. */
const INLINE = new Set('a abbr span time relative-time'.split(' '));
const MAX_PIECE = 400;
const TEXT = 3;
const ELEMENT = 1;

const isWithinLine = (name: string): boolean => FORMATS.has(name) || INLINE.has(name);

/** The element whose line a text node stands in: the nearest one that begins and ends lines. */
export function lineElementOf(node: Text): Element | null {
  let at = node.parentElement;
  while (at !== null && isWithinLine(at.localName)) at = at.parentElement;
  return at;
}

/**
 * The lines that an element's own words make with the inline elements among them, without those of `left`. Other elements in
 * it end a line and have lines of their own.
 */
export function linesOf(element: Element, left: Element): (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  const add = (parent: Element, stated: string | null, names: string): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT) lines.at(-1)!.push({ text: (node as Text).data.slice(0, MAX_PIECE), stated, names });
      if (node.nodeType !== ELEMENT || node === left) continue;
      const child = node as Element;
      if (FORMATS.has(child.localName)) add(child, stated, names);
      else if (INLINE.has(child.localName)) add(child, statedTime(child) ?? stated, `${names} ${namesOf(child)}`);
      else lines.push([]);
    }
  };
  add(element, null, '');
  return lines.map(joined).filter((line) => line.length > 0);
}

/** Pieces of one element become one, blanks fold, and what is blank goes. */
function joined(line: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last && last.stated === piece.stated && last.names === piece.names)
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }))
    .filter(({ text }) => text.trim() !== '');
}

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

function statedTime(element: Element): string | null {
  if (element.localName === 'time' || element.localName === 'relative-time') return element.getAttribute('datetime');
  const hint = element.getAttribute('title');
  return hint !== null && /^\d{4}-\d\d-\d\dT/.test(hint) ? hint : null;
}
