import { LONGEST_TOGETHER } from '../../data/coded.ts';

/** So often pairs are joined: twice as many words may be one after each. */
const ROUNDS = 4;
/** What a code of its own costs beside its last word: the signs that part it, and the shorter codes it takes from others. */
const COST = 6;

/** How often each word stands in some pieces of text. */
export function countOf(pieces: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) for (const word of piece) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Pieces of text with the words joined that stand together so often that a code for both is shorter ("tỷ lệ hộ nghèo"). What is
 * joined has blanks between its words.
 */
export function joined(pieces: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let now = pieces;
  for (let round = 0; round < ROUNDS; round++) {
    const counts = countOf(now.map(pairsOf));
    const pays = (pair: string): boolean =>
      (counts.get(pair) ?? 0) * 2 > Buffer.byteLength(pair.slice(pair.lastIndexOf(' '))) + COST;
    now = now.map((words) => withPairs(words, pays));
  }
  return now;
}

const mayJoin = (pair: string): boolean => {
  const words = pair.split(' ');
  return words.length <= LONGEST_TOGETHER && !words.includes('');
};

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`);

/** The words with the pairs that pay joined, from the first on. */
function withPairs(words: readonly string[], pays: (pair: string) => boolean): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at]} ${words[at + 1] ?? ''}`;
    const isPair = mayJoin(pair) && pays(pair);
    found.push(isPair ? pair : words[at]!);
    if (isPair) at++;
  }
  return found;
}
