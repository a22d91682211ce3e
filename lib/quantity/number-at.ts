import type { Atom } from './atom.ts';
import { digitAtom } from './atom.ts';
import { readDigits } from './digits.ts';
import { readEnglishPhrase } from './english-phrases.ts';
import { readEnglishWords } from './english-words.ts';
import { fractionOf } from './fraction-marks.ts';
import { readPower, readRaisedFraction } from './powers.ts';
import type { Scan } from './scan.ts';
import { isDigits, isGlued } from './scan.ts';
import { readWordForm } from './word-forms.ts';

/** "9 phẩy 5": the mark in words. */
function spokenComma(scan: Scan, atom: Atom): Atom | null {
  const word = scan.tokens[atom.to]?.norm;
  if (!atom.plain || (word !== 'phẩy' && word !== 'phảy') || !isDigits(scan, atom.to + 1)) return null;
  const behind = readDigits(scan, atom.to + 1);
  return behind.plain ? digitAtom(atom.from, behind.to, atom.digits + behind.digits, -behind.digits.length) : null;
}

/** Digits of a whole number before a fraction that a blank parts from it. */
const MOST_WHOLE = 2;

/** The number that begins at token `at`, in digits or words; null when none does. */
export function readNumberAt(scan: Scan, at: number): Atom | null {
  const token = scan.tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'mark') {
    const fraction = fractionOf(token.norm);
    return fraction === undefined ? null : digitAtom(at, at + 1, fraction[0], fraction[1]);
  }
  if (token.kind === 'word') {
    return scan.english ? (readEnglishPhrase(scan, at) ?? readEnglishWords(scan, at)) : readWordForm(scan, at);
  }
  const written = readPower(scan, at) ?? readRaisedFraction(scan, at);
  if (written !== null) return written;
  const atom = readDigits(scan, at);
  const spoken = spokenComma(scan, atom);
  if (spoken !== null) return spoken;
  const mark = scan.tokens[atom.to];
  const fraction = atom.plain && mark?.kind === 'mark' ? fractionOf(mark.norm) : undefined;
  // "1 ½ ha", as well as "1½ ha"; behind a year or an amount the fraction stands for itself
  if (fraction === undefined || (!isGlued(scan, atom.to) && atom.digits.length > MOST_WHOLE)) return atom;
  const [digits, exponent] = fraction;
  return digitAtom(at, atom.to + 1, atom.digits + digits.padStart(-exponent, '0'), exponent);
}
