import { classOf, DIGIT, LETTER } from '../../text/characters.ts';
import type { Token } from '../../text/tokens.ts';
import type { Atom } from '../atom.ts';
import { isRaisedAt } from '../raised.ts';
import type { Scan } from '../scan.ts';
import { isDigits, isGlued, isMark, isWord } from '../scan.ts';
import type { NumeralMatch } from './match.ts';
import { smallInteger } from './match.ts';

/** Marks that look like a comma or a dot between digits and are neither: they may be meant as either. */
const FALSE_SEPARATORS = '·٫٬‚،・‧⋅․﹐﹒˙';
/** Latin letters that look like a digit between two others: "2l5", "1O0". */
const DIGIT_LIKE = /^[OolI]+$/u;

const between = (code: number, low: number, high: number): boolean => code >= low && code <= high;

/** Latin letters with the accents of Vietnamese, fullwidth ones, unit signs ("㎡"): any other at a digit passes for one. */
const isLatin = (code: number): boolean =>
  code < 0x250 || between(code, 0x1e00, 0x1eff) || between(code, 0xff21, 0xff5a) || between(code, 0x3300, 0x33ff);

/** Does a character of this token pass for a digit of another script, or of a style ("З", "٧", "𝟕", "⑨")? */
function passesForDigit(text: string, token: Token, first: boolean): boolean {
  if (token.kind === 'digits') return false;
  const at = first ? token.start : token.end - 1;
  const code = text.charCodeAt(at);
  if (code < 0x250) return false;
  if (token.kind === 'word') return classOf(code) === LETTER && !isLatin(code);
  // What Unicode takes for a digit in another dress is one to the eye; raised and lowered ones are read apart.
  const plain = text.slice(token.start, token.end).normalize('NFKC');
  return [...plain].some((char) => classOf(char.charCodeAt(0)) === DIGIT) && !plain.includes('⁄');
}

const isFalseSeparator = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && token.kind !== 'digits' && FALSE_SEPARATORS.includes(scan.text[token.start]!);
};

const isDigitLike = (scan: Scan, at: number): boolean =>
  isWord(scan, at) && DIGIT_LIKE.test(scan.text.slice(scan.tokens[at]!.start, scan.tokens[at]!.end));

const isSeparator = (scan: Scan, at: number): boolean => isMark(scan, at, ',') || isMark(scan, at, '.');

/** Does the token at `at` touch the number and pass for a digit, on its first or its last character? */
function isFalseDigit(scan: Scan, at: number, first: boolean): boolean {
  const token = scan.tokens[at];
  return token !== undefined && !isRaisedAt(scan, at) && passesForDigit(scan.text, token, first);
}

function isDisguisedBehind(scan: Scan, to: number): boolean {
  if (!isGlued(scan, to)) return false;
  if (isFalseDigit(scan, to, true)) return true;
  if (!isGlued(scan, to + 1)) return false;
  // "2,𝟴8%": the decimals begin with one.
  if (isSeparator(scan, to)) return isFalseDigit(scan, to + 1, true);
  return isDigits(scan, to + 1) && (isFalseSeparator(scan, to) || isDigitLike(scan, to));
}

function isDisguisedBefore(scan: Scan, from: number): boolean {
  if (from === 0 || !isGlued(scan, from)) return false;
  if (isFalseDigit(scan, from - 1, false)) return true;
  if (from === 1 || !isGlued(scan, from - 1)) return false;
  if (isSeparator(scan, from - 1)) return isFalseDigit(scan, from - 2, false);
  return isDigits(scan, from - 2) && (isFalseSeparator(scan, from - 1) || isDigitLike(scan, from - 1));
}

/** "…97 lao động": digits behind a glued ellipsis are the end of a number whose beginning is left out. */
const isTorn = (scan: Scan, from: number): boolean =>
  from > 0 &&
  isGlued(scan, from) &&
  (isMark(scan, from - 1, '…') || (isMark(scan, from - 1, '.') && isDots(scan, from - 1)));

const isDots = (scan: Scan, last: number): boolean =>
  isGlued(scan, last) && isMark(scan, last - 1, '.') && (last < 2 || !isDigits(scan, last - 2));

/** "3-7-9 lao động": three or more single digits with dashes between, one number spelled or none; -1 where they are not. */
function spelledDigitsEnd(scan: Scan, from: number): number {
  const isDigit = (at: number): boolean => isDigits(scan, at) && scan.tokens[at]!.norm.length === 1;
  if (!isDigit(from)) return -1;
  let to = from + 1;
  while (isMark(scan, to, '-') && isGlued(scan, to) && isDigit(to + 1) && isGlued(scan, to + 1)) to += 2;
  return to - from >= 5 ? to : -1;
}

/** A number that touches what only looks like a digit or a separator: the eye reads another number than the text has. */
export function readDisguised(scan: Scan, atom: Atom): NumeralMatch | null {
  if (atom.form !== 'digits') return null;
  const { from, to } = atom;
  const spelled = spelledDigitsEnd(scan, from);
  if (spelled > 0) return { kind: 'code', from, to: spelled };
  const isDisguised = isDisguisedBehind(scan, to) || isDisguisedBefore(scan, from) || isTorn(scan, from);
  return isDisguised ? { kind: 'code', from, to } : null;
}

/** A fraction in small print has no larger denominator: "5¹/8". */
const LARGEST_BELOW = 16;

/**
 * Numbers that raised digits leave open: "10²" alone may be a hundred or ten with a note, "5¹/8" five and an eighth or a
 * ratio with a note, "2¹5" anything; "10^11" alone is a power of what is not said.
 */
export function readRaised(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from, to } = atom;
  if (atom.form !== 'digits') return null;
  if (isMark(scan, to, '^') && isGlued(scan, to))
    return { kind: 'code', from, to: isDigits(scan, to + 1) ? to + 2 : to };
  if (!isRaisedAt(scan, to - 1))
    return isDigits(scan, to) && isRaisedAt(scan, from - 1) ? { kind: 'code', from, to } : null;
  if (atom.plain && atom.digits === '10') return { kind: 'code', from, to };
  const separated = (isMark(scan, to, ',') || isMark(scan, to, '.')) && isGlued(scan, to);
  const next = separated ? to + 1 : to;
  if (isDigits(scan, next) && isGlued(scan, next)) return { kind: 'code', from, to: next + 1 };
  const below =
    (isMark(scan, to, '/') || isMark(scan, to, '⁄')) && isGlued(scan, to + 1) ? smallInteger(scan, to + 1, 2) : -1;
  const above = to - 1 === from + 1 ? '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(scan.tokens[to - 1]!.norm) : -1;
  return atom.plain && above > 0 && above < below && below <= LARGEST_BELOW ? { kind: 'code', from, to: to + 2 } : null;
}
