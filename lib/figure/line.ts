import type { Numbers, Quantity } from '../quantity/quantity.ts';
import { findUnaccented } from '../text/accents.ts';
import type { Article, BlockKind, Span } from '../text/article.ts';
import type { TokensOf } from '../text/article-tokens.ts';
import { articleTokens } from '../text/article-tokens.ts';
import type { Clause } from '../text/clauses.ts';
import { findClauses } from '../text/clauses.ts';
import { createFormCache } from '../text/forms.ts';
import { findSentences } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { CueKind } from './cues.ts';
import type { FigureLexicon, IndicatorName } from './lexicon.ts';
import { findPeriods } from './period-mentions.ts';
import type { PeriodMention } from './period-reader.ts';
import type { PhraseMatch } from './phrases.ts';
import { findPhrases, keepLongest } from './phrases.ts';
import type { PlaceMention } from './place-mentions.ts';
import { findPlaces } from './place-mentions.ts';
import { SMALL_BARE, SMALL_NORM } from './word-tags.ts';

/** A quantity and the tokens it covers. */
export interface Placed {
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
}

/** A word that says how a number is meant, by tokens. */
export interface Cue {
  readonly kind: CueKind;
  readonly first: number;
  readonly last: number;
}

/** How strongly a token parts the words before it from those after it. */
export const NO_BREAK = 0;
export const COMMA = 1;
export const BRACKET = 2;
export const COLON = 3;
export const SEMICOLON = 4;

/** One sentence with everything the rules look at, by token. */
export interface Line {
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly unaccented: boolean;
  readonly quantities: readonly Placed[];
  readonly names: readonly PhraseMatch<IndicatorName>[];
  readonly places: readonly PlaceMention[];
  readonly periods: readonly PeriodMention[];
  readonly cues: readonly Cue[];
  /** None where no quantity stands. */
  readonly clauses: readonly Clause[];
  /** Per token: NO_BREAK, COMMA, BRACKET, COLON, SEMICOLON. */
  readonly breaks: Uint8Array;
  /** Per token: 1 for a word that says what is measured. */
  readonly content: Uint8Array;
  /** Per token: 1 inside a quantity. */
  readonly taken: Uint8Array;
}

const BREAKS: ReadonlyMap<string, number> = new Map([
  [',', COMMA],
  ['(', BRACKET],
  [')', BRACKET],
  ['[', BRACKET],
  [']', BRACKET],
  [':', COLON],
  [';', SEMICOLON],
]);

/** The first token that ends after an offset. Tokens are in order, so this is a binary search. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeQuantities(tokens: readonly Token[], quantities: readonly Quantity[]): Placed[] {
  return quantities.map((quantity) => ({
    quantity,
    first: tokenAt(tokens, quantity.start),
    last: Math.max(tokenAt(tokens, quantity.start), tokenAt(tokens, quantity.end - 1)),
  }));
}

function markAll(
  flags: Uint8Array,
  items: readonly { readonly first: number; readonly last: number }[],
  value: number,
) {
  for (const { first, last } of items) flags.fill(value, first, last + 1);
}

function markRuns(flags: Uint8Array, runs: Iterable<readonly [number, number]>, value: number): void {
  for (const [from, to] of runs) flags.fill(value, Math.max(0, from), to + 1);
}

/** The index of the first item at or after a token, in a list ordered by `first`. Logarithmic: long lines stay cheap. */
export function firstFrom(list: readonly { readonly first: number }[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items of a list ordered by `first` that begin in [from, to). */
export function startingIn<T extends { readonly first: number }>(list: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let at = firstFrom(list, from); at < list.length && list[at]!.first < to; at++) found.push(list[at]!);
  return found;
}

/** One word that its accents tell from others ("cá", "trường") says nothing in a text without any. */
const ACCENTED = /[^ -~]/u;

const PLANS: ReadonlySet<CueKind> = new Set<CueKind>(['plan', 'target', 'target-head']);

const SMALL: ReadonlySet<string> = new Set(['commune', 'ward', 'township']);
const PARTY_OF = new Set(['đảng bộ', 'đảng ủy', 'đảng uỷ', 'chi bộ']);

/** Is the place before the token at `first` named as the Party's of that place? */
const isPartyOf = (tokens: readonly Token[], first: number): boolean =>
  PARTY_OF.has(`${tokens[first - 2]?.norm} ${tokens[first - 1]?.norm}`);

interface Input {
  readonly article: Article;
  readonly lexicon: FigureLexicon;
  readonly tokensOf: TokensOf;
  readonly unaccentedAt: (at: number) => boolean;
}

/** The slice of a sorted list of spans that begins inside `span`. */
function within<T extends Span>(list: readonly T[], from: number, span: Span): { items: T[]; next: number } {
  let at = from;
  while (at < list.length && list[at]!.start < span.start) at++;
  const items: T[] = [];
  while (at < list.length && list[at]!.start < span.end) items.push(list[at++]!);
  return { items, next: at };
}

function readLine(
  input: Input,
  block: number,
  span: Span,
  quantities: readonly Quantity[],
  numerals: readonly Span[],
): Line {
  const { article, lexicon } = input;
  const tokens = input.tokensOf(block, span);
  const unaccented = input.unaccentedAt(span.start);
  const placed = placeQuantities(tokens, quantities);
  const taken = new Uint8Array(tokens.length);
  markAll(taken, placed, 1);
  const isTaken = (at: number): boolean => taken[at] === 1;
  const cues = keepLongest(findPhrases(lexicon.cues, tokens, unaccented)).map(
    ({ value, first, last }): Cue => ({ kind: value, first, last }),
  );
  const places = findPlaces(lexicon.places, { text: article.text, tokens, unaccented, taken: isTaken });
  const periods = findPeriods(tokens, isTaken);
  const inPlace = new Uint8Array(tokens.length);
  markAll(inPlace, places, 1);
  const names = keepLongest(findPhrases(lexicon.names, tokens, unaccented)).filter(
    ({ first, last, weight, value }) =>
      (inPlace[first] === 0 || inPlace[last] === 0) && !(unaccented && weight === 1 && ACCENTED.test(value.text)),
  );
  const nameRuns = names.flatMap(({ runs }) => runs);
  const breaks = new Uint8Array(tokens.length);
  const content = new Uint8Array(tokens.length);
  const small = unaccented ? SMALL_BARE : SMALL_NORM;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (taken[at] === 1 || token.kind === 'digits') continue;
    if (token.kind === 'mark') breaks[at] = BREAKS.get(token.bare) ?? NO_BREAK;
    else if ((token.tag & small) === 0) content[at] = 1;
  }
  markRuns(breaks, nameRuns, NO_BREAK);
  for (const { kind, first, last } of cues) if (kind !== 'none') content.fill(0, first, last + 1);
  markRuns(
    content,
    places.map(({ first, last }) => [first, last]),
    0,
  );
  markRuns(
    content,
    periods.map(({ first, last }) => [first, last]),
    0,
  );
  markRuns(
    content,
    numerals.map(({ start, end }) => [tokenAt(tokens, start), tokenAt(tokens, end - 1)]),
    0,
  );
  // "theo giá hiện hành", "theo chuẩn mới" narrow what was named, and name nothing.
  markRuns(
    content,
    findPhrases(lexicon.definitions, tokens, unaccented).flatMap(({ runs }) => runs),
    0,
  );
  markRuns(content, nameRuns, 1);
  // "chỉ tiêu cả năm: 90 đảng viên": the plan's word says how the number is meant, not what it counts.
  const plans = cues.filter(({ kind }) => PLANS.has(kind));
  if (plans.length > 0) {
    const printed = new Set(plans.map(({ first, last }) => `${first}-${last}`));
    markRuns(
      content,
      nameRuns.filter(([from, to]) => printed.has(`${from}-${to}`)),
      0,
    );
  }
  // "Đảng bộ phường Đức Xuân 13 đảng viên": the office only stands for its place.
  markRuns(
    content,
    places
      .filter(({ id, kind, first }) => id !== null && SMALL.has(kind) && isPartyOf(tokens, first))
      .map(({ first }) => [first - 2, first - 1]),
    0,
  );
  return {
    block,
    blockKind: article.blocks[block]!.kind,
    span,
    tokens,
    unaccented,
    quantities: placed,
    names,
    places,
    periods,
    cues,
    clauses: placed.length === 0 ? [] : findClauses(article.text, span),
    breaks,
    content,
    taken,
  };
}

/** "đạt 31. 881 tấn": no sentence ends inside a number. `from`: the first quantity that may stand in these sentences. */
function joinBroken(sentences: readonly Span[], quantities: readonly Quantity[], from: number): Span[] {
  const joined: Span[] = [];
  let at = from;
  for (const sentence of sentences) {
    const before = joined.at(-1);
    while (at < quantities.length && quantities[at]!.end <= sentence.start) at++;
    const isBroken = before !== undefined && at < quantities.length && quantities[at]!.start < before.end;
    if (isBroken) joined[joined.length - 1] = { start: before.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

/**
 * The sentences of an article with their words recognised, in the order of the text. `tokensOf`: the article's tokens,
 * where they are cut already, with the tags of `lexicon.classify`.
 */
export function readLines(
  article: Article,
  numbers: Numbers,
  lexicon: FigureLexicon,
  tokensOf: TokensOf = articleTokens(article, createFormCache(lexicon.classify)),
): Line[] {
  const input: Input = { article, lexicon, tokensOf, unaccentedAt: findUnaccented(article) };
  const quantities = [...numbers.quantities].sort((a, b) => a.start - b.start);
  const numerals = [...numbers.numerals].sort((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let quantityAt = 0;
  let numeralAt = 0;
  article.blocks.forEach((block, index) => {
    for (const span of joinBroken(findSentences(article.text, block), quantities, quantityAt)) {
      const own = within(quantities, quantityAt, span);
      const not = within(numerals, numeralAt, span);
      quantityAt = own.next;
      numeralAt = not.next;
      lines.push(readLine(input, index, span, own.items, not.items));
    }
  });
  return lines;
}
