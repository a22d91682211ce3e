import type { Atom } from './atom.ts';
import type { Scan } from './scan.ts';
import { isDigits, isMark } from './scan.ts';

/** "23 1/5": a whole and a fraction; "-3/4": a signed one. */
export function mixedFraction(scan: Scan, atom: Atom, sign: '+' | '-' | null): Atom | null {
  if (!atom.plain) return null;
  const start = sign === '-' && isMark(scan, atom.to, '/') ? atom.from : atom.to;
  if (!isDigits(scan, start) || !isMark(scan, start + 1, '/') || !isDigits(scan, start + 2)) return null;
  const above = scan.tokens[start]!.norm;
  const below = scan.tokens[start + 2]!.norm;
  if (above.length > 2 || below.length > 2 || Number(above) >= Number(below) || Number(below) < 2) return null;
  const end = scan.tokens[start + 3];
  if (end !== undefined && (end.kind === 'digits' || end.norm === '/')) return null;
  const whole = start === atom.from ? 0n : BigInt(atom.digits);
  const places = 15;
  const part = (BigInt(above) * 10n ** BigInt(places + 1)) / BigInt(below);
  const digits = (whole * 10n ** BigInt(places) + (part + 5n) / 10n).toString();
  return { ...atom, to: start + 3, digits, exponent: -places, plain: false };
}
