import { isolated } from './isolate.ts';

/** Printed words in a sentence. */
export function quoted(words: string): string {
  return `“${isolated(words)}”`;
}

/** With a capital at the start. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** With a full stop at the end, once. */
export function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

const LONGEST = 60;

/** Printed words cut short behind a whole word, where they are long. */
export function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, end < 1 ? LONGEST : end)}…`;
}

/** Do the words of a figure begin with nought ("0 lao động", "0,0%")? */
export const isNought = (words: string): boolean => /^0+(?:[.,]0+)?(?![\d.,])/.test(words);
