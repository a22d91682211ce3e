import type { Span } from './article.ts';

/**
 * Controls that may show a text in another order than it is written (Unicode Annex 9): embeddings and overrides, closed by
 * U+202C; isolates, closed by U+2069; and the two marks of a language from right to left, which have no end of their own.
 */
const CONTROLS = /[\u061c\u200f\u202a-\u202e\u2066-\u2069]/u;
/** What runs, or makes run, from right to left: the letters of such languages, and the controls of that direction or override. */
const TURNS = /[\u0590-\u08ff\u200f\u202b\u202d\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud803\ud83a\ud83b]/;
/** A control within a number, which nobody puts there in earnest: the eye sees one number, the text has two. */
const IN_NUMBER = /\d[.,]?[\u202a-\u202e\u2066-\u2069]+[.,]?\d/u;

const isEmbedding = (code: number): boolean => code >= 0x202a && code <= 0x202e && code !== POP_EMBEDDING;
const isIsolate = (code: number): boolean => code >= 0x2066 && code < POP_ISOLATE;
const isMark = (code: number): boolean => code === 0x200f || code === 0x061c;
const POP_EMBEDDING = 0x202c;
const POP_ISOLATE = 0x2069;

/** The openings that have no end yet, the last one at the end. */
type Open = readonly boolean[];

/** What is open behind this character; an isolate that ends takes with it all that was opened inside it. */
function after(open: Open, code: number): Open {
  if (isEmbedding(code)) return [...open, false];
  if (isIsolate(code)) return [...open, true];
  if (code === POP_EMBEDDING) return open.at(-1) === false ? open.slice(0, -1) : open;
  if (code !== POP_ISOLATE) return open;
  const last = open.lastIndexOf(true);
  return last < 0 ? open : open.slice(0, last);
}

/** Deeper than this nothing is nested in earnest (the standard allows 125); the rest of the block is then one stretch. */
const DEEPEST = 125;

/**
 * Where the controls of a text may make the eye read another order than the text has: from each opening to its end, or to
 * the end of its block, where browsers end it; and each lone mark. What is opened from left to right, is closed again and
 * holds nothing that runs the other way looks as it is written: pages put such isolates around names and numbers. `blocks`:
 * in the order of the text. Linear.
 */
export function findReordered(text: string, blocks: readonly Span[]): Span[] {
  if (!CONTROLS.test(text)) return [];
  const found: Span[] = [];
  for (const block of blocks) {
    let open: Open = [];
    let start = block.start;
    for (let at = block.start; at < block.end; at++) {
      const code = text.charCodeAt(at);
      const before = open.length;
      open = before > DEEPEST ? open : after(open, code);
      if (before === 0 && open.length > 0) start = at;
      else if (before > 0 && open.length === 0) {
        if (turns(text, start, at + 1)) found.push({ start, end: at + 1 });
      } else if (before === 0 && isMark(code)) found.push({ start: at, end: at + 1 });
    }
    if (open.length > 0) found.push({ start, end: block.end });
  }
  return found;
}

/** Around the ends of a stretch so much of a number is looked at. */
const MARGIN = 2;

/** May a stretch that is closed again look otherwise than it is written? */
function turns(text: string, start: number, end: number): boolean {
  return TURNS.test(text.slice(start, end)) || IN_NUMBER.test(text.slice(Math.max(0, start - MARGIN), end + MARGIN));
}
