/** Of the words of the shorter title, so many are in the longer: editors cut a headline short and put words in another order. */
const MOST = 0.6;
const MAX_LENGTH = 500;

/**
 * May a headline be that of a page with these titles? They need not agree to the letter, but two years are two stories. Of a
 * page without a title nobody can tell.
 */
export function isTitled(headline: string, titles: readonly string[]): boolean {
  const words = wordsOf(headline);
  if (titles.length === 0 || words.length === 0) return true;
  const others = titles.map(wordsOf);
  const years = others.flat().filter(isYear);
  const own = words.filter(isYear);
  if (own.length > 0 && years.length > 0 && !own.some((year) => years.includes(year))) return false;
  return others.some((title) => areAlike(words, title));
}

function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return shorter.filter((word) => longer.has(word)).length >= shorter.length * MOST;
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

const wordsOf = (title: string): string[] =>
  title
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
