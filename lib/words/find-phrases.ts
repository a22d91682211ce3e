import type { Token } from '../text/tokens.ts';
import type { Entry, Found, Node, Part, PhraseIndex, PhraseMatch } from './phrase-index.ts';

/** How many tokens "…" in a phrase may stand for. */
const LONGEST_GAP = 7;

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
  if (at < 2) return false;
  const mark = tokens[at - 1]!;
  const before = tokens[at - 2]!;
  if (mark.kind !== 'mark' || before.kind !== 'digits') return false;
  return before.end === mark.start && mark.end === tokens[at]!.start;
}

/** The first token from `from` on that `fits` before the gap there ends, or -1. A gap ends at a mark that parts clauses. */
function afterGap(tokens: readonly Token[], from: number, fits: (at: number) => boolean): number {
  let gap = 0;
  for (let at = from; gap <= LONGEST_GAP && at < tokens.length; at++) {
    if (fits(at)) return at;
    const token = tokens[at]!;
    const inNumber = tokens[at - 1]?.end === token.start && tokens[at + 1]?.kind === 'digits';
    // A printed number counts once, however many marks part its digits.
    if (!(inNumber && token.kind === 'mark') && !(token.kind === 'digits' && isJoined(tokens, at))) gap++;
    if (token.kind === 'mark' && ';:,.!?'.includes(token.bare) && !inNumber) break;
  }
  return -1;
}

/** The match of a phrase with gaps whose head stands in the tokens from `first` to `last`, or null where the rest is not. */
function complete(
  tokens: readonly Token[],
  { value, tails, weight }: Entry,
  first: number,
  last: number,
  unaccented: boolean,
): PhraseMatch<unknown> | null {
  let runs: (readonly [number, number])[] | null = null;
  let end = last;
  for (const tail of tails) {
    const start = afterGap(tokens, end + 1, (at) => matchesAt(tokens, at, tail, unaccented));
    if (start < 0) return null;
    end = start + tail.bare.length - 1;
    runs ??= [[first, last]];
    runs.push([start, end]);
  }
  return { value, first, last: end, runs, weight };
}

/** A search for the phrases of an index in the tokens of one line. */
class Search {
  /** What was found, by the number of its list; nothing is made for lists of which nothing was. */
  readonly found: (PhraseMatch<unknown>[] | undefined)[] = [];
  private readonly tokens: readonly Token[];
  private readonly unaccented: boolean;

  constructor(tokens: readonly Token[], unaccented: boolean) {
    this.tokens = tokens;
    this.unaccented = unaccented;
  }

  /** Adds the matches of the phrases whose head stands in the tokens from `first` to `last`, where the node ends it. */
  add({ ends, tailWords, hasWhole }: Node, first: number, last: number): void {
    if (ends === null) return;
    const goesOn = tailWords !== null && this.mayGoOn(tailWords, last);
    if (!hasWhole && !goesOn) return;
    for (const entry of ends) {
      const isWhole = entry.tails.length === 0;
      if (!(isWhole || goesOn) || !accentsAgree(this.tokens, first, entry.head.norm, this.unaccented)) continue;
      const { value, weight, list } = entry;
      const match = isWhole
        ? { value, first, last, runs: null, weight }
        : complete(this.tokens, entry, first, last, this.unaccented);
      if (match === null) continue;
      const found = this.found[list];
      if (found === undefined) this.found[list] = [match];
      else found.push(match);
    }
  }

  /** Can any phrase go on behind a gap after `last`? Most words behind gaps are nowhere near, and many phrases share a head. */
  private mayGoOn(tailWords: ReadonlySet<string>, last: number): boolean {
    return afterGap(this.tokens, last + 1, (at) => tailWords.has(this.tokens[at]!.bare)) >= 0;
  }
}

/**
 * Every phrase of the index in the tokens, by list, in the order of their first token, overlapping ones too. `unaccented`:
 * is the text written without accents here? Time: the number of tokens times the length of the longest phrase.
 */
export function findPhrases<V extends object>(
  { root, tag, lists, none }: PhraseIndex<V>,
  tokens: readonly Token[],
  unaccented: boolean,
): Found<V> {
  const search = new Search(tokens, unaccented);
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start]!;
    if (tag !== 0 && token.kind === 'word' && (token.tag & tag) === 0) continue;
    let node = root.get(token.bare);
    for (let at = start; node !== undefined; at++) {
      if (node.ends !== null) search.add(node, start, at);
      node = node.next === null || at + 1 >= tokens.length ? undefined : node.next.get(tokens[at + 1]!.bare);
    }
  }
  if (search.found.length === 0) return none;
  const found: Record<keyof V, readonly PhraseMatch<unknown>[]> = { ...none };
  search.found.forEach((matches, list) => {
    if (matches !== undefined) found[lists[list] as keyof V] = matches;
  });
  return found as Found<V>;
}
