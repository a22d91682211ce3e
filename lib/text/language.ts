import type { Languages } from '../../data/schemas/language.ts';

/** What the engine makes of a text: it reads Vietnamese, and English numbers; anything else is `other`. */
export type Written = 'vi' | 'en' | 'other';

/** So much of a text is looked at, in UTF-16 units. */
const SAMPLE = 6_000;
/** Fewer words, or letters of a script without blanks, do not show a language. */
const ENOUGH_WORDS = 12;
const ENOUGH_LETTERS = 24;

/** Letters of this share are in Vietnamese ones in any Vietnamese text with its accents, and in no other language's. */
const MARKED = 0.02;
/** So many of them may stand in a name of a text in another. */
const MOST_OTHERS = 1;
/** Words of this share can be Vietnamese syllables in a text without accents; in English or French about half can. */
const SYLLABLES = 0.85;
/** Small words make up a quarter to a half of running text. */
const SMALL_WORDS = 0.12;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LATIN = /^\p{Script=Latin}/u;
const ACCENTS = /\p{M}+/gu;
const SYLLABLE = /^(?:ngh?|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

/**
 * Does the text show the letters that only Vietnamese has: ơ, ư, and vowels with two marks, a dot below or a hook above,
 * composed or not? Looked at for every page, so without cutting words.
 */
export function hasVietnameseLetters(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  // so many are enough however many letters follow, and most texts show them in their first lines
  const enough = Math.max(MOST_OTHERS + 1, end * MARKED);
  let marked = 0;
  let letters = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) letters++;
    else if (code >= 0xc0) {
      letters++;
      if (isVietnamese(code) && ++marked >= enough) return true;
    }
  }
  return marked > MOST_OTHERS && marked >= letters * MARKED;
}

function isVietnamese(code: number): boolean {
  if (code >= 0x1ea0 && code <= 0x1ef9) return true;
  if (code === 0x1a0 || code === 0x1a1 || code === 0x1af || code === 0x1b0) return true;
  // The marks by themselves: hook above, horn, dot below.
  return code === 0x309 || code === 0x31b || code === 0x323;
}

/** Makes the question which language a text is written in, by the small words of `languages`. Null: it does not show. */
export function languageFinder({ languages }: Languages): (text: string) => Written | null {
  const small = languages.map(({ id, words }) => ({ id, words: new Set(words) }));
  return (text) => {
    if (hasVietnameseLetters(text)) return 'vi';
    const words = text.slice(0, SAMPLE).toLowerCase().normalize('NFC').match(WORD) ?? [];
    const latin = words.filter((word) => LATIN.test(word));
    if (isOtherScript(words, latin)) return 'other';
    if (latin.length < ENOUGH_WORDS) return null;
    if (latin.filter(isSyllable).length >= latin.length * SYLLABLES) return 'vi';
    const shares = small.map(({ id, words: of }) => ({ id, count: latin.filter((word) => of.has(word)).length }));
    const most = shares.reduce((best, one) => (one.count > best.count ? one : best));
    if (most.count < latin.length * SMALL_WORDS) return null;
    return most.id === 'vi' || most.id === 'en' ? most.id : 'other';
  };
}

/** Are most letters those of another script? */
function isOtherScript(words: readonly string[], latin: readonly string[]): boolean {
  const lettersOf = (list: readonly string[]): number => list.reduce((sum, { length }) => sum + length, 0);
  const all = lettersOf(words);
  return all >= ENOUGH_LETTERS && lettersOf(latin) < all / 2;
}

const isSyllable = (word: string): boolean =>
  SYLLABLE.test(word.normalize('NFD').replace(ACCENTS, '').replace('đ', 'd'));
