import { MARK, NUMBER, WORD } from './kinds.ts';
import { likeness, type Query, weightOf } from './query.ts';
import { CAPITAL, OPENS, type TokenIndex } from './token-index.ts';

/** What stands on one side of a quote, in weights. */
export interface Side {
  /** Of the note's words in the sentence or row there: all, and those that the page has there too. */
  readonly noted: number;
  readonly kept: number;
  /** The same of what stands outside it. */
  readonly farNoted: number;
  readonly farKept: number;
  /** Of the page's words in the sentence or row there: all, and those that the note has too. */
  readonly shown: number;
  readonly known: number;
  /** Words with a capital in the note's sentence that the page has not there, and the other way round. */
  readonly namesGone: number;
  readonly namesNew: number;
}

/** Tokens of the page that are looked at on one side of a passage; not more than the note has there. */
const REACH = 24;

/** One side of the quote: the tokens of the query there, and the page's from a place on, in a direction (1 or -1). */
export function sideOf(
  query: Query,
  from: number,
  to: number,
  index: TokenIndex,
  places: Int32Array,
  paired: ReadonlySet<number>,
  place: number,
  step: 1 | -1,
): Side {
  // a note that does not say what stood here cannot miss it; before a passage that begins a sentence stands another one
  const begins = step < 0 && (index.flags[place - step] ?? 0) & OPENS;
  const reach = begins ? 0 : Math.min(REACH, to - from);
  return { ...notedSide(query, from, to, index, places), ...shownSide(index, paired, place, step, reach) };
}

/** What the note has from one token of the query to another. */
function notedSide({ tokens }: Query, from: number, to: number, index: TokenIndex, places: Int32Array) {
  const side = { noted: 0, kept: 0, farNoted: 0, farKept: 0, namesGone: 0 };
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const like = likeness(token, index, places[at]!);
    if (token.kind === MARK) continue;
    // figures around a passage are brought up to date as it is: another number says little
    const weight = token.kind === NUMBER && like === 0 ? token.weight / 4 : token.weight;
    if (!token.isNear) {
      side.farNoted += weight;
      side.farKept += weight * like;
      continue;
    }
    side.noted += weight;
    side.kept += weight * like;
    if (token.isCapital && like === 0) side.namesGone++;
  }
  return side;
}

/** What the page has from a place on, to the end of the sentence or row there, and not further than `reach` tokens. */
function shownSide(index: TokenIndex, paired: ReadonlySet<number>, place: number, step: 1 | -1, reach: number) {
  const side = { shown: 0, known: 0, namesNew: 0 };
  for (let at = place, left = reach; left > 0 && at >= 0 && at < index.length; at += step, left--) {
    const opens = (index.flags[at]! & OPENS) !== 0;
    if (step > 0 && opens) break;
    const kind = index.kinds[at]!;
    if (kind === WORD) {
      const weight = weightOf(kind, '', index.countOf(index.ids[at]!));
      side.shown += weight;
      if (paired.has(at)) side.known += weight;
      else if ((index.flags[at]! & CAPITAL) !== 0) side.namesNew++;
    }
    if (step < 0 && opens) break;
  }
  return side;
}
