import { findUnaccentedBlocks } from '../text/accents.ts';
import type { Article } from '../text/article.ts';
import type { TokensOf } from '../text/article-tokens.ts';
import { isShouted } from '../text/characters.ts';
import { createFormCache } from '../text/forms.ts';
import type { Token } from '../text/tokens.ts';
import { tokenize } from '../text/tokens.ts';
import { beginsEnglishPhrase } from './english-phrases.ts';
import { beginsEnglishNumber } from './english-words.ts';
import { applyHeaderLines, findHeaderLines } from './header-lines.ts';
import { beginsNumber } from './number-words.ts';
import { withPopulation } from './per-population.ts';
import { portionsOf } from './portions.ts';
import type { Numbers, Numeral, Quantity } from './quantity.ts';
import { ENGLISH_NUMBER, readBlock, VIETNAMESE_NUMBER } from './read-block.ts';
import { freshMemo } from './scan.ts';
import { applyTableUnits } from './table-units.ts';
import type { UnitIndex } from './units.ts';
import { beginsVagueNumber } from './vague.ts';

const OTHER_STARTERS = new Set(['gấp', 'phân', 'nửa', 'gap']);
const ENGLISH_WORDS = new Set(['the', 'of', 'and', 'in', 'to', 'was', 'were', 'by', 'for', 'is', 'from', 'than', 'at']);
const ENOUGH_ENGLISH = 0.08;

/** The tags (1 to 8) of a word that this room looks at. */
export const tagNumberWord = (norm: string, bare: string): number =>
  (beginsNumber(norm, bare) || beginsVagueNumber(norm) || OTHER_STARTERS.has(norm) ? VIETNAMESE_NUMBER : 0) |
  (beginsEnglishNumber(norm) || beginsEnglishPhrase(norm) ? ENGLISH_NUMBER : 0) |
  (ENGLISH_WORDS.has(norm) ? ENGLISH_WORD : 0) |
  (HEADER_WORDS.has(norm) ? UNIT_HEADER : 0);

const ENGLISH_WORD = 4;
const UNIT_HEADER = 8;
const HEADER_WORDS = new Set(['đvt', 'đơn', 'đv', 'unit']);
const LONGEST_HEADER = 40;

/** Of the block's words, how many are little English ones? Only asked of blocks without accents. */
function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let english = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if ((token.tag & ENGLISH_WORD) !== 0) english++;
  }
  return words > 0 && english / words >= ENOUGH_ENGLISH;
}

/** So many numbers with hardly a word among them are data, not text: nothing says what they measure. */
const DUMP = 1_500;
const WORDS_IN_TEXT = 0.05;

function isNumberDump(tokens: readonly Token[]): boolean {
  if (tokens.length < DUMP) return false;
  let numbers = 0;
  let words = 0;
  for (const { kind } of tokens) {
    if (kind === 'digits') numbers++;
    else if (kind === 'word') words++;
  }
  return numbers >= DUMP && words < numbers * WORDS_IN_TEXT;
}

/** "... như sau (ha):" */
const isListHead = (tokens: readonly Token[]): boolean => tokens.at(-1)?.bare === ':' && tokens.at(-2)?.bare === ')';

/**
 * Every number of an article, read: the quantities (value, unit, bound, precision, other readings) and the numerals that
 * are no figures (dates, ordinals, document numbers, ...). Spans are UTF-16 offsets into `article.text`, in the order of
 * the text; nothing overlaps. Knows no indicator. Linear in the length of the text, never throws. `units`: `indexUnits` of
 * data/units.json; `tokensOf`: the article's tokens, where they are cut already, with the tags of `tagNumberWord`.
 */
export function readNumbers(
  article: Pick<Article, 'text' | 'blocks' | 'tables' | 'lang'>,
  units: UnitIndex,
  tokensOf: TokensOf | null = null,
): Numbers {
  const quantities: Quantity[] = [];
  const numerals: Numeral[] = [];
  const cache = createFormCache(tagNumberWord);
  const unaccented = findUnaccentedBlocks(article);
  const headers: number[] = [];
  for (const [index, block] of article.blocks.entries()) {
    const bare = unaccented[index]!;
    const shouted = isShouted(article.text, block.start, block.end);
    for (const portion of portionsOf(article.text, block)) {
      const tokens = tokensOf?.(index, portion) ?? tokenize(article.text, portion, cache);
      if (isNumberDump(tokens)) continue;
      const english = bare && (isEnglish(tokens) || (article.lang ?? '').startsWith('en'));
      const scan = { text: article.text, tokens, units, bare: bare && !english, english, shouted, memo: freshMemo() };
      readBlock(scan, { quantities, numerals });
      if (tokens.length < LONGEST_HEADER && (isListHead(tokens) || tokens.some(({ tag }) => (tag & UNIT_HEADER) !== 0)))
        headers.push(index);
    }
  }
  const lines = findHeaderLines(article, headers, units, cache);
  const read = { quantities: withPopulation(article.text, quantities), numerals };
  return applyTableUnits(article, applyHeaderLines(read, lines), units, cache);
}
