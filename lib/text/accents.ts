import type { Article } from './article.ts';
import { COMBINING, classOf, LETTER } from './characters.ts';

/** A block shorter than this many letters says nothing about how the page is written. */
const ENOUGH_LETTERS = 24;
/** The last of the combining marks that accents are made of. */
const LAST_ACCENT = 0x36f;

/** How many plain letters and how many with accents (a mark of its own counts as one) each block has. */
function countLetters({ text, blocks }: Pick<Article, 'text' | 'blocks'>): {
  plain: Uint32Array;
  accented: Uint32Array;
} {
  const plain = new Uint32Array(blocks.length);
  const accented = new Uint32Array(blocks.length);
  for (const [index, { start, end }] of blocks.entries()) {
    let ascii = 0;
    let others = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) {
        const kind = classOf(code);
        if (kind === LETTER || (kind === COMBINING && code <= LAST_ACCENT)) others++;
      } else if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) ascii++;
    }
    plain[index] = ascii;
    accented[index] = others;
  }
  return { plain, accented };
}

const sum = (numbers: Uint32Array): number => numbers.reduce((total, number) => total + number, 0);
const isBare = (plain: number, accented: number): boolean => accented <= plain / 200;

/**
 * Is each block written without Vietnamese accents ("thu ngan sach")? Rules may take bare forms for words only there. Each
 * block decides for itself; one too short to tell follows the article as a whole. English text is "without accents" too.
 */
export function findUnaccentedBlocks(article: Pick<Article, 'text' | 'blocks'>): boolean[] {
  const { plain, accented } = countLetters(article);
  const all = sum(plain);
  const wholeIsBare = all > 0 && isBare(all, sum(accented));
  return article.blocks.map((_, index) => {
    const short = plain[index]! + accented[index]! < ENOUGH_LETTERS;
    return short ? wholeIsBare && accented[index] === 0 : isBare(plain[index]!, accented[index]!);
  });
}

/** The same for any offset: what its block is. */
export function findUnaccented(article: Pick<Article, 'text' | 'blocks'>): (at: number) => boolean {
  const bare = findUnaccentedBlocks(article);
  const wholeIsBare = bare.length > 0 && bare.every(Boolean);
  return (at) => {
    let low = 0;
    let high = article.blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = article.blocks[middle]!;
      if (at < block.start) high = middle - 1;
      else if (at >= block.end) low = middle + 1;
      else return bare[middle]!;
    }
    return wholeIsBare;
  };
}
