import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import { amountsBetween } from '../../resolution/amounts.ts';
import { periodKey } from '../../resolution/period.ts';
import { agrees } from '../comparable.ts';
import { compare } from '../numbers/agreement.ts';
import { inUnit } from '../numbers/in-source-unit.ts';
import { reason } from '../reason.ts';
import { narrowingOf } from '../restraint/narrowing.ts';
import { oneLine } from '../restraint/one-line.ts';
import { type Subject, sourceParams, verdict } from '../restraint/subject.ts';
import type { Reason, Verdict } from '../verdict.ts';
import { isPlainClaim, mayBeRow } from './may-be-row.ts';
import { type SharedWords, sharedWithPage } from './shared-words.ts';

/** A figure of the source that has a page's number, and the words both have around it. */
export interface RowByNumber {
  readonly reference: ReferenceFigure;
  readonly words: SharedWords;
}

/**
 * The figure of the source that a page's figure is by its number, whatever its words were understood as: a number that agrees, in a unit of
 * the same, a measure and a kind of status, of the place and the time unless the page's own sentence says others, with words in common.
 * Null where there is none, or two that tell of different things. `isHeld`: was it held against another figure of the source?
 */
export function rowByNumber(subject: Subject, isHeld: boolean): RowByNumber | null {
  const { figure } = subject;
  if (figure.place === null || tellingDigits(figure) < TELLING) return null;
  const rows = agreeing(subject);
  if (rows === null || rows.length === 0 || !isPlainClaim(subject)) return null;
  const wordsWith = sharedWithPage(subject);
  const isDoubted = isHeld && isStated(figure.evidence.indicator);
  let best: RowByNumber | null = null;
  let isAlone = true;
  for (const { reference, isEqual } of rows) {
    const words = wordsWith(reference);
    const isSure = isEqual && !isDoubted && tellingDigits(reference) >= MANY;
    if (words.pairs < 1 || words.count < (isSure ? 1 : 3)) continue;
    if (words.count < (best?.words.count ?? 0)) continue;
    if (best !== null && words.count === best.words.count) {
      isAlone &&= reference.indicator === best.reference.indicator;
      continue;
    }
    best = { reference, words };
    isAlone = true;
  }
  return isAlone ? best : null;
}

/** Digits that tell, noughts at either end not among them: of fewer than two two numbers are easily the same. */
const TELLING = 2;
/** So many are hardly the same by chance: a word is enough beside them. */
const MANY = 3;
const tellingDigits = ({ value }: Figure | ReferenceFigure): number =>
  value.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length;

/** Numbers further apart than this agree under no bound and no rounding that is looked at here. */
const FAR_APART = 1.15;
/** Of more figures near a number the first are looked at, and one that so many may agree with tells nothing. */
const MOST_NEAR = 500;
const MOST_AGREEING = 40;

interface Agreeing {
  readonly reference: ReferenceFigure;
  readonly isEqual: boolean;
}

/** The figures of the source whose numbers agree with the page's, and that it may be by all else that it says; null for too many. */
function agreeing(subject: Subject): readonly Agreeing[] | null {
  const { figure, index, lexicons } = subject;
  const found: Agreeing[] = [];
  for (const [unit, amounts] of index.amounts) {
    const there = unit === figure.unit ? figure : inUnit(figure, unit, lexicons.unitOf);
    if (there === null) continue;
    const number = Number(there.value);
    const ends = [number / FAR_APART, number * FAR_APART] as const;
    const near = amountsBetween(amounts, Math.min(...ends), Math.max(...ends), MOST_NEAR);
    const close = near.filter((reference) => mayAgree(there, reference));
    if (close.length > MOST_AGREEING) return null;
    for (const reference of close) {
      const { kind } = compare(there, reference);
      const isEqual = kind === 'equal';
      if (!isEqual && (kind !== 'agrees' || tellingDigits(reference) < MANY)) continue;
      if (mayBeRow(subject, reference)) found.push({ reference, isEqual });
    }
  }
  return found;
}

/** Two numbers without a bound agree within a unit of the last digit of either: told without the exact arithmetic, of many. */
function mayAgree(page: Figure, source: ReferenceFigure): boolean {
  if (page.bound !== 'exact' || source.bound !== 'exact') return true;
  const step = Math.max(Number(page.precision ?? 0), Number(source.precision ?? 0));
  return Math.abs(Number(page.value) - Number(source.value)) <= step * 1.0001;
}

/** The figure read as that of the source. What was read of its place and time from further off gives way. */
export function readAsRow(figure: Figure, { reference, words }: RowByNumber): Figure {
  const { indicator, place, period } = reference;
  const text = words.phrases.join(' … ');
  const by = { text, span: null, how: 'number' } as const;
  const evidence = {
    ...figure.evidence,
    indicator: indicator === figure.indicator ? figure.evidence.indicator : by,
    place: place === figure.place ? figure.evidence.place : by,
    period: periodKey(period) === periodKey(figure.period) ? figure.evidence.period : by,
  };
  // "trong đó nuôi trồng 968 tấn": the source has a name for the part
  const part = figure.part === 'unnamed' ? 'named' : figure.part;
  return { ...figure, indicator, place, period, part, evidence };
}

const TOLD = ['indicator', 'place', 'period'] as const;

/**
 * An agreement, as far as it goes: where words of the page may narrow the number, or tell of another time, the two may be of different
 * things. `read`: the figure as its words were read.
 */
export function soberly(found: Verdict, subject: Subject, read: Figure, { reference, words }: RowByNumber): Verdict {
  if (!agrees(found.kind)) return found;
  const { period } = read.evidence;
  const time = period?.how === 'assumed' && period.text !== '' ? [oneLine(period.text)] : [];
  const narrowing = narrowingOf(subject, reference);
  if (narrowing === null && time.length === 0) return found;
  const others = [...time, ...(narrowing?.words ?? [])];
  const shared = words.phrases.join(' … ');
  const why = reason('agrees-by-number', { ...sourceParams(subject, reference), shared, words: others });
  return verdict(subject, 'consistent', reference, why);
}

/** What of a figure its number tells, as a remark on a verdict. */
export function byNumber(figure: Figure, { words }: RowByNumber): Reason {
  const what = TOLD.filter((kind) => figure.evidence[kind]?.how === 'number');
  return reason('by-number', { what, ids: what.map((kind) => figure[kind] ?? ''), words: words.phrases.join(' … ') });
}
