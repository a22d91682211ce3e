import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Caution, Evidence } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import { periodKey, yearOf } from '../../resolution/period.ts';
import { isWithin } from '../places.ts';
import { hasCaution } from '../restraint/cautions.ts';
import { sentenceAround } from '../restraint/parts.ts';
import { isOutcome, type Subject } from '../restraint/subject.ts';

/** Cautions that say nothing against a number that agrees. */
const HARMLESS: ReadonlySet<Caution['kind']> = new Set(['plan-met', 'final-accounts', 'so-far']);

/** "từ 12.650 con tăng lên", "from 12.4%": what it was before, whatever the source prints of now. */
const FROM = /(?<!\p{L})(?:từ|tu|from)\s*$/iu;
const DENIED = /(?<!\p{L})(?:không|chưa|khong|chua|not|never|no)\s/iu;
const REACH = 60;

/** Does the page simply tell its number: no wish, rumour, question or denial, and no start of a way to another number? */
export function isPlainClaim({ figure, page: { text, forms } }: Subject): boolean {
  if (!figure.cautions.every(({ kind }) => HARMLESS.has(kind))) return false;
  const sentence = sentenceAround(text, figure, forms);
  const front = text.slice(Math.max(sentence.start, figure.start - REACH), figure.start);
  return !FROM.test(front) && !DENIED.test(front) && !text.slice(figure.end, sentence.end).includes('?');
}

/**
 * May a page's figure be one of the source's, by all that it says but what it counts: measure, status, place and time? Only what the page
 * does not say gives way to the source: a place that was assumed on a page about it, a time that was on a page of that year.
 */
export function mayBeRow(subject: Subject, { indicator, place, period, measure, status }: ReferenceFigure): boolean {
  const { figure, lexicons } = subject;
  const { evidence } = figure;
  if (figure.measure !== measure || isOutcome(figure.status) !== isOutcome(status)) return false;
  // so far, of what adds up over the year, is not yet the year's
  if (hasCaution(figure, 'so-far') && (lexicons.indicators.get(indicator)?.additive ?? false)) return false;
  const isHere = figure.place === place || (evidence.place?.how === 'assumed' && isOfPage(subject, place));
  const isNow = periodKey(figure.period) === periodKey(period) || !isSaidOf(subject, evidence.period);
  return isHere && isNow && (isSaidOf(subject, evidence.period) || isOfPageTime(subject, period));
}

/** Is the page about the place, about what it lies in or what lies in it? */
function isOfPage({ page, lexicons: { places } }: Subject, place: string): boolean {
  const about = page.reading.place?.id ?? null;
  return about !== null && (isWithin(place, about, places) || isWithin(about, place, places));
}

/** Is the page about the year or one beside it ("so với năm trước"), or about none and from that year or the one behind it? */
function isOfPageTime({ page: { reading, time } }: Subject, period: string): boolean {
  const year = yearOf(period);
  const about = reading.period?.id ?? null;
  if (year === null) return true;
  if (about !== null) return Math.abs(Number(yearOf(about)) - year) <= 1;
  if (time.published === null) return true;
  const since = Number(time.published.slice(0, 4)) - year;
  return since === 0 || since === 1;
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
