import { attribute, ELEMENT, firstChild, nameOf, nextSibling, nodeType, parentOf, TEXT, textOf } from './dom.ts';

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
/** Pieces of an element beyond which it is not asked what it says of the day. */
const MOST_PIECES = 300;

const isWithinLine = (name: string): boolean => FORMATS.has(name) || INLINE.has(name);

/** The element whose line a node stands in: the nearest one that begins and ends lines. */
export function lineElementOf(node: Node): Element | null {
  let at = parentOf(node);
  while (at !== null && isWithinLine(nameOf(at))) at = parentOf(at);
  return at;
}

/**
 * The lines that an element's own words make with the inline elements among them, without those of `without`. Other elements
 * in it end a line and have lines of their own. Of an element of many pieces the first ones.
 */
export function linesOf(element: Element, without: Element): (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  let left = MOST_PIECES;
  const add = (parent: Element, stated: string | null, names: string): void => {
    for (let node = firstChild(parent); node !== null && left > 0; node = nextSibling(node)) {
      left--;
      const type = nodeType(node);
      if (type === TEXT) lines.at(-1)!.push({ text: (node as Text).data.slice(0, MAX_PIECE), stated, names });
      if (type !== ELEMENT || node === without) continue;
      const child = node as Element;
      if (FORMATS.has(nameOf(child))) add(child, stated, names);
      else if (INLINE.has(nameOf(child))) add(child, statedTime(child) ?? stated, `${names} ${namesOf(child)}`);
      else lines.push([]);
    }
  };
  add(element, null, '');
  return lines.map(joined).filter((line) => line.length > 0);
}

/** The words that a line has before and behind an element that shows a time; null where the element shows nothing. */
export function lineAround(time: Element): { readonly before: string; readonly after: string } | null {
  const element = lineElementOf(time);
  if (element === null) return null;
  const stated = statedTime(time);
  const text = textOf(time).replace(/\s+/g, ' ');
  for (const line of linesOf(element, element)) {
    const at = line.findIndex(
      (piece) => piece.stated === stated && piece.text.trim() !== '' && text.includes(piece.text.trim()),
    );
    if (at < 0) continue;
    const rest = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');
    return {
      before: rest(line.slice(0, at)),
      after: rest(line.slice(at + 1).filter((piece) => piece.stated !== stated)),
    };
  }
  return null;
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

const namesOf = (element: Element): string => `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;

function statedTime(element: Element): string | null {
  if (nameOf(element) === 'time' || nameOf(element) === 'relative-time') return attribute(element, 'datetime');
  const hint = attribute(element, 'title');
  return hint !== null && /^\d{4}-\d\d-\d\dT/.test(hint) ? hint : null;
}
