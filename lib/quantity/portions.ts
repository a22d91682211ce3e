import type { Span } from '../text/article.ts';
import { BLANK, classOf, LETTER } from '../text/characters.ts';

/** A block longer than this is read in portions, so that its tokens need not all be held at once. */
const PORTION = 16_384;
/** How far behind that length a place to cut is looked for before any blank will do. */
const SEARCH = 2_048;

const isLetterAt = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === LETTER;

/** Where to cut at or behind `from`: between two words, else at any blank, else at the end. */
function cutAt(text: string, from: number, end: number): number {
  let blank = -1;
  for (let at = from; at < end; at++) {
    if (classOf(text.charCodeAt(at)) !== BLANK) continue;
    if (isLetterAt(text, at - 1) && isLetterAt(text, at + 1)) return at + 1;
    if (blank < 0) blank = at + 1;
    if (at - from > SEARCH) return blank;
  }
  return blank < 0 ? end : blank;
}

/** The block in portions of bounded length that part no number: normally the block itself. */
export function portionsOf(text: string, block: Span): Span[] {
  if (block.end - block.start <= PORTION + SEARCH) return [block];
  const portions: Span[] = [];
  let { start } = block;
  while (block.end - start > PORTION + SEARCH) {
    const end = cutAt(text, start + PORTION, block.end);
    portions.push({ start, end });
    start = end;
  }
  if (start < block.end) portions.push({ start, end: block.end });
  return portions;
}
