import { MARK, NUMBER, SIGN, WORD } from './kinds.ts';
import type { TextQuoteSelector } from './selectors.ts';
import { bareKey, likeWords } from './similar.ts';
import { CAPITAL, type TokenIndex } from './token-index.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A token of a quote, or of what stood around it, as the page knows it. */
export interface QueryToken {
  /** Is it of the quote itself? */
  readonly isOwn: boolean;
  readonly kind: number;
  readonly key: string;
  /** Its number on the page, and that of its groups; -1 when the page has it not. */
  readonly id: number;
  readonly groups: number;
  readonly isCapital: boolean;
  /** Does it follow the token before it without a blank? */
  readonly isJoined: boolean;
  /** Does a sentence, a row or a paragraph begin with it? */
  readonly opens: boolean;
  /** Does it stand in the sentence or the row of the quote? */
  readonly isNear: boolean;
  /** UTF-16 offsets in the text of the query. */
  readonly start: number;
  readonly end: number;
  /** How much it says about where the quote belongs: rare words and long numbers more than common ones. */
  readonly weight: number;
}

export interface Query {
  /** The quote between what stood around it. */
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  /** The tokens of the quote itself: indices, `to` behind the last. */
  readonly from: number;
  readonly to: number;
  /** Characters of its first token that stand before the quote, and of its last that stand behind: it may cut a word. */
  readonly cutStart: number;
  readonly cutEnd: number;
}

/** Characters of a quote's surroundings that are looked at on either side. A foreign note may bring any number. */
const CONTEXT = 200;
/** Tokens of the longest passage that is described (`LONGEST_PASSAGE`), and some more; what is longer is not looked for. */
const MOST_TOKENS = 15_000;
/** What stands outside the sentence or row of a quote says less about it: its neighbours may have been put elsewhere. */
const FAR = 0.2;

/**
 * The tokens of a quote between those around it. With `joined` the three are one text, as in the text content of a page,
 * and a token may reach over their borders; else each ends with its text. Null for a quote with nothing to compare.
 */
export function queryOf(quote: TextQuoteSelector, index: TokenIndex, joined: boolean): Query | null {
  const border = joined ? '' : '\n';
  const prefix = quote.prefix.slice(-CONTEXT) + border;
  const start = prefix.length;
  const end = start + quote.exact.length;
  const placed: Token[] = [];
  const text = prefix + quote.exact + border + quote.suffix.slice(0, CONTEXT);
  for (const token of tokensOf(text, index.wordKeys)) {
    if (placed.push(token) > MOST_TOKENS) return null;
  }
  const [outer] = placed;
  if (outer && outer.end <= start && isPiece(outer, index, 'end')) placed.shift();
  const outmost = placed.at(-1);
  if (outmost && outmost.start >= end && isPiece(outmost, index, 'start')) placed.pop();
  const from = placed.findIndex((token) => token.end > start);
  const behind = placed.findIndex((token) => token.start >= end);
  const to = behind < 0 ? placed.length : behind;
  const first = placed[from];
  const last = placed[to - 1];
  if (!first || !last || from >= to) return null;
  const near = nearOf(placed, from, to);
  const tokens = placed.map((token, at) =>
    asQueryToken(token, placed[at - 1], at >= from && at < to, at >= near.from && at < near.to, index),
  );
  return { text, tokens, from, to, cutStart: Math.max(0, start - first.start), cutEnd: Math.max(0, last.end - end) };
}

/**
 * Is a word at the border of a context the end or the start of one of the page's, since the context was cut within it? Another
 * word that the page has not is one that is gone.
 */
function isPiece({ kind, key }: Token, index: TokenIndex, of: 'start' | 'end'): boolean {
  if (kind !== WORD || index.idOf(key) >= 0) return false;
  const letters = bareKey(key);
  for (const whole of index.wordKeys.values()) {
    const bare = index.idOf(whole) < 0 ? '' : bareKey(whole);
    if (bare.length > letters.length && (of === 'end' ? bare.endsWith(letters) : bare.startsWith(letters))) return true;
  }
  return false;
}

/** The sentence or row that holds the tokens of a quote. */
function nearOf(placed: readonly Token[], from: number, to: number): { from: number; to: number } {
  let first = from;
  while (first > 0 && !placed[first]!.opens) first--;
  let last = to;
  while (last < placed.length && !placed[last]!.opens) last++;
  return { from: first, to: last };
}

function asQueryToken(
  { kind, key, groups, isCapital, opens, start, end }: Token,
  before: Token | undefined,
  isOwn: boolean,
  isNear: boolean,
  index: TokenIndex,
): QueryToken {
  const isJoined = before?.end === start;
  const id = index.idOf(key);
  const weight = weightOf(kind, key, index.countOf(id)) * (isNear ? 1 : FAR);
  return {
    isOwn,
    kind,
    key,
    id,
    groups: groups === '' ? 0 : index.idOf(groups),
    isCapital,
    isJoined,
    opens,
    isNear,
    start,
    end,
    weight,
  };
}

/** Letters and marks of a text: numbers and blanks say little about where it belongs. */
export const lettersIn = (words: string): number => words.replace(/[\s\d]/g, '').length;

/** Of a token that stands in so many places of the page. */
export function weightOf(kind: number, key: string, places: number): number {
  if (kind === MARK) return 0.05;
  if (kind === SIGN) return 0.3;
  const rarity = places <= 1 ? 2 : places <= 4 ? 1.5 : places <= 16 ? 1 : 0.6;
  if (kind === WORD) return rarity;
  const digits = key.length - 1;
  return rarity * (digits === 1 ? 0.4 : digits === 2 ? 0.7 : 1);
}

/** Is a token the one at a place? Of numbers: of one value, or of the same digits in the same groups. */
export const isSameToken = (token: QueryToken, index: TokenIndex, place: number): boolean =>
  token.id === index.ids[place] || (token.kind === NUMBER && token.groups > 0 && token.groups === index.groups[place]);

/** A word that stands in more places of the page is no slip. */
const SLIPS = 2;

/** How alike a token is to the one at a place: 1 for the same, a half for a word with a slip on either side, else 0. */
export function likeness(token: QueryToken, index: TokenIndex, place: number): number {
  if (place < 0) return 0;
  if (isSameToken(token, index, place)) return 1;
  const id = index.ids[place]!;
  if (token.kind !== WORD || index.kinds[place] !== WORD || (token.id >= 0 && index.countOf(id) > SLIPS)) return 0;
  const areNames = token.isCapital && (index.flags[place]! & CAPITAL) !== 0;
  return likeWords(token.key, index.keyOf(id), areNames) ? 0.5 : 0;
}
