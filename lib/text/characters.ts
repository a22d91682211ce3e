/**
 * What a UTF-16 code unit is for the tokeniser. `INVISIBLE` marks are skipped inside a word or a number (soft hyphen,
 * zero-width and direction marks); `COMBINING` marks belong to the letter before them.
 */
export const BLANK = 0;
export const LETTER = 1;
export const DIGIT = 2;
const MARK = 3;
export const INVISIBLE = 4;
export const COMBINING = 5;
export const SURROGATE = 6;

const TABLE_SIZE = 0x2100;

const between = (code: number, low: number, high: number): boolean => code >= low && code <= high;

function isBlank(code: number): boolean {
  return (
    between(code, 0x09, 0x0d) ||
    code === 0x20 ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    between(code, 0x2000, 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x180e ||
    between(code, 0x200b, 0x200f) ||
    between(code, 0x202a, 0x202e) ||
    between(code, 0x2060, 0x206f) ||
    between(code, 0xfe00, 0xfe0f) ||
    code === 0xfeff
  );
}

function isMark(code: number): boolean {
  return (
    between(code, 0x00, 0x2f) ||
    between(code, 0x3a, 0x40) ||
    between(code, 0x5b, 0x60) ||
    between(code, 0x7b, 0xbf) ||
    code === 0xd7 ||
    code === 0xf7 ||
    between(code, 0x2010, 0x2bff) ||
    between(code, 0x3001, 0x303f) ||
    between(code, 0xe000, 0xf8ff) ||
    between(code, 0xff00, 0xff20) ||
    between(code, 0xff3b, 0xff40) ||
    code >= 0xff5b
  );
}

function compute(code: number): number {
  if (isBlank(code)) return BLANK;
  if (isInvisible(code)) return INVISIBLE;
  if (between(code, 0x30, 0x39) || between(code, 0xff10, 0xff19)) return DIGIT;
  if (between(code, 0x300, 0x36f) || between(code, 0x1ab0, 0x1aff) || between(code, 0x20d0, 0x20ff)) return COMBINING;
  if (between(code, 0xd800, 0xdfff)) return SURROGATE;
  if (code === 0xaa || code === 0xb5 || code === 0xba) return LETTER;
  return isMark(code) ? MARK : LETTER;
}

const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => compute(code));

/** The class of one UTF-16 code unit. */
export function classOf(code: number): number {
  return code < TABLE_SIZE ? TABLE[code]! : compute(code);
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();
const UPPER = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => (isUpper(String.fromCharCode(code)) ? 1 : 0));

/** Is the character at `index` an upper-case letter? (In NFD the base letter decides.) */
export function isUpperAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < TABLE_SIZE) return UPPER[code] === 1;
  return index < text.length && isUpper(text[index]!);
}

/** The next index at or after `index` that is neither blank nor invisible, at most `end`. */
export function skipBlanks(text: string, index: number, end: number): number {
  let at = index;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== BLANK && kind !== INVISIBLE) break;
    at++;
  }
  return at;
}

/** Letters looked at, and capitals wanted, to tell whether a text is written in capitals. */
const CAPITALS_SAMPLE = 240;
const ENOUGH_CAPITALS = 8;
/** A text in capitals has so many times fewer small letters; with this many the whole sample cannot make up for them. */
const FEW = 20;
const ENOUGH_LOWER = CAPITALS_SAMPLE / FEW;

/** A letter with an accent, or the accent of a decomposed one. */
const isAccented = (text: string, at: number, kind: number): boolean =>
  kind === COMBINING || (kind === LETTER && text.charCodeAt(at) >= 0x80);

/** Is the text from `start` to `end` written in capitals? Judged by its beginning; a unit behind a number says nothing. */
export function isShouted(text: string, start: number, end: number): boolean {
  if (end - start < ENOUGH_CAPITALS) return false;
  let upper = 0;
  let lower = 0;
  let unit = false;
  let stop = Math.min(end, start + CAPITALS_SAMPLE);
  for (let at = start; at < stop; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === DIGIT) unit = true;
    else if (kind === LETTER && isUpperAt(text, at)) {
      upper++;
      unit = false;
    } else if (kind === LETTER && !unit) lower++;
    else if (unit && isAccented(text, at, kind)) {
      // A word with accents is no unit's symbol ("4090 có"): what was passed over counts after all.
      lower += 2;
      unit = false;
    }
    if (kind === BLANK && classOf(text.charCodeAt(at - 1)) !== DIGIT) unit = false;
    // Decomposed letters are no longer than others.
    if ((kind === COMBINING || kind === INVISIBLE) && stop < end) stop++;
    if (lower >= ENOUGH_LOWER) return false;
  }
  return upper >= ENOUGH_CAPITALS && lower * FEW < upper;
}
