import type { Atom } from './atom.ts';
import { digitAtom } from './atom.ts';
import { divide } from './decimal.ts';
import { loweredRun, raisedRun } from './raised.ts';
import type { Scan } from './scan.ts';
import { isDigits, isGlued, isMark } from './scan.ts';

const TIMES = new Set(['x', '×', '*', '·', '⋅', '.']);
/** Nobody prints a larger power of ten of anything on these pages. */
const LARGEST_POWER = 18;

/** The exponent behind "10": raised, or behind a caret; and the token behind it. */
function exponentAt(scan: Scan, at: number): { value: number; to: number } | null {
  const raised = raisedRun(scan, at);
  if (raised !== null) return { value: Number(raised.digits), to: raised.to };
  const spelled = isMark(scan, at, '^') && isGlued(scan, at) && isDigits(scan, at + 1) && isGlued(scan, at + 1);
  return spelled ? { value: Number(scan.tokens[at + 1]!.norm), to: at + 2 } : null;
}

/** "2,15 x 10¹¹", "2,15.10¹¹", "3×10^6": a number times a power of ten that begins at the digits `at`, or null. */
export function readPower(scan: Scan, at: number): Atom | null {
  const comma = isMark(scan, at + 1, ',') && isGlued(scan, at + 1) && isGlued(scan, at + 2) && isDigits(scan, at + 2);
  const end = comma ? at + 3 : at + 1;
  const times = scan.tokens[end]?.norm ?? '';
  if (!TIMES.has(times) || scan.tokens[end + 1]?.norm !== '10') return null;
  if (times === '.' && !(isGlued(scan, end) && isGlued(scan, end + 1))) return null;
  const power = exponentAt(scan, end + 2);
  if (power === null || power.value > LARGEST_POWER) return null;
  const decimals = comma ? scan.tokens[at + 2]!.norm : '';
  return digitAtom(at, power.to, scan.tokens[at]!.norm + decimals, power.value - decimals.length);
}

const PLACES = 15;

/** "1¹/₂": a whole and a fraction whose parts are raised and lowered. */
export function readRaisedFraction(scan: Scan, at: number): Atom | null {
  const above = raisedRun(scan, at + 1);
  if (above === null || !(isMark(scan, above.to, '/') || isMark(scan, above.to, '⁄'))) return null;
  const below = loweredRun(scan, above.to + 1);
  if (below === null || Number(above.digits) >= Number(below.digits)) return null;
  const [, fraction = ''] = divide(above.digits, below.digits, PLACES).split('.');
  return digitAtom(at, below.to, scan.tokens[at]!.norm + fraction, -fraction.length);
}
