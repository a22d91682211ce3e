import type { Token } from '../text/tokens.ts';

/** The first token that ends after an offset. Tokens are in order, so this is a binary search. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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

const NONE: readonly never[] = [];

/** The items of a list ordered by `first` that begin in [from, to). */
export function startingIn<T extends { readonly first: number }>(
  list: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const start = firstFrom(list, from);
  let end = start;
  while (end < list.length && list[end]!.first < to) end++;
  if (end === start) return NONE;
  return start === 0 && end === list.length ? list : list.slice(start, end);
}
