import type { Atom } from '../atom.ts';
import { wordSet } from '../phrases.ts';
import type { Scan } from '../scan.ts';
import { inSet } from '../scan.ts';
import type { NumeralMatch } from './match.ts';

export const STARS = wordSet('sao stars star');

/** "OCOP 3 sao", "4 sao". */
export function readStars(scan: Scan, atom: Atom): NumeralMatch | null {
  return atom.plain && inSet(scan, atom.to, STARS) ? { kind: 'level', from: atom.from, to: atom.to + 1 } : null;
}
