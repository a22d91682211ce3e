import type { Found } from './find-all.ts';

/** The middle of the words is looked for first: of a quote that is where its number stands, which is hardly anywhere else. */
const PIECE = 12;
/** Where the middle stands so often, the text was made for it. */
const MOST_HITS = 500;

/**
 * Where words stand in a text first, and whether they stand there again; null where they do not. In time linear in both: the
 * browser's own search for long words takes their product on a text made for it, so only a short piece is searched so, and
 * where that stands too often the text is gone through by prefixes (Knuth, Morris, Pratt).
 */
export function findTwice(text: string, words: string): Found | null {
  if (words === '') return null;
  const offset = Math.max(0, (words.length - PIECE) >> 1);
  const piece = words.slice(offset, offset + PIECE);
  let first = -1;
  let hits = 0;
  for (let at = text.indexOf(piece, offset); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (++hits > MOST_HITS) return findByPrefixes(text, words);
    if (!text.startsWith(words, at - offset)) continue;
    if (first >= 0) return { first, again: true };
    first = at - offset;
  }
  return first < 0 ? null : { first, again: false };
}

function findByPrefixes(text: string, words: string): Found | null {
  const borders = bordersOf(words);
  let first = -1;
  let matched = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    while (matched > 0 && words.charCodeAt(matched) !== code) matched = borders[matched - 1]!;
    if (words.charCodeAt(matched) === code) matched++;
    if (matched < words.length) continue;
    if (first >= 0) return { first, again: true };
    first = at - words.length + 1;
    matched = borders[matched - 1]!;
  }
  return first < 0 ? null : { first, again: false };
}

/** For each beginning of the words how long its longest end is that they begin with as well. */
function bordersOf(words: string): Uint32Array {
  const borders = new Uint32Array(words.length);
  let length = 0;
  for (let at = 1; at < words.length; at++) {
    while (length > 0 && words.charCodeAt(at) !== words.charCodeAt(length)) length = borders[length - 1]!;
    if (words.charCodeAt(at) === words.charCodeAt(length)) length++;
    borders[at] = length;
  }
  return borders;
}
