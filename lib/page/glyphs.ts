import { newRange, parentOf, windowOf } from './dom.ts';
import type { Place } from './text-builder.ts';

/**
 * How two characters stand to each other that follow one another in the text: as in one word; one after the other with a
 * visible gap; the second raised or lowered beside the first; or so that it cannot be told.
 */
export type Stand = 'word' | 'gap' | 'raised' | 'lowered' | 'unsure';

/**
 * Shares of the height of the first character's line box (about 1.15 times the size of its letters). A blank is a fifth of
 * it, the letters of a word have no gap at all.
 */
const NO_GAP = 0.02;
const GAP = 0.12;
const RAISED = 0.14;
const LOWERED = 0.06;
/** Engines round to parts of a pixel. */
const ROUNDING = 0.6;

/**
 * Looks at where a browser has put two characters. `blanks`: the width of so many blanks lies between them as printed.
 * Vertical lines and pages that are not laid out end in 'gap' or 'unsure', which only part what might have been one word.
 */
export function standOf(document: Document, first: Place, second: Place, blanks: number): Stand {
  const a = glyphBox(document, first);
  const b = glyphBox(document, second);
  if (a === null || b === null) return 'unsure';
  const one = lettersAt(document, first);
  const other = lettersAt(document, second);
  const sameSize = one.size === other.size;
  const isSmaller = other.size < one.size;
  if (b.bottom <= a.top + ROUNDING || b.top >= a.bottom - ROUNDING) return 'unsure';
  if (isSmaller && b.bottom < a.bottom - a.height * RAISED) return 'raised';
  if (isSmaller && b.bottom > a.bottom + a.height * LOWERED && b.top > a.top) return 'lowered';
  // the room that a style gives every letter counts to the letter before it: it tells only where it is not the same for both
  const gap = (b.left - a.right + one.spacing - other.spacing) / a.height - blanks * 0.22;
  const rounding = ROUNDING / a.height;
  if (gap > (blanks > 0 ? GAP * 2 : GAP) + rounding) return 'gap';
  if (Math.abs(b.bottom - a.bottom) > a.height * RAISED) return 'unsure';
  if (!sameSize) return 'unsure';
  return blanks > 0 || Math.abs(gap) <= NO_GAP + rounding ? 'word' : 'unsure';
}

function glyphBox(document: Document, { node, offset }: Place): DOMRect | null {
  const range = newRange(document);
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  const box = range.getClientRects()[0];
  return box && box.height > 0 && box.width > 0 ? box : null;
}

/** The size of the letters at a place and the room put between them, in pixels. */
function lettersAt(document: Document, { node }: Place): { readonly size: number; readonly spacing: number } {
  const parent = parentOf(node);
  const style = parent && windowOf(document)?.getComputedStyle(parent);
  return { size: pixels(style?.fontSize), spacing: pixels(style?.letterSpacing) };
}

const pixels = (length = ''): number => Number.parseFloat(length) || 0;
