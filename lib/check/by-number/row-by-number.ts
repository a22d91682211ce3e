import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Evidence, Figure } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import { periodKey, yearOf } from '../../resolution/period.ts';
import { compare } from '../numbers/agreement.ts';
import { inUnit } from '../numbers/in-source-unit.ts';
import { isWithin } from '../places.ts';
import { reason } from '../reason.ts';
import { isOutcome, type Subject } from '../restraint/subject.ts';
import type { Reason } from '../verdict.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';

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
  if (subject.figure.place === null || tellingDigits(subject.figure) < TELLING) return null;
  const isDoubted = isHeld && isStated(subject.figure.evidence.indicator);
  let best: RowByNumber | null = null;
  let isAlone = true;
  for (const { reference, isEqual } of agreeing(subject)) {
    const words = sharedWords(subject, reference);
    const least = isEqual && !isDoubted && tellingDigits(reference) >= MANY ? 1 : 2;
    if (words.count < Math.max(least, best?.words.count ?? 0)) continue;
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

/** The figures of the source whose numbers agree with the page's, and that it may be by all else that it says. */
function agreeing(subject: Subject): { readonly reference: ReferenceFigure; readonly isEqual: boolean }[] {
  const { figure, index, lexicons } = subject;
  const found: { reference: ReferenceFigure; isEqual: boolean }[] = [];
  for (const [unit, references] of index.byUnit) {
    const there = unit === figure.unit ? figure : inUnit(figure, unit, lexicons.unitOf);
    if (there === null) continue;
    const number = Number(there.value);
    for (const reference of references) {
      const other = Number(reference.value);
      if (number > other * FAR_APART || other > number * FAR_APART) continue;
      const { kind } = compare(there, reference);
      const isEqual = kind === 'equal';
      if (!isEqual && (kind !== 'agrees' || tellingDigits(reference) < MANY)) continue;
      if (mayBe(subject, reference)) found.push({ reference, isEqual });
    }
  }
  return found;
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

/** What of a figure its number tells, as a remark on a verdict. */
export function byNumber(figure: Figure, { words }: RowByNumber): Reason {
  const what = TOLD.filter((kind) => figure.evidence[kind]?.how === 'number');
  return reason('by-number', { what, ids: what.map((kind) => figure[kind] ?? ''), words: words.phrases.join(' … ') });
}

function mayBe(subject: Subject, { place, period, measure, status }: ReferenceFigure): boolean {
  const { figure } = subject;
  if (figure.measure !== measure || isOutcome(figure.status) !== isOutcome(status)) return false;
  const { evidence } = figure;
  const isHere =
    figure.place === place ||
    isPerhapsNamesake(subject, place) ||
    (!isSaidOf(subject, evidence.place) && isOfPage(subject, place));
  const isNow =
    periodKey(figure.period) === periodKey(period) ||
    (!isSaidOf(subject, evidence.period) && isOfPageTime(subject, period));
  return isHere && isNow;
}

/** A namesake by where the page says that it lies, of a place of which nobody knows where it lies. */
const isPerhapsNamesake = ({ figure, lexicons: { places } }: Subject, place: string): boolean =>
  places.get(place)?.parent === null && (figure.place?.endsWith(`-${place}`) ?? false);

/** Is the page about the place, about what it lies in or what lies in it? */
function isOfPage({ page, lexicons: { places } }: Subject, place: string): boolean {
  const about = page.reading.place?.id ?? null;
  return about !== null && (isWithin(place, about, places) || isWithin(about, place, places));
}

/** Is the page about the year, or about none? */
function isOfPageTime({ page }: Subject, period: string): boolean {
  const about = page.reading.period?.id ?? null;
  return about === null || yearOf(about) === yearOf(period);
}

/**
 * Does the page say it of the figure: in its own clause, or in its paragraph but for a doubtful time without a year ("trong quý")? Of
 * a paragraph so much is looked at.
 */
function isSaidOf({ figure, page }: Subject, words: Evidence | null): boolean {
  if (words === null || isStated(words)) return words !== null;
  if (words.span === null || (words.how !== 'carried' && !/\d{4}/u.test(words.text))) return false;
  const [from, to] = words.span.start < figure.start ? [words.span.end, figure.start] : [figure.end, words.span.start];
  return to - from > FAR || !page.text.slice(from, to).includes('\n');
}
const FAR = 1000;
