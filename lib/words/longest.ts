import type { PhraseMatch } from './phrase-index.ts';

/** Of matches that share a token only the longest ones, so that a long name hides the short ones inside it. */
export function keepLongest<T>(matches: readonly PhraseMatch<T>[]): readonly PhraseMatch<T>[] {
  if (matches.length < 2) return matches;
  const kept: PhraseMatch<T>[] = [];
  let from = 0;
  while (from < matches.length) {
    let { last } = matches[from]!;
    let to = from + 1;
    // Matches come in the order of their first token: those that can share one with these stand next to them.
    for (; to < matches.length && matches[to]!.first <= last; to++) last = Math.max(last, matches[to]!.last);
    if (to === from + 1) kept.push(matches[from]!);
    else if (to - from <= FEW) addLongestOfFew(kept, matches.slice(from, to));
    else kept.push(...longestOf(matches.slice(from, to), last));
    from = to;
  }
  return kept;
}

/** So many can be compared each with each. */
const FEW = 12;

const heaviestFirst = (a: PhraseMatch<unknown>, b: PhraseMatch<unknown>): number =>
  b.weight - a.weight || a.first - b.first;

/** By insertion, which for a few that are nearly in order costs less than the general sort. */
function sortFew(matches: PhraseMatch<unknown>[]): void {
  for (let next = 1; next < matches.length; next++) {
    const match = matches[next]!;
    let at = next;
    for (; at > 0 && heaviestFirst(matches[at - 1]!, match) > 0; at--) matches[at] = matches[at - 1]!;
    matches[at] = match;
  }
}

function addLongestOfFew<T>(kept: PhraseMatch<T>[], matches: PhraseMatch<T>[]): void {
  const from = kept.length;
  sortFew(matches);
  for (const match of matches) {
    let isHidden = false;
    for (let at = from; at < kept.length && !isHidden; at++) {
      isHidden = kept[at]!.weight > match.weight && sharesToken(kept[at]!, match);
    }
    if (isHidden) continue;
    // Lighter matches come later: one goes in front of those that begin behind it, and behind those that begin with it.
    let at = kept.push(match) - 1;
    for (; at > from && kept[at - 1]!.first > match.first; at--) kept[at] = kept[at - 1]!;
    kept[at] = match;
  }
}

function sharesToken(a: PhraseMatch<unknown>, b: PhraseMatch<unknown>): boolean {
  if (a.last < b.first || b.last < a.first) return false;
  if (a.runs === null && b.runs === null) return true;
  const runs = b.runs ?? [[b.first, b.last]];
  return (a.runs ?? [[a.first, a.last]]).some(([from, to]) => runs.some(([start, end]) => from <= end && start <= to));
}

/** The same for many matches that lie together, the last token of all being `last`. */
function longestOf<T>(matches: PhraseMatch<T>[], last: number): PhraseMatch<T>[] {
  const origin = matches[0]!.first;
  const claimed = new Uint16Array(last + 1 - origin);
  const kept: PhraseMatch<T>[] = [];
  for (const match of matches.sort(heaviestFirst)) {
    const runs = match.runs ?? [[match.first, match.last]];
    let free = true;
    for (const [from, to] of runs) {
      for (let at = from; at <= to; at++) if (claimed[at - origin]! > match.weight) free = false;
    }
    if (!free) continue;
    for (const [from, to] of runs) claimed.fill(match.weight, from - origin, to + 1 - origin);
    kept.push(match);
  }
  return kept.sort((a, b) => a.first - b.first || b.weight - a.weight);
}
