import type { Span } from './article.ts';

// Where an offset stands among spans in the order of the text: binary searches, since a broken page may have a hundred thousand
// of them.

/** Index of the first span that ends behind an offset: the one that holds it, if any does; the length where all end before. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first span that starts at an offset or behind it; the length where all start before. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
