import type { Atom } from './atom.ts';
import type { Scan } from './scan.ts';
import { isDigits, isGlued } from './scan.ts';

/** "cao 1m85", "rộng 3m5": the decimals of metres stand behind the unit. */
export function splitMetres(scan: Scan, atom: Atom): Atom | null {
  const unit = scan.tokens[atom.to];
  if (!atom.plain || unit?.norm !== 'm' || !unit.glued || !isGlued(scan, atom.to + 1) || !isDigits(scan, atom.to + 1)) {
    return null;
  }
  const decimals = scan.tokens[atom.to + 1]!.norm;
  // "54m2", "3m3" are squares and cubes.
  if (decimals === '2' || decimals === '3' || decimals.length > 2 || isGluedWord(scan, atom.to + 2)) return null;
  return {
    ...atom,
    to: atom.to + 2,
    digits: atom.digits + decimals,
    exponent: -decimals.length,
    unit: 'm',
    plain: false,
  };
}

const isGluedWord = (scan: Scan, at: number): boolean => isGlued(scan, at) && scan.tokens[at]!.kind === 'word';
