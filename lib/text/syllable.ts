const MODIFIED = new Set(['ă', 'â', 'ê', 'ô', 'ơ', 'ư']);
const VOWELS = new Set(['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']);

/** A syllable has so many letters. */
const SHORTEST = 2;
const LONGEST = 8;

/** Is the word (each vowel one character) as long as a syllable may be? */
export const maySpellSyllable = ({ length }: string): boolean => length >= SHORTEST && length <= LONGEST;

/** Where the onset ends: "qu" and "gi" before another vowel count as consonants. */
function onsetLength(letters: readonly string[]): number {
  let at = 0;
  while (at < letters.length && !VOWELS.has(letters[at]!)) at++;
  const glide = (letters[at - 1] === 'q' && letters[at] === 'u') || (letters[at - 1] === 'g' && letters[at] === 'i');
  return glide && VOWELS.has(letters[at + 1] ?? '') ? at + 1 : at;
}

/**
 * Index of the letter (lower case, without tone marks) that carries the tone mark in the older spelling, or -1 when the
 * word is no Vietnamese syllable.
 */
export function toneSeat(letters: readonly string[]): number {
  const first = onsetLength(letters);
  let end = first;
  while (end < letters.length && VOWELS.has(letters[end]!)) end++;
  if (end === first || end - first > 3) return -1;
  if (letters.slice(end).some((letter) => VOWELS.has(letter))) return -1;
  for (let at = end - 1; at >= first; at--) if (MODIFIED.has(letters[at]!)) return at;
  if (end < letters.length) return end - 1;
  return end - first === 3 ? first + 1 : first;
}

/** What a Vietnamese letter is made of. */
interface Letter {
  /** Without its tone mark, and without any mark. */
  readonly toneless: string;
  readonly bare: string;
  /** Index of its tone mark; 0 for none. */
  readonly tone: number;
}

const TONE_MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const BASES = [...VOWELS, 'đ', ...'bcdfghjklmnpqrstvwxz'];

const LETTERS: ReadonlyMap<string, Letter> = new Map(
  BASES.flatMap((toneless) =>
    (VOWELS.has(toneless) ? TONE_MARKS : ['']).map((mark, tone): [string, Letter] => [
      (toneless + mark).normalize('NFC'),
      { toneless, bare: toneless === 'đ' ? 'd' : toneless.normalize('NFD')[0]!, tone },
    ]),
  ),
);

/** The vowels with each tone mark, in the order of TONE_MARKS. */
const TONED: ReadonlyMap<string, readonly string[]> = new Map(
  [...VOWELS].map((vowel) => [vowel, TONE_MARKS.map((mark) => (vowel + mark).normalize('NFC'))]),
);

/** The plain letter of each Vietnamese one and of ASCII, and each dash and quote as itself; 0: another character. By code. */
const PLAIN = new Uint16Array(0x2028);
for (let code = 1; code < 0x80; code++) PLAIN[code] = code;
for (let code = 0x2010; code < 0x2028; code++) PLAIN[code] = code;
for (const [letter, { bare }] of LETTERS) PLAIN[letter.charCodeAt(0)] = bare.charCodeAt(0);

/** More characters are not passed to one call. */
const LONGEST_PLAIN = 1000;

/** Lower-case words without accents, by looking their characters up; null where one is neither Vietnamese nor ASCII. */
export function plainLetters(lower: string): string | null {
  if (lower.length > LONGEST_PLAIN) return null;
  const codes: number[] = [];
  for (let at = 0; at < lower.length; at++) {
    const plain = PLAIN[lower.charCodeAt(at)] ?? 0;
    if (plain === 0) return null;
    codes.push(plain);
  }
  return String.fromCharCode(...codes);
}

/**
 * Norm and bare of a lower-case word that is spelled in whole Vietnamese letters, as nearly every word is: by looking its
 * letters up, which costs a fraction of taking the word apart and putting it together again. Null for other words.
 */
export function spelledForm(lower: string): { readonly norm: string; readonly bare: string } | null {
  const letters: string[] = [];
  let bare = '';
  let tone = 0;
  let tones = 0;
  for (let at = 0; at < lower.length; at++) {
    const letter = LETTERS.get(lower[at]!);
    if (letter === undefined) return null;
    letters.push(letter.toneless);
    bare += letter.bare;
    if (letter.tone === 0) continue;
    tone = letter.tone;
    tones++;
  }
  const seat = tones === 1 && maySpellSyllable(lower) ? toneSeat(letters) : -1;
  if (seat < 0) return { norm: lower, bare };
  letters[seat] = TONED.get(letters[seat]!)?.[tone] ?? lower[seat]!;
  return { norm: letters.join(''), bare };
}
