import type { Atom } from '../atom.ts';
import { wordSet } from '../phrases.ts';
import type { Scan } from '../scan.ts';
import { isDigits, isWord, wordAt } from '../scan.ts';
import { CAMPAIGN_TAILS, PROGRAMMES, readCampaign, readProgramme } from './campaigns.ts';
import { readCard, readLettered } from './cards.ts';
import { readCode, readDocument, readNamed, readPhone, readRatioScale, readScore } from './codes.ts';
import { DATE_LEADS, DATE_TAILS, readDate, readYear, YEAR_LEADS } from './dates.ts';
import { readDisguised, readRaised } from './disguised.ts';
import { LABELS } from './label-words.ts';
import { readLabel } from './labels.ts';
import { readListMark } from './list-marks.ts';
import type { NumeralMatch, NumeralRule } from './match.ts';
import { ORDINAL_ENDINGS, ORDINALS, readEnglishOrdinal, readOrdinal } from './ordinals.ts';
import { readStars, STARS } from './stars.ts';
import { AGE_LEADS, readAgeBefore, readDuration, readTime, SPANS_OF_TIME, TIME_MARKS } from './times.ts';
import { readYearSpan } from './year-span.ts';

/** Words and marks, with accents and without: sets of them, or tables by their first (before a number: last) word. */
interface Words {
  readonly norm: { keys(): Iterable<string> };
  readonly bare: { keys(): Iterable<string> };
}

/** A rule with the words and marks of which it needs one right before the number or right behind it. */
interface Entry {
  readonly rule: NumeralRule;
  readonly before?: readonly Words[];
  readonly after?: readonly Words[];
}

const DASH_OR_SLASH = wordSet('- /');

/**
 * In this order: the surer first, and what a later rule would misread before it. Those that name no word need something
 * else, see `rulesFor`.
 */
export const NUMERAL_RULES: readonly Entry[] = [
  { rule: readDisguised },
  { rule: readRaised },
  { rule: readOrdinal, before: [ORDINALS] },
  { rule: readPhone },
  { rule: readCard },
  { rule: readDocument, after: [DASH_OR_SLASH] },
  { rule: readCode },
  { rule: readLettered },
  { rule: readListMark },
  { rule: readTime, after: TIME_MARKS },
  { rule: readDate, before: DATE_LEADS, after: DATE_TAILS },
  { rule: readYearSpan },
  { rule: readEnglishOrdinal, after: [ORDINAL_ENDINGS] },
  { rule: readDuration, after: [SPANS_OF_TIME, wordSet('-')] },
  { rule: readStars, after: [STARS] },
  { rule: readProgramme, after: [PROGRAMMES] },
  { rule: readCampaign, after: [CAMPAIGN_TAILS] },
  { rule: readRatioScale, after: [wordSet(':')] },
  { rule: readScore, after: [DASH_OR_SLASH] },
  { rule: readYear, before: YEAR_LEADS },
  { rule: readLabel, before: [LABELS, wordSet('.')] },
  { rule: readAgeBefore, before: AGE_LEADS },
  { rule: readNamed },
];

/** A set of rules is a number with a bit for each, in their order. */
const bitOf = (rule: NumeralRule): number => 1 << NUMERAL_RULES.findIndex((entry) => entry.rule === rule);

function rulesByWord(side: 'before' | 'after', form: 'norm' | 'bare'): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const { rule, [side]: needed = [] } of NUMERAL_RULES) {
    for (const words of needed) {
      for (const word of words[form].keys()) table.set(word, (table.get(word) ?? 0) | bitOf(rule));
    }
  }
  return table;
}

const BEFORE = { norm: rulesByWord('before', 'norm'), bare: rulesByWord('before', 'bare') };
const AFTER = { norm: rulesByWord('after', 'norm'), bare: rulesByWord('after', 'bare') };
const ALWAYS = bitOf(readPhone) | bitOf(readCode);
/** What a number touches, beside the marks that most numbers touch, may be a part of it. */
const IF_TOUCHED = bitOf(readDisguised) | bitOf(readRaised) | bitOf(readLettered);
const PLAIN_MARKS = '%.,;:)/-';
const AFTER_A_WORD = bitOf(readNamed);
const AFTER_NO_WORD = bitOf(readListMark);
const AFTER_DIGITS = bitOf(readAgeBefore);
/** A number with separators of its own may be a date, four digits a year. */
const IF_PARTED = bitOf(readDate);
const IF_OF_FOUR = bitOf(readYear) | bitOf(readYearSpan);
/** A number that begins with four digits, whatever separates them from others. */
const IF_GROUPED = bitOf(readCard);

/** Does the number touch a letter, or a mark that is no plain one, or end in the mark of a note? */
function isTouched({ tokens }: Scan, from: number, to: number): boolean {
  if (tokens[from]!.glued || tokens[to - 1]!.kind === 'mark') return true;
  const next = tokens[to];
  return next?.glued === true && (!PLAIN_MARKS.includes(next.norm) || tokens[to + 1]?.glued === true);
}

/** The rules that may have a say about a number where it stands: for most numbers, few. */
function rulesFor(scan: Scan, atom: Atom): number {
  const { from, to } = atom;
  const form = scan.bare ? 'bare' : 'norm';
  let rules = ALWAYS | (BEFORE[form].get(wordAt(scan, from - 1)) ?? 0) | (AFTER[form].get(wordAt(scan, to)) ?? 0);
  rules |= isWord(scan, from - 1) ? AFTER_A_WORD : AFTER_NO_WORD;
  if (isTouched(scan, from, to)) rules |= IF_TOUCHED;
  if (isDigits(scan, from - 1)) rules |= AFTER_DIGITS;
  if (scan.tokens[from]!.norm.length === 4) rules |= IF_GROUPED;
  if (!atom.plain) rules |= IF_PARTED;
  else if (atom.digits.length === 4) rules |= IF_OF_FOUR;
  return rules;
}

/** What kind of numeral the number is when it is no figure; null when it may be one. */
export function classifyNumeral(scan: Scan, atom: Atom): NumeralMatch | null {
  for (let rules = rulesFor(scan, atom); rules !== 0; rules &= rules - 1) {
    const { rule } = NUMERAL_RULES[31 - Math.clz32(rules & -rules)]!;
    const found = rule(scan, atom);
    if (found !== null) return found;
  }
  return null;
}
