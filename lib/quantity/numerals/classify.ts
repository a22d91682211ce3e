import type { Atom } from '../atom.ts';
import type { Scan } from '../scan.ts';
import { readCode, readDocument, readNamed, readPhone } from './codes.ts';
import { readDate, readYear } from './dates.ts';
import { readEnglishOrdinal, readLabel, readListMark, readOrdinal, readProgramme, readStars } from './labels.ts';
import type { NumeralMatch, NumeralRule } from './match.ts';
import { readAgeBefore, readDuration, readTime } from './times.ts';

/** In this order: the surer first, and what a later rule would misread before it. */
const RULES: readonly NumeralRule[] = [
  readOrdinal,
  readPhone,
  readDocument,
  readCode,
  readListMark,
  readTime,
  readDate,
  readEnglishOrdinal,
  readDuration,
  readStars,
  readProgramme,
  readYear,
  readLabel,
  readAgeBefore,
  readNamed,
];

/** What kind of numeral the number is when it is no figure; null when it may be one. */
export function classifyNumeral(scan: Scan, atom: Atom): NumeralMatch | null {
  for (const rule of RULES) {
    const found = rule(scan, atom);
    if (found !== null) return found;
  }
  return null;
}
