import type { Span } from './article.ts';

/** Strokes and slashes laid over the character in front of them (Unicode, Combining Diacritical Marks: overlays). */
const OVERLAY = /[\u0335-\u0338]/u;
/** Characters with one among their marks, and the single blanks between such words. */
const RUNS = /(?:(?![\u0300-\u036f])\S[\u0300-\u0334\u0339-\u036f]*[\u0335-\u0338][\u0300-\u036f]*[^\S\n]?)+/gu;

/** Where a text crosses its own letters out, character by character ("2\u03365\u03361\u0336 215 tỷ đồng"). */
export function crossedOut(text: string): Span[] {
  if (!OVERLAY.test(text)) return [];
  return Array.from(text.matchAll(RUNS), ({ 0: run, index }) => ({ start: index, end: index + run.trimEnd().length }));
}
