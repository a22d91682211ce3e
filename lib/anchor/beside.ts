import { isBinding } from './binding.ts';
import { MARK, NUMBER, SIGN, WORD } from './kinds.ts';
import { isAmount, isName } from './names.ts';
import { isSameToken, likeness, type Query, type QueryToken } from './query.ts';
import { isSlip } from './similar.ts';
import { OPENS, type TokenIndex } from './token-index.ts';
import { isMagnitude, isOtherSense } from './values.ts';

/** Words on one side of a number that say what it counts, and which way: most words of Vietnamese have two syllables. */
const BESIDE = 2;
/** Tokens that are looked at for them: words that bind and "triệu" stand between. */
const REACH = 6;
/** Marks that part nothing: quotation marks and the mark of a note. */
const LOOSE_MARKS = '"¹';

/** Where a note and the page say different things beside a number: the quote, and a word beside it if that is the one. */
export interface Reworded {
  /** Tokens of the query, `to` behind the last. */
  readonly from: number;
  readonly to: number;
  /** Places of the page, `pageTo` behind the last. */
  readonly pageFrom: number;
  readonly pageTo: number;
}

/**
 * Does a word beside a number of the quote say something else now: "350 người" is "350 hộ", "tăng 8,6%" is "giảm 8,6%",
 * "0,32 điểm phần trăm" is "0,32 phần trăm"? Of words in the quote each one counts, put in, taken out or replaced; of those
 * outside it only what the number cannot do without: its unit, and which way or how far it goes. Null where it says the same.
 */
export function rewordedBeside(
  query: Query,
  index: TokenIndex,
  places: Int32Array,
  from: number,
  to: number,
): Reworded | null {
  const quote = { from: query.from, to: query.to, pageFrom: from, pageTo: to };
  const paired = new Map([...places].map((place, at) => [place, at] as const));
  let outside: Reworded | null = null;
  for (let at = query.from; at < query.to; at++) {
    const place = places[at]!;
    if (!isFigure(query.tokens, at) || place < 0 || !isSameToken(query.tokens[at]!, index, place)) continue;
    const [before, behind] = [phraseOf(query.tokens, at, -1), phraseOf(query.tokens, at, 1)];
    const [shownBefore, shownBehind] = ([-1, 1] as const).map((step) =>
      phraseAt(query, index, paired, place, step),
    ) as [Phrase, Phrase];
    if (saysOther(query, index, before, shownBefore) || saysOther(query, index, behind, shownBehind)) return quote;
    outside ??=
      senseBefore(query, index, before, shownBefore, quote) ??
      unitBehind(query, index, places, behind, shownBehind, quote);
  }
  return outside;
}

/** A number that is no day, no year and no ordinal, and no exponent. */
const isFigure = (tokens: readonly QueryToken[], at: number): boolean =>
  tokens[at]!.kind === NUMBER &&
  tokens[at]!.key.startsWith('#') &&
  (tokens[at + 1]?.kind === SIGN || tokens[at]!.key.includes('.') || isAmount(tokens, at) || !isName(tokens, at));

/** The words (and signs) on one side of a number, the nearest first, and what ends them. */
interface Phrase {
  readonly words: readonly number[];
  /** The token or place behind the last one that was looked at, if that is what ends them; else null. */
  readonly end: number | null;
}

function phraseFrom(at: number, step: 1 | -1, look: (at: number) => 'word' | 'sign' | 'skip' | 'end'): Phrase {
  const words: number[] = [];
  for (let next = at + step; Math.abs(next - at) <= REACH && words.length < BESIDE; next += step) {
    const seen = look(next);
    if (seen === 'end') return { words, end: next };
    if (seen === 'skip') continue;
    words.push(next);
    // behind "%" something else begins, and before it another number ends
    if (seen === 'sign' && step > 0) return { words, end: null };
  }
  return { words, end: null };
}

function lookAt(kind: number, key: string, step: 1 | -1): 'word' | 'sign' | 'skip' | 'end' {
  if (kind === MARK) return LOOSE_MARKS.includes(key) ? 'skip' : 'end';
  if (kind === SIGN) return step < 0 && key !== '−' ? 'end' : 'sign';
  if (kind !== WORD) return 'end';
  return isBinding(key) || isMagnitude(key) ? 'skip' : 'word';
}

const phraseOf = (tokens: readonly QueryToken[], number: number, step: 1 | -1): Phrase =>
  phraseFrom(number, step, (at) => {
    const token = tokens[at];
    const isOver = (step > 0 ? token : tokens[at + 1])?.opens ?? true;
    return token === undefined || isOver ? 'end' : lookAt(token.kind, token.key, step);
  });

/** A word of the page that is the note's own, but for a slip, counts as that does: "trong 100 ha" for "trồng 100 ha". */
const phraseAt = (
  { tokens }: Query,
  index: TokenIndex,
  paired: ReadonlyMap<number, number>,
  number: number,
  step: 1 | -1,
): Phrase =>
  phraseFrom(number, step, (at) => {
    const isOver = at < 0 || at >= index.length || (index.flags[step > 0 ? at : at + 1]! & OPENS) !== 0;
    if (isOver) return 'end';
    const key = index.keyOf(index.ids[at]!);
    const noted = tokens[paired.get(at) ?? -1];
    const isNoted = noted?.kind === WORD && index.kinds[at] === WORD && isSlip(noted.key, key);
    return lookAt(index.kinds[at]!, isNoted ? noted.key : key, step);
  });

/** Are the words of the quote others on the page? Where the quote has the end of a phrase, the page must end there as well. */
function saysOther(query: Query, index: TokenIndex, noted: Phrase, shown: Phrase): boolean {
  const isOwn = (at: number): boolean => at >= query.from && at < query.to;
  const own = noted.words.filter(isOwn);
  if (own.some((at, n) => isOther(query.tokens[at]!, index, shown.words[n]))) return true;
  return noted.end !== null && isOwn(noted.end) && shown.words.length > own.length;
}

const isOther = (token: QueryToken, index: TokenIndex, place: number | undefined): boolean =>
  place === undefined || (likeness(token, index, place) === 0 && !isSlip(token.key, index.keyOf(index.ids[place]!)));

/** A word before the quote that says which way or how far the number goes, and says another now. */
function senseBefore(query: Query, index: TokenIndex, noted: Phrase, shown: Phrase, quote: Reworded): Reworded | null {
  for (const [n, at] of noted.words.entries()) {
    const place = shown.words[n];
    if (place === undefined) return null;
    if (at < query.from && isOtherSense(query.tokens[at]!.key, index.keyOf(index.ids[place]!)))
      return { ...quote, from: at, pageFrom: place };
    if (isOther(query.tokens[at]!, index, place)) return null;
  }
  return null;
}

/** The unit behind a quote that ends with its number, if it is another. */
function unitBehind(
  query: Query,
  index: TokenIndex,
  places: Int32Array,
  noted: Phrase,
  shown: Phrase,
  quote: Reworded,
): Reworded | null {
  const [at] = noted.words;
  const [place] = shown.words;
  // "nghìn tỷ theo báo cáo đồng": the unit stands, some words behind
  if (at !== undefined && shown.words.length === BESIDE && places[at]! > shown.words.at(-1)!) return null;
  if (at === undefined || place === undefined || at < query.to || !isOther(query.tokens[at]!, index, place))
    return null;
  return { ...quote, to: at + 1, pageTo: place + 1 };
}
