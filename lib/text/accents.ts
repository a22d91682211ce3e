import type { Article, Span } from './article.ts';
import { classOf, LETTER } from './characters.ts';

/** A block shorter than this many letters says nothing about how the page is written. */
const ENOUGH_LETTERS = 24;

function lettersOf(text: string, span: Span): { plain: number; accented: number } {
  let plain = 0;
  let accented = 0;
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) {
      if (classOf(code) !== LETTER && !(code >= 0x300 && code <= 0x36f)) continue;
      accented++;
    } else if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) plain++;
  }
  return { plain, accented };
}

/**
 * Is each block written without Vietnamese accents ("thu ngan sach")? Rules may take bare forms for words only there. Each
 * block decides for itself; one too short to tell follows the article as a whole. English text is "without accents" too.
 */
export function findUnaccentedBlocks(article: Pick<Article, 'text' | 'blocks'>): boolean[] {
  const counts = article.blocks.map((block) => lettersOf(article.text, block));
  let plain = 0;
  let accented = 0;
  for (const count of counts) {
    plain += count.plain;
    accented += count.accented;
  }
  const wholeIsBare = plain > 0 && accented <= plain / 200;
  return counts.map((count) =>
    count.plain + count.accented < ENOUGH_LETTERS
      ? wholeIsBare && count.accented === 0
      : count.accented <= count.plain / 200,
  );
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
