import { isolated } from './isolate.ts';

/** Printed words in a sentence. */
export function quoted(words: string): string {
  return `“${isolated(words)}”`;
}

/** With a capital at the start. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A sentence of ours without the capital at its start, as behind a colon. None begins with a name, since what has a capital of its
 * own cannot be told from what has one as the first word; letters that stand for words keep theirs.
 */
export const small = (sentence: string): string =>
  /^\p{Lu}\p{Ll}*(?!\p{L})/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;

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

/** So many words a reader takes in with one breath. */
const BREATH = 25;
const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

/** The first of these ways to say a thing that is one breath, the fullest first; the shortest where none is. */
export const oneBreath = (...ways: readonly [string, ...string[]]): string =>
  ways.find((way) => wordsIn(way) <= BREATH) ?? ways.at(-1)!;
