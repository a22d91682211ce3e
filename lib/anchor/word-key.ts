/** A "y" that is written "i" as well: not behind another vowel, which may have accents ("tỷ", but not "vậy"). */
const Y = /(^|[^aueo\p{M}]|qu)y(?=\p{M}*$)/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A longer word is noise, and taking it apart need not be linear. */
const LONGEST_WORD = 64;

/** "ngàn" is "nghìn", and "bẩy" is "bảy". */
const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['ngan\u0300', 'nghin\u0300'],
  ['ba\u0302i\u0309', 'bai\u0309'],
]);

/** A word apart into letters and accents, its tone mark behind the rest: "hòa" and "hoà" have one key, "tỷ" and "tỉ" too. */
export function wordKey(printed: string): string {
  const apart =
    printed.length > LONGEST_WORD
      ? printed
      : printed
          .replace(/\p{Cf}/gu, '')
          .normalize('NFKD')
          .toLowerCase();
  const key = `${apart.replace(TONES, '').replace(Y, '$1i')}${apart.match(TONES)?.join('') ?? ''}`;
  return OTHER_SPELLINGS.get(key) ?? key;
}

/** The keys of some words. */
export const keysOf = (words: string): readonly string[] => words.split(' ').map(wordKey);
