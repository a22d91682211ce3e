import { firstEndingAfter } from '../../text/in-order.ts';
import type { Token } from '../../text/tokens.ts';

/** The first token that ends after an offset. */
export const tokenAt: (tokens: readonly Token[], offset: number) => number = firstEndingAfter;

/**
 * The token at an index, if there is one. An array that is asked for an index below 0 answers slowly, and from then on
 * every question asked at that place of the code is as slow.
 */
export const tokenIn = (tokens: readonly Token[], at: number): Token | undefined => (at < 0 ? undefined : tokens[at]);

/** The index of the first item at or after a token, in a list ordered by `first`. Logarithmic: long sentences stay cheap. */
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

type Test<T> = (item: T) => boolean;
const any = (): boolean => true;

/** The first item of a list ordered by `first` that begins in [from, to) and fits. */
export function firstIn<T extends { readonly first: number }>(
  list: readonly T[],
  from: number,
  to: number,
  fits: Test<T> = any,
): T | undefined {
  for (let at = list.length === 0 ? 0 : firstFrom(list, from); at < list.length && list[at]!.first < to; at++) {
    if (fits(list[at]!)) return list[at];
  }
  return undefined;
}

/** The last one. */
export function lastIn<T extends { readonly first: number }>(
  list: readonly T[],
  from: number,
  to: number,
  fits: Test<T> = any,
): T | undefined {
  for (let at = firstFrom(list, to) - 1; at >= 0 && list[at]!.first >= from; at--) {
    if (fits(list[at]!)) return list[at];
  }
  return undefined;
}

/** Is there one? */
export const anyIn = <T extends { readonly first: number }>(
  list: readonly T[],
  from: number,
  to: number,
  fits: Test<T> = any,
): boolean => list.length > 0 && firstIn(list, from, to, fits) !== undefined;

/** All of them, in order. */
export function allIn<T extends { readonly first: number }>(
  list: readonly T[],
  from: number,
  to: number,
  fits: Test<T>,
): readonly T[] {
  let found: T[] | null = null;
  for (let at = list.length === 0 ? 0 : firstFrom(list, from); at < list.length && list[at]!.first < to; at++) {
    const item = list[at]!;
    if (!fits(item)) continue;
    if (found === null) found = [item];
    else found.push(item);
  }
  return found ?? NONE;
}
