import { BLANK, COMBINING, classOf, DIGIT, INVISIBLE, isUpperAt, LETTER, SURROGATE } from '../text/characters.ts';
import type { FormCache } from '../text/forms.ts';
import { numeralAt } from './numeral.ts';

export const WORD = 0;
export const NUMBER = 1;
/** What belongs to the value of the number beside it: "%", "‰" and a sign. */
export const SIGN = 2;
/** Any other mark: it says little about where a passage belongs. */
export const MARK = 3;

/** A piece of text that is compared as a whole; two pieces with one key are the same to a reader. */
export interface Token {
  readonly kind: number;
  readonly key: string;
  /** A number's groups of digits, with which it is the same as another however they are parted; else "". */
  readonly groups: string;
  /** UTF-16, `end` behind the last character. */
  readonly start: number;
  readonly end: number;
}

/** A token among its neighbours. */
export interface PlacedToken extends Token {
  /** Does it begin with a capital? */
  readonly isCapital: boolean;
  /** Does a sentence, a row or a paragraph begin with it? */
  readonly opens: boolean;
}

/**
 * The token at or behind `from`, or null when only blanks follow. A word ends at a capital behind a small letter: there two
 * elements met ("nghịChi"). Of equal keys: decomposed letters, capitals, either place of a tone mark, "tỷ" and "tỉ",
 * dashes of any length, quotation marks of any kind, numbers of one value.
 */
export function tokenAt(text: string, from: number, before: Token | null, forms: FormCache): Token | null {
  let start = from;
  for (; start < text.length; start++) {
    const kind = classOf(text.charCodeAt(start));
    if (kind !== BLANK && kind !== INVISIBLE && kind !== COMBINING) break;
  }
  if (start >= text.length) return null;
  const kind = classOf(text.charCodeAt(start));
  if (kind === LETTER) return wordAt(text, start, forms);
  if (kind === DIGIT) {
    const { end, value, groups } = numeralAt(text, start);
    return { kind: NUMBER, key: `#${value}`, groups: `_${groups}`, start, end };
  }
  return markAt(text, start, kind, before);
}

function wordAt(text: string, start: number, forms: FormCache): Token {
  let end = start + 1;
  let isSmall = !isUpperAt(text, start);
  for (let at = end; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === INVISIBLE) continue;
    if (kind === LETTER) {
      const isCapital = isUpperAt(text, at);
      if (isSmall && isCapital) break;
      isSmall = !isCapital;
    } else if (kind !== COMBINING) break;
    end = at + 1;
  }
  return { kind: WORD, key: withI(forms.get(text.slice(start, end)).norm), groups: '', start, end };
}

const Y = 'yýỳỷỹỵ';
const I = 'iíìỉĩị';
const VOWEL_BEFORE_Y = /[aâuưeêioôơ]$/;

/** "tỷ", "kỹ", "quý" as "tỉ", "kĩ", "quí": either is written, and the words are the same. */
function withI(norm: string): string {
  const tone = norm.length > 1 ? Y.indexOf(norm.at(-1)!) : -1;
  if (tone < 0) return norm;
  const onset = norm.slice(0, -1);
  return onset === 'qu' || !VOWEL_BEFORE_Y.test(onset) ? onset + I[tone] : norm;
}

const DASHES = '-‐‑‒–—―−﹣－';
const QUOTES = '"“”„‟«»\'‘’‚‛`´';
const SHIFTED = /[⁰¹²³⁴-⁹₀-₉]/;
const SHORT_UNIT = 2;

function markAt(text: string, start: number, kind: number, before: Token | null): Token {
  const char = text[start]!;
  const mark = (key: string, end = start + 1, of = MARK): Token => ({ kind: of, key, groups: '', start, end });
  if (kind === SURROGATE) {
    const end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
    return mark(text.slice(start, end), end);
  }
  if (char === '%' || char === '％') return mark('%', start + 1, SIGN);
  if (char === '‰') return mark(char, start + 1, SIGN);
  if (DASHES.includes(char)) {
    const isSign = classOf(text.charCodeAt(start + 1)) === DIGIT && before?.end !== start;
    return isSign ? mark('−', start + 1, SIGN) : mark('-');
  }
  if (QUOTES.includes(char)) return mark('"');
  return SHIFTED.test(char) ? shiftedAt(text, start, before) : mark(char);
}

/** Raised digits behind a short unit or a ten are an exponent (m², 10¹¹) and count; others are the mark of a note. */
function shiftedAt(text: string, start: number, before: Token | null): Token {
  let end = start;
  while (SHIFTED.test(text[end] ?? '')) end++;
  const isExponent =
    before?.end === start &&
    (before.key === '#10' || (before.kind === WORD && before.end - before.start <= SHORT_UNIT));
  return isExponent
    ? { kind: NUMBER, key: `^${text.slice(start, end)}`, groups: '', start, end }
    : { kind: MARK, key: '¹', groups: '', start, end };
}

/** The tokens of a stretch of text, in turn. "phần trăm" is the sign it stands for. */
export function* tokensOf(text: string, forms: FormCache): Generator<PlacedToken> {
  let before: Token | null = null;
  let token = tokenAt(text, 0, null, forms);
  while (token !== null) {
    let next = tokenAt(text, token.end, token, forms);
    if (token.key === 'phần' && next?.key === 'trăm') {
      token = { kind: SIGN, key: '%', groups: '', start: token.start, end: next.end };
      next = tokenAt(text, token.end, token, forms);
    }
    const isCapital = token.kind === WORD && isUpperAt(text, token.start);
    yield { ...token, isCapital, opens: before === null || (isCapital && isParted(text, before, token)) };
    before = token;
    token = next;
  }
}

const ENDS = '.;:!?…•';
const JOINS = '"-/(&+';

/**
 * Has something ended before a capital? A sentence, or, where no blank or a new line stands between, an element: the text
 * content of a page runs paragraphs and rows together ("100%Xã Nông Thượng").
 */
function isParted(text: string, before: Token, { start }: Token): boolean {
  if (ENDS.includes(before.key)) return true;
  if (before.end === start) return !JOINS.includes(before.key);
  return text.slice(before.end, start).includes('\n');
}
