import type { Amount } from './amount.ts';
import { readAmount } from './amount.ts';
import { readNumberAt } from './number-at.ts';
import { wordSet } from './phrases.ts';
import type { Scan } from './scan.ts';
import { inSet, isMark } from './scan.ts';

/** "(bằng chữ: năm triệu đồng chẵn)": words around the number in words. */
const BEFORE = wordSet('bằng chữ viết là ghi số');
const AFTER = wordSet('chẵn đồng');
const MOST_WORDS = 4;

/** A number printed once more in brackets, in words: what it is with it, and the token behind the bracket. */
export interface Spelled {
  readonly amount: Amount;
  readonly to: number;
}

function bracketOf(scan: Scan, first: Amount): { again: Amount; to: number } | null {
  if (!isMark(scan, first.to, '(')) return null;
  let at = first.to + 1;
  for (let count = 0; count < MOST_WORDS && (inSet(scan, at, BEFORE) || isMark(scan, at, ':')); count++) at++;
  const atom = readNumberAt(scan, at);
  if (atom === null || atom.from !== at || (atom.form === 'digits') === (first.atom.form === 'digits')) return null;
  const again = readAmount(scan, atom);
  let to = again.to;
  while (to < again.to + MOST_WORDS && (inSet(scan, to, AFTER) || isMark(scan, to, '.') || isMark(scan, to, '/'))) to++;
  return isMark(scan, to, ')') ? { again, to: to + 1 } : null;
}

/**
 * "5.000.000 đồng (năm triệu đồng)" is one amount printed twice, and so is "2.500 (hai nghìn năm trăm) tỷ đồng", whose unit
 * stands behind the bracket. Null where the bracket holds another number or something else.
 */
export function spelledOut(scan: Scan, first: Amount): Spelled | null {
  const bracket = bracketOf(scan, first);
  if (bracket === null || bracket.again.value !== first.value) return null;
  const { again, to } = bracket;
  if (first.unit !== null) return again.unit === null || again.unit === first.unit ? { amount: first, to } : null;
  if (again.unit !== null) return null;
  const whole = readAmount(scan, { ...first.atom, to });
  return whole.unit === null ? { amount: first, to } : { amount: { ...whole, numberTo: first.numberTo }, to: whole.to };
}
