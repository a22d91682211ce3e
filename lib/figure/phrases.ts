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

/** The match of a phrase whose head stands in the tokens from `first` to `last`, or null where what follows is missing. */
function complete(
  tokens: readonly Token[],
  { value, tails, weight }: Entry,
  first: number,
  last: number,
  unaccented: boolean,
): PhraseMatch<unknown> | null {
  if (tails.length === 0) return { value, first, last, runs: null, weight };
  const runs: (readonly [number, number])[] = [[first, last]];
  let end = last;
  for (const tail of tails) {
    const start = afterGap(tokens, end + 1, (at) => matchesAt(tokens, at, tail, unaccented));
    if (start < 0) return null;
    end = start + tail.bare.length - 1;
    runs.push([start, end]);
  }
  return { value, first, last: end, runs, weight };
}

/** Can any phrase whose head ends at `last` be there? Most words behind a gap are nowhere near, and many share one head. */
function mayEnd(tokens: readonly Token[], { hasWhole, tailWords }: Node, last: number): boolean {
  return hasWhole || (tailWords !== null && afterGap(tokens, last + 1, (at) => tailWords.has(tokens[at]!.bare)) >= 0);
}

/**
 * Every phrase of the index in the tokens, by list, in the order of their first token, overlapping ones too. `unaccented`:
 * is the text written without accents here? Time: the number of tokens times the length of the longest phrase.
 */
export function findPhrases<V extends object>(
  { root, tag, none }: PhraseIndex<V>,
  tokens: readonly Token[],
  unaccented: boolean,
): Found<V> {
  let found: Record<string, PhraseMatch<unknown>[]> | null = null;
  const empty = none as Record<string, readonly PhraseMatch<unknown>[]>;
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start]!;
    if (tag !== 0 && token.kind === 'word' && (token.tag & tag) === 0) continue;
    let node = root.get(token.bare);
    for (let at = start; node !== undefined; at++) {
      if (node.ends !== null && mayEnd(tokens, node, at)) {
        for (const entry of node.ends) {
          if (!accentsAgree(tokens, start, entry.head.norm, unaccented)) continue;
          const match = complete(tokens, entry, start, at, unaccented);
          if (match === null) continue;
          found ??= { ...(none as Record<string, PhraseMatch<unknown>[]>) };
          const list = found[entry.list]!;
          if (list === empty[entry.list]) found[entry.list] = [match];
          else list.push(match);
        }
      }
      const { next } = node;
      node = next === null || at + 1 >= tokens.length ? undefined : next.get(tokens[at + 1]!.bare);
    }
  }
  return found === null ? none : (found as Found<V>);
}
