import type { Article, Span } from './article.ts';
import { COMBINING, classOf, LETTER } from './characters.ts';

type Written = Pick<Article, 'text' | 'blocks'>;

/** A block shorter than this many letters says nothing about how the page is written. */
const ENOUGH_LETTERS = 24;
/** The last of the combining marks that accents are made of. */
const LAST_ACCENT = 0x36f;

/** How many plain letters and how many with accents (a mark of its own counts as one) a stretch has. */
interface Letters {
  readonly plain: number;
  readonly accented: number;
}

/** Of so many letters one with an accent is a slip, or a name. */
const LETTERS_A_SLIP = 200;

const isBare = ({ plain, accented }: Letters): boolean => accented <= plain / LETTERS_A_SLIP;

/** Counts the letters of a block, until there are enough to tell how it is written and more than `most` have accents. */
function countLetters(text: string, { start, end }: Span, most: number): Letters {
  let plain = 0;
  let accented = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) {
      const kind = classOf(code);
      if (kind === LETTER || (kind === COMBINING && code <= LAST_ACCENT)) accented++;
    } else if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) plain++;
    if (accented > most && plain + accented >= ENOUGH_LETTERS) break;
  }
  return { plain, accented };
}

/** Is the article as a whole written so? */
function isWholeBare({ text, blocks }: Written): boolean {
  let plain = 0;
  let accented = 0;
  for (const block of blocks) {
    const letters = countLetters(text, block, Number.POSITIVE_INFINITY);
    plain += letters.plain;
    accented += letters.accented;
    if (accented > text.length / LETTERS_A_SLIP) return false;
  }
  return plain > 0 && isBare({ plain, accented });
}

/**
 * Is each block written without Vietnamese accents ("thu ngan sach")? Rules may take bare forms for words only there. Each
 * block decides for itself; one too short to tell follows the article as a whole. English text is "without accents" too.
 */
export function findUnaccentedBlocks(article: Written): boolean[] {
  let wholeIsBare: boolean | null = null;
  return article.blocks.map((block) => {
    // with so many accents it is not, whatever letters follow: most blocks tell it in their first line
    const letters = countLetters(article.text, block, (block.end - block.start) / LETTERS_A_SLIP);
    if (letters.plain + letters.accented >= ENOUGH_LETTERS) return isBare(letters);
    wholeIsBare ??= isWholeBare(article);
    return wholeIsBare && letters.accented === 0;
  });
}

/** The same for any offset: what its block is. */
export function findUnaccented(article: Written): (at: number) => boolean {
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
