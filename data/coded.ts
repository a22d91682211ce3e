/**
 * Texts in the codes of their words, as the packages carry the files of data: one sign for the words that are said most, two for
 * all others. Words that often stand together may have a code together. Between two words stands a blank; the signs of PARTS stand
 * for themselves, and a blank for no word.
 */

/** The signs of codes; none needs an escape in a script. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%&()*+,-./:;<=>?@[]^_{}~';
const PARTS = "|\n'$";
const NO_WORD = ' ';

/** How many of so many words have a code of one sign: each sign that is none gives as many codes as there are signs. */
export const singlesOf = (words: number): number =>
  Math.min(SIGNS.length, Math.floor((SIGNS.length * SIGNS.length - words) / (SIGNS.length - 1)));

/** The code of each of some words, those that are said most first. Throws where there are more words than codes. */
export function codesOf(words: readonly string[]): ReadonlyMap<string, string> {
  const { length } = SIGNS;
  if (words.length > length * length) throw new Error(`${words.length} words are more than there are codes`);
  const singles = singlesOf(words.length);
  return new Map(
    words.map((word, at) => {
      const rest = at - singles;
      return [word, rest < 0 ? SIGNS[at]! : SIGNS[singles + Math.floor(rest / length)]! + SIGNS[rest % length]!];
    }),
  );
}

/** Makes the reader of texts in the codes of some words. */
export function decoder(words: readonly string[]): (text: string) => string {
  const known = new Map([[NO_WORD, ''], ...[...codesOf(words)].map(([word, code]) => [code, word] as const)]);
  return (text) => {
    let read = '';
    let blank = '';
    for (let at = 0; at < text.length; at++) {
      const sign = text[at]!;
      const isPart = PARTS.includes(sign);
      read += isPart ? sign : blank + (known.get(sign) ?? known.get(sign + text[++at])!);
      blank = isPart ? '' : ' ';
    }
    return read;
  };
}

/** A value with every text in it as `change` makes it. */
export function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTexts(item, change)]));
}

/** The words of a text, and the signs that part them. */
export const piecesOf = (text: string): readonly (readonly string[])[] =>
  text.split(/([|\n'$])/u).map((piece) => (piece === '' ? [] : piece.split(' ')));

/** So many words have a code together at most. */
export const LONGEST_TOGETHER = 6;

/** A text in codes: of the words at each place the most that have a code together. Throws where a word has none. */
export function coded(text: string, codes: ReadonlyMap<string, string>): string {
  return piecesOf(text)
    .map((words) => codedPiece(words, codes))
    .join('');
}

function codedPiece(words: readonly string[], codes: ReadonlyMap<string, string>): string {
  let text = '';
  for (let at = 0; at < words.length; ) {
    if (words[at] === '' || PARTS.includes(words[at]!)) {
      text += words[at] || NO_WORD;
      at++;
      continue;
    }
    let to = Math.min(at + LONGEST_TOGETHER, words.length);
    while (to > at && !codes.has(words.slice(at, to).join(' '))) to--;
    if (to === at) throw new Error(`no code for the word "${words[at]}"`);
    text += codes.get(words.slice(at, to).join(' '))!;
    at = to;
  }
  return text;
}
