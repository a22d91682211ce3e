import type { TextQuoteSelector } from './selectors.ts';
import type { TokenIndex } from './token-index.ts';
import { MARK, NUMBER, SIGN, type Token, tokensOf, WORD } from './tokens.ts';

export const PREFIX = 0;
export const EXACT = 1;
export const SUFFIX = 2;

/** A token of a quote, or of what stood around it, as the page knows it. */
export interface QueryToken {
  readonly part: number;
  readonly kind: number;
  readonly key: string;
  /** Its number on the page, and that of its groups; -1 when the page has it not. */
  readonly id: number;
  readonly groups: number;
  /** How much it says about where the quote belongs: rare words and long numbers more than common ones. */
  readonly weight: number;
}

export interface Query {
  readonly tokens: readonly QueryToken[];
  /** The tokens of the quote itself: indices, `to` behind the last. */
  readonly from: number;
  readonly to: number;
  /** Characters of its first token that stand before the quote, and of its last that stand behind: it may cut a word. */
  readonly cutStart: number;
  readonly cutEnd: number;
}

/** Characters of a quote's surroundings that are looked at on either side. A foreign note may bring any number. */
const CONTEXT = 96;
/** Tokens of a quote beyond which it is no passage any more. */
const MOST_TOKENS = 20_000;

/**
 * The tokens of a quote between those around it. With `joined` the three are one text, as in the text content of a page,
 * and a token may reach over their borders; else each ends with its text. Null for a quote with nothing to compare.
 */
export function queryOf(quote: TextQuoteSelector, index: TokenIndex, joined: boolean): Query | null {
  const border = joined ? '' : '\n';
  const prefix = quote.prefix.slice(-CONTEXT) + border;
  const start = prefix.length;
  const end = start + quote.exact.length;
  const text = prefix + quote.exact + border + quote.suffix.slice(0, CONTEXT);
  const tokens: QueryToken[] = [];
  let first: Token | null = null;
  let last: Token | null = null;
  let from = 0;
  let to = 0;
  for (const token of tokensOf(text, index.forms)) {
    const part = token.end <= start ? PREFIX : token.start >= end ? SUFFIX : EXACT;
    if (part === EXACT) {
      if (first === null) from = tokens.length;
      first ??= token;
      last = token;
      to = tokens.length + 1;
    }
    tokens.push(asQueryToken(token, part, index));
    if (tokens.length > MOST_TOKENS) return null;
  }
  if (first === null || last === null) return null;
  return { tokens, from, to, cutStart: Math.max(0, start - first.start), cutEnd: Math.max(0, last.end - end) };
}

function asQueryToken({ kind, key, groups }: Token, part: number, index: TokenIndex): QueryToken {
  const id = index.idOf(key);
  const groupsId = groups === '' ? 0 : index.idOf(groups);
  return { part, kind, key, id, groups: groupsId, weight: weightOf(kind, key, index.placesOf(id).length) };
}

/** Of a token that stands in so many places of the page. */
export function weightOf(kind: number, key: string, places: number): number {
  if (kind === MARK) return 0.05;
  if (kind === SIGN) return 0.3;
  const rarity = places <= 1 ? 2 : places <= 4 ? 1.5 : places <= 16 ? 1 : 0.6;
  if (kind === WORD) return rarity;
  const digits = key.length - 1;
  return rarity * (digits === 1 ? 0.4 : digits === 2 ? 0.7 : 1);
}

/** Are two numbers the same: of one value, or of the same digits in the same groups? */
export const isSameToken = (token: QueryToken, index: TokenIndex, place: number): boolean =>
  token.id === index.ids[place] ||
  (token.kind === NUMBER && token.groups > 0 && token.groups === index.groups[place]);
