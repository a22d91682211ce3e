import type { Atom } from '../atom.ts';
import type { Scan } from '../scan.ts';
import { isWord } from '../scan.ts';
import { readCode, readDocument, readNamed, readPhone, readRatioScale, readScore } from './codes.ts';
import { readDate, readYear } from './dates.ts';
import { readEnglishOrdinal, readLabel, readListMark, readOrdinal, readProgramme, readStars } from './labels.ts';
import type { NumeralMatch, NumeralRule } from './match.ts';
import { readAgeBefore, readDuration, readTime } from './times.ts';
import { readYearSpan } from './year-span.ts';

/** In this order: the surer first, and what a later rule would misread before it. */
const RULES: readonly NumeralRule[] = [
  readOrdinal,
  readPhone,
  readDocument,
  readCode,
  readListMark,
  readTime,
  readDate,
  readYearSpan,
  readEnglishOrdinal,
  readDuration,
  readStars,
  readProgramme,
  readRatioScale,
  readScore,
  readYear,
  readLabel,
  readAgeBefore,
  readNamed,
];

/** Most numbers of a table have no word beside them: rules that need one are not asked then. */
const NEEDS_WORD_BEFORE: ReadonlySet<NumeralRule> = new Set([readOrdinal, readNamed]);
const NEEDS_WORD_AFTER: ReadonlySet<NumeralRule> = new Set([readEnglishOrdinal, readStars, readProgramme]);

const without = (...left: ReadonlySet<NumeralRule>[]): NumeralRule[] =>
  RULES.filter((rule) => !left.some((rules) => rules.has(rule)));

const NO_WORD_BEFORE = without(NEEDS_WORD_BEFORE);
const NO_WORD_AFTER = without(NEEDS_WORD_AFTER);
const NO_WORD = without(NEEDS_WORD_BEFORE, NEEDS_WORD_AFTER);

function rulesFor(scan: Scan, atom: Atom): readonly NumeralRule[] {
  if (isWord(scan, atom.from - 1)) return isWord(scan, atom.to) ? RULES : NO_WORD_AFTER;
  return isWord(scan, atom.to) ? NO_WORD_BEFORE : NO_WORD;
}

/** What kind of numeral the number is when it is no figure; null when it may be one. */
export function classifyNumeral(scan: Scan, atom: Atom): NumeralMatch | null {
  const rules = rulesFor(scan, atom);
  for (let index = 0; index < rules.length; index++) {
    const found = rules[index]!(scan, atom);
    if (found !== null) return found;
  }
  return null;
}
