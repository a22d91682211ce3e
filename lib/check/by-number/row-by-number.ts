import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Evidence, Figure } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import { numberKey } from '../../resolution/pack-index.ts';
import { periodKey, yearOf } from '../../resolution/period.ts';
import { isWithin } from '../places.ts';
import { isOutcome, type Subject } from '../restraint/subject.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';

/** A figure of the source that has a page's number, and the words both have around it. */
export interface RowByNumber {
  readonly reference: ReferenceFigure;
  readonly words: SharedWords;
}

/** Digits that tell, noughts at either end not among them: of fewer than two two numbers are easily the same. */
const TELLING = 2;
/** So many are hardly the same by chance: a word is enough beside them. */
const MANY = 3;

/**
 * The figure of the source that a page's figure is by its number, whatever its words were understood as: the same number in the same unit,
 * a measure and a kind of status, of the place and the time unless the page's own sentence says others, with words in common. Null where
 * there is none, or two that tell of different things. `isHeld`: was it held against another figure of the source?
 */
export function rowByNumber(subject: Subject, isHeld: boolean): RowByNumber | null {
  const { figure, index } = subject;
  const digits = figure.value.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length;
  const rows = index.numbers.get(numberKey(figure));
  if (rows === undefined || digits < TELLING || figure.place === null) return null;
  const least = digits < MANY || isHeld ? 2 : 1;
  let best: RowByNumber | null = null;
  let isAlone = true;
  for (const reference of rows) {
    if (!mayBe(subject, reference)) continue;
    const words = sharedWords(subject, reference);
    if (words.count < (best?.words.count ?? least)) continue;
    if (best !== null && words.count === best.words.count) {
      isAlone &&= reference.indicator === best.reference.indicator;
      continue;
    }
    best = { reference, words };
    isAlone = true;
  }
  return isAlone ? best : null;
}

/** The figure read as that of the source. What was read of its place and time from further off gives way. */
export function readAsRow(figure: Figure, { reference, words }: RowByNumber): Figure {
  const { indicator, place, period } = reference;
  const text = words.phrases.join(' … ');
  const by = { text, span: null, how: 'number' } as const;
  const evidence = {
    ...figure.evidence,
    indicator: by,
    place: place === figure.place ? figure.evidence.place : by,
    period: periodKey(period) === periodKey(figure.period) ? figure.evidence.period : by,
  };
  return { ...figure, indicator, place, period, evidence };
}

function mayBe(subject: Subject, { high, bound, place, period, measure, status }: ReferenceFigure): boolean {
  const { figure } = subject;
  if (figure.high !== high || figure.bound !== bound || figure.measure !== measure) return false;
  if (isOutcome(figure.status) !== isOutcome(status)) return false;
  const { evidence } = figure;
  const isHere = figure.place === place || (!isSaidOf(subject, evidence.place) && isOfPage(subject, place));
  const isNow =
    periodKey(figure.period) === periodKey(period) ||
    (!isSaidOf(subject, evidence.period) && isOfPageTime(subject, period));
  return isHere && isNow;
}

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
