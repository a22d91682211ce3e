import { fromDigits } from './decimal.ts';
import { readMagnitude } from './magnitudes.ts';
import { numberWordAt } from './number-words.ts';
import type { Decimal } from './quantity.ts';
import type { Scan } from './scan.ts';
import { isDigits, isGlued, isMark, isWord } from './scan.ts';

/** What is left of a number behind its magnitude or its unit. Token index behind it. */
interface Rest {
  readonly value: Decimal;
  readonly exponent: number;
  readonly to: number;
}

const MOST_DIGITS = 3;
const MILLION = 6;

/** "1tr2", "1tr250": digits glued to the abbreviation of a million are its decimals. */
export function decimalsOfMillion(scan: Scan, at: number): Rest | null {
  if (scan.tokens[at - 1]?.norm !== 'tr' || !isDigits(scan, at) || !isGlued(scan, at) || !isGlued(scan, at - 1))
    return null;
  const digits = scan.tokens[at]!.norm;
  const goesOn =
    isGlued(scan, at + 1) && (isWord(scan, at + 1) || isMark(scan, at + 1, '.') || isMark(scan, at + 1, ','));
  if (digits.length > MOST_DIGITS || goesOn) return null;
  const exponent = MILLION - digits.length;
  return { value: fromDigits(digits, exponent), exponent, to: at + 1 };
}

/** "2 nghìn rưỡi tỷ": half a thousand, and the magnitude that both share. `at`: behind "nghìn". */
export function halfThousand(
  scan: Scan,
  digits: string,
  exponent: number,
  at: number,
): (Rest & { power: number }) | null {
  if (numberWordAt(scan, at)?.role !== 'half') return null;
  const magnitude = readMagnitude(scan, at + 1);
  if (magnitude === null || magnitude.power < MILLION || magnitude.unit !== null || exponent !== 0) return null;
  const { power, to } = magnitude;
  return { value: fromDigits(`${digits}5`, power + 2), exponent: power + 2, to, power };
}

/** "hai đô rưỡi", "5 mét rưỡi": half of a unit behind it, where the number before is a whole one. */
export const isHalfBehind = (scan: Scan, at: number): boolean => numberWordAt(scan, at)?.role === 'half';
