import type { FormCache } from '../text/forms.ts';
import { createFormCache } from '../text/forms.ts';
import type { Token } from '../text/tokens.ts';
import { tokenize } from '../text/tokens.ts';

/** How many tokens "…" in a phrase may stand for, and how many words of a long phrase may lack or miss their accents. */
const LONGEST_GAP = 7;
const GAP = '…';

interface Part {
  readonly bare: readonly string[];
  readonly norm: readonly string[];
  /** Does it begin with a mark or a number? */
  readonly marked: boolean;
}

interface Entry<T> {
  readonly parts: readonly Part[];
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Entries whose first part ends here. */
  readonly ends: Entry<T>[];
}

/** Phrases by their first words without accents. Built once, read by many. */
export interface PhraseIndex<T> {
  readonly root: Node<T>;
  /** The bit of `Token.tag` that every word has with which a phrase begins; 0 where words carry no tags. */
  readonly tag: number;
  /** Does every phrase begin with a word, none with a mark or a number? */
  readonly worded: boolean;
}

/** A phrase found in a line. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** Indexes of the first and the last token; with a gap there are tokens between that do not belong to it. */
  readonly first: number;
  readonly last: number;
  /** The tokens that belong to it, as [from, to] pairs, `to` inclusive. */
  readonly runs: readonly (readonly [number, number])[];
  /** How many tokens matched: of two that overlap the longer one is meant. */
  readonly weight: number;
}

function partsOf(phrase: string, cache: FormCache): Part[] {
  return phrase
    .split(GAP)
    .map((piece) => tokenize(piece, undefined, cache))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => ({
      bare: tokens.map(({ bare }) => bare),
      norm: tokens.map(({ norm }) => norm),
      marked: tokens[0]!.kind !== 'word',
    }));
}

/**
 * Makes an index of phrases; "…" in a phrase stands for a few tokens of any kind. `tag`: the bit by which the tokens to be
 * read will tell the words that begin a phrase (see `beginsPhrase`), so that the others cost nothing.
 */
export function indexPhrases<T>(phrases: Iterable<readonly [string, T]>, tag = 0): PhraseIndex<T> {
  const cache = createFormCache();
  const root: Node<T> = { next: new Map(), ends: [] };
  let worded = true;
  for (const [phrase, value] of phrases) {
    const parts = partsOf(phrase, cache);
    const first = parts[0];
    if (first === undefined) continue;
    if (first.marked) worded = false;
    let node = root;
    for (const word of first.bare) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), ends: [] };
        node.next.set(word, child);
      }
      node = child;
    }
    node.ends.push({ parts, value });
  }
  return { root, tag, worded };
}

/** The tag of a word for this index: its bit where a phrase begins with the word, else 0. */
export const beginsPhrase = <T>(index: PhraseIndex<T>, bare: string): number =>
  index.root.next.has(bare) ? index.tag : 0;

/**
 * Do the words agree with their accents? A word printed without any agrees where the text is written so; in a phrase of
 * three words or more one may differ, since a wrong accent is the commonest misprint.
 */
function accentsAgree(tokens: readonly Token[], at: number, norm: readonly string[], unaccented: boolean): boolean {
  let wrong = 0;
  for (let index = 0; index < norm.length; index++) {
    const token = tokens[at + index]!;
    if (token.norm === norm[index] || (unaccented && token.norm === token.bare)) continue;
    wrong++;
  }
  return wrong === 0 || (wrong === 1 && norm.length >= 3);
}

function matchesAt(tokens: readonly Token[], at: number, part: Part, unaccented: boolean): boolean {
  if (at + part.bare.length > tokens.length) return false;
  for (let index = 0; index < part.bare.length; index++) {
    if (tokens[at + index]!.bare !== part.bare[index]) return false;
  }
  return accentsAgree(tokens, at, part.norm, unaccented);
}

/** Digits that go on with a number: behind a mark with digits right before it. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  const before = tokens[at - 2];
  if (mark?.kind !== 'mark' || before?.kind !== 'digits') return false;
  return before.end === mark.start && mark.end === tokens[at]!.start;
}

/** Finds the rest of a phrase with gaps after its first part. A gap ends at a mark that parts clauses. */
function followParts<T>(
  tokens: readonly Token[],
  entry: Entry<T>,
  runs: (readonly [number, number])[],
  unaccented: boolean,
): boolean {
  for (const part of entry.parts.slice(1)) {
    const from = runs.at(-1)![1] + 1;
    let found = -1;
    let gap = 0;
    for (let at = from; gap <= LONGEST_GAP && at < tokens.length; at++) {
      if (matchesAt(tokens, at, part, unaccented)) {
        found = at;
        break;
      }
      const token = tokens[at]!;
      const inNumber = tokens[at - 1]?.end === token.start && tokens[at + 1]?.kind === 'digits';
      // A printed number counts once, however many marks part its digits.
      if (!(inNumber && token.kind === 'mark') && !(token.kind === 'digits' && isJoined(tokens, at))) gap++;
      if (token.kind !== 'mark') continue;
      if (';:,.!?'.includes(token.bare) && !inNumber) break;
    }
    if (found < 0) return false;
    runs.push([found, found + part.bare.length - 1]);
  }
  return true;
}

/**
 * Every phrase of the index in the tokens, in the order of their first token, overlapping ones too. `unaccented`: is the
 * text written without accents here? Time: the number of tokens times the length of the longest phrase.
 */
export function findPhrases<T>(index: PhraseIndex<T>, tokens: readonly Token[], unaccented: boolean): PhraseMatch<T>[] {
  const { tag, worded } = index;
  const matches: PhraseMatch<T>[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start]!;
    if (tag !== 0 && (token.kind === 'word' ? (token.tag & tag) === 0 : worded)) continue;
    let node = index.root.next.get(token.bare);
    for (let at = start; node !== undefined; at++) {
      for (const entry of node.ends) {
        if (!accentsAgree(tokens, start, entry.parts[0]!.norm, unaccented)) continue;
        const runs: (readonly [number, number])[] = [[start, at]];
        if (!followParts(tokens, entry, runs, unaccented)) continue;
        const weight = entry.parts.reduce((sum, { bare }) => sum + bare.length, 0);
        matches.push({ value: entry.value, first: start, last: runs.at(-1)![1], runs, weight });
      }
      const next = tokens[at + 1];
      node = next === undefined ? undefined : node.next.get(next.bare);
    }
  }
  return matches;
}

/** Of matches that share a token only the longest ones, so that a long name hides the short ones inside it. */
export function keepLongest<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T>[] {
  const kept: PhraseMatch<T>[] = [];
  let from = 0;
  while (from < matches.length) {
    let { last } = matches[from]!;
    let to = from + 1;
    // Matches come in the order of their first token: those that can share one with these stand next to them.
    for (; to < matches.length && matches[to]!.first <= last; to++) last = Math.max(last, matches[to]!.last);
    if (to === from + 1) kept.push(matches[from]!);
    else kept.push(...longestOf(matches.slice(from, to), last));
    from = to;
  }
  return kept;
}

/** The same for matches that lie together, the last token of all being `last`. */
function longestOf<T>(matches: PhraseMatch<T>[], last: number): PhraseMatch<T>[] {
  const origin = matches[0]!.first;
  const claimed = new Uint16Array(last + 1 - origin);
  const kept: PhraseMatch<T>[] = [];
  for (const match of matches.sort((a, b) => b.weight - a.weight || a.first - b.first)) {
    let free = true;
    for (const [from, to] of match.runs) {
      for (let at = from; at <= to; at++) if (claimed[at - origin]! > match.weight) free = false;
    }
    if (!free) continue;
    for (const [from, to] of match.runs) claimed.fill(match.weight, from - origin, to + 1 - origin);
    kept.push(match);
  }
  return kept.sort((a, b) => a.first - b.first || b.weight - a.weight);
}
