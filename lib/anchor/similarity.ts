import { NUMBER } from './skeleton.ts';

/**
 * How alike two pieces of context are, 0 to 1, read away from the quote: the larger of the share of characters that agree
 * in an unbroken run next to it and the share of words both have. Runs suffer from one changed letter, words do not.
 */
export function alike(a: string, b: string, side: 'before' | 'after'): number {
  const length = Math.min(a.length, b.length);
  if (a.length === 0) return 1;
  if (length === 0) return 0;
  let run = 0;
  while (run < length && characterAt(a, run, side) === characterAt(b, run, side)) run++;
  return Math.max(run / a.length, sharedWords(a, b));
}

function characterAt(text: string, distance: number, side: 'before' | 'after'): string | undefined {
  return side === 'before' ? text[text.length - 1 - distance] : text[distance];
}

function sharedWords(a: string, b: string): number {
  const wanted = words(a);
  const has = new Set(words(b));
  return wanted.length === 0 ? 0 : wanted.filter((word) => has.has(word)).length / wanted.length;
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s.,;:()"“”]+/)
    .filter((word) => word.length > 1 && !word.includes(NUMBER));
