import type { Span } from '../../text/article.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { areWords, type Worded } from '../../words/word-classes.ts';
import { SMALL_BARE, SMALL_NORM } from '../../words/word-tags.ts';
import { cueSet, isOneOf } from '../cue/cue-sets.ts';
import { SMALL_KINDS } from '../place/place-lexicon.ts';
import type { Sentence, SentenceWords } from './sentence.ts';
import { BRACKET, COLON, COMMA, NO_BREAK, SEMICOLON } from './sentence.ts';
import { anyIn, tokenAt } from './sentence-lookup.ts';

/** What the tokens of a sentence are to the rules: see Sentence. */
export type Marks = Pick<Sentence, 'breaks' | 'content'>;

/** What the marks of a sentence follow from. `numerals`: the numbers in it that are no figures. */
export interface Marked extends SentenceWords, Worded {
  readonly taken: Uint8Array;
  readonly numerals: readonly Span[];
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

const PLANS = cueSet('plan', 'target', 'target-head');

/** Is the place before the token at `first` named as the Party's of that place? */
const isPartyOf = (sentence: Worded, first: number): boolean => areWords(sentence, first - 2, 'party-of');

/** A loop: the runs are a few tokens long, for which the array's own `fill` is slow. `to` inclusive. */
function markRun(flags: Uint8Array, from: number, to: number, value: number): void {
  for (let at = from; at <= to; at++) flags[at] = value;
}

function markAll(
  flags: Uint8Array,
  items: readonly { readonly first: number; readonly last: number }[],
  value: number,
): void {
  for (const { first, last } of items) markRun(flags, first, last, value);
}

/** The same, but only the tokens of each phrase, not those in its gaps. */
function markMatches(flags: Uint8Array, matches: readonly PhraseMatch<unknown>[], value: number): void {
  for (const { first, last, runs } of matches) {
    if (runs === null) markRun(flags, first, last, value);
    else for (const [from, to] of runs) markRun(flags, from, to, value);
  }
}

/** "chỉ tiêu cả năm: 90 đảng viên": the plan's word says how the number is meant, not what it counts. */
function unmarkPlans(content: Uint8Array, { cues, names }: SentenceWords): void {
  const plans = cues.filter(({ kind }) => isOneOf(kind, PLANS));
  if (plans.length === 0) return;
  const unmark = (from: number, to: number): void => {
    if (anyIn(plans, from, from + 1, ({ last }) => last === to)) markRun(content, from, to, 0);
  };
  for (const { first, last, runs } of names) {
    if (runs === null) unmark(first, last);
    else for (const [from, to] of runs) unmark(from, to);
  }
}

/** Marks the tokens that part words, and those that say what is measured. */
export function markSentence(sentence: Marked): Marks {
  const { tokens, taken, names, places, periods, cues } = sentence;
  const breaks = new Uint8Array(tokens.length);
  const content = new Uint8Array(tokens.length);
  const small = sentence.unaccented ? SMALL_BARE : SMALL_NORM;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (taken[at] === 1 || token.kind === 'digits') continue;
    if (token.kind === 'mark') breaks[at] = BREAKS.get(token.bare) ?? NO_BREAK;
    else if ((token.tag & small) === 0) content[at] = 1;
  }
  markMatches(breaks, names, NO_BREAK);
  for (const { kind, first, last } of cues) if (kind !== 'none') markRun(content, first, last, 0);
  markAll(content, places, 0);
  markAll(content, periods, 0);
  for (const { start, end } of sentence.numerals) {
    markRun(content, tokenAt(tokens, start), tokenAt(tokens, end - 1), 0);
  }
  // "theo giá hiện hành", "theo chuẩn mới" narrow what was named, and name nothing.
  markMatches(content, sentence.definitions, 0);
  markMatches(content, names, 1);
  unmarkPlans(content, sentence);
  // "Đảng bộ phường Đức Xuân 13 đảng viên": the office only stands for its place.
  for (const { id, kind, first } of places) {
    if (id !== null && SMALL_KINDS.has(kind) && isPartyOf(sentence, first)) markRun(content, first - 2, first - 1, 0);
  }
  return { breaks, content };
}
