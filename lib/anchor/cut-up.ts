/** Characters that may stand beside a part of a number, in other elements. */
const BESIDE = 12;

/**
 * Where the words of a note stand if the page has only cut a number in them with elements ("37<span>9</span>"), about a
 * stretch of the page's text that holds a part of it; else null. In that text a line break stands where elements part digits.
 */
export function cutUp(text: string, from: number, to: number, exact: string): { start: number; end: number } | null {
  const before = /(?:\d+\n)*$/.exec(text.slice(Math.max(0, from - BESIDE), from))![0];
  const after = /^(?:\n\d+)*/.exec(text.slice(to, to + BESIDE))![0];
  const [start, end] = [from - before.length, to + after.length];
  return withoutBlanks(text.slice(start, end)) === withoutBlanks(exact) ? { start, end } : null;
}

const withoutBlanks = (words: string): string => words.replace(/\s/g, '');
