import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { compare } from '../numbers/agreement.ts';
import { type CommonForm, commonForm, type Measured } from '../numbers/common-form.ts';
import { areAmountsComparable, areUnitsComparable } from '../numbers/units.ts';
import { reason } from '../reason.ts';
import { isBaseUnread } from '../restraint/compared-to.ts';
import { isOutcome, type Subject, sourceParams, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';

/** A reference that measures what the figure measures, with both in comparable form. */
export interface Pair {
  readonly reference: ReferenceFigure;
  readonly page: CommonForm;
  readonly source: CommonForm;
  /** Did one of them have to be converted (vượt 8,6% and bằng 108,6%)? */
  readonly converted: boolean;
}

/** The references of the figure's place and period that measure the same, of the same kind of status. */
export function pairsOf(subject: Subject): Pair[] {
  const { figure, indicator, now, page } = subject;
  if (figure.measure === 'index' && isBaseUnread(page.text, figure)) return [];
  return now
    .filter((reference) => isOutcome(reference.status) === isOutcome(figure.status))
    .map((reference) => {
      const base = unsaidBase(subject, reference);
      const isOfIndex = isIndexOf(subject, reference);
      const inFull = <T extends Measured>(one: T): CommonForm =>
        commonForm(base === null ? one : { ...one, base }, indicator, isOfIndex);
      return { reference, page: inFull(figure), source: inFull(reference) };
    })
    .filter(
      ({ reference, page, source }) =>
        isSameMeasure(page, source) &&
        (areAmountsComparable(figure, reference) || (page.family === 'index' && isRatio(figure) && isRatio(reference))),
    )
    .filter(
      (pair) => !isGrowthOfRate(subject, pair) || compare(pair.page.printed, pair.source.printed).kind !== 'apart',
    )
    .map((pair) => ({ ...pair, converted: pair.reference.measure !== figure.measure || isScaled(figure) }));
}

/**
 * The base of a change by the same number of which only one of them says it: "GRDP tăng 7,4%" is the source's "tăng 7,4% so với
 * năm 2014", and its "bằng 107,4% cùng kỳ". Of another number nobody knows what it is held against, and the two stay apart, but on a
 * page that reports the very source.
 */
function unsaidBase(subject: Subject, reference: ReferenceFigure): string | null {
  const { figure, indicator, page } = subject;
  if ((figure.base === null) === (reference.base === null)) return null;
  const base = figure.base ?? reference.base;
  const before = String(Number(figure.period.slice(0, 4)) - 1);
  if (base === null || isBaseUnread(page.text, figure)) return null;
  const isOfIndex = isIndexOf(subject, reference);
  const [own, other] = [figure, reference].map((one) => commonForm({ ...one, base }, indicator, isOfIndex)) as [
    CommonForm,
    CommonForm,
  ];
  if (own.base !== 'same-period' && own.base !== before) return null;
  if (own.family !== other.family || own.family === 'level' || own.direction !== other.direction) return null;
  const areChanges = figure.measure === 'change' && reference.measure === 'change';
  if (page.isConference && areChanges && figure.direction === reference.direction) return base;
  const agreement = compare(own.printed, other.printed);
  return agreement.kind === 'equal' || (agreement.kind === 'agrees' && agreement.by === 'rounding') ? base : null;
}

/**
 * Does one of them print an index, so that how much the other grew is one? What is printed in points is the way between two rates, or
 * between two growths, and a rate that fell by so much never is an index.
 */
function isIndexOf({ figure, indicator, surface }: Subject, reference: ReferenceFigure): boolean {
  if (figure.measure !== 'index' && reference.measure !== 'index') return false;
  const isRate = indicator?.units.includes('percentage-point') ?? false;
  return !isRate && !isInPoints(surface) && !isInPoints(reference.quote.exact);
}

/** Are the words those of percentage points? */
export const isInPoints = (printed: string): boolean => /điểm|points?(?!\p{L})/iu.test(printed);

/** Growth of what is itself a percentage ("độ che phủ rừng tăng 2%") may be in points: that it is of an index only its number tells. */
const isGrowthOfRate = ({ figure, indicator }: Subject, { reference, page }: Omit<Pair, 'converted'>): boolean =>
  page.family === 'index' && figure.measure !== reference.measure && (indicator?.units.includes('percent') ?? false);

/** Percent, or times that were brought to percent. */
const isRatio = ({ unit }: Measured): boolean => unit === 'times' || areUnitsComparable(unit, 'percent');

/** "bằng 1,086 kế hoạch": the page prints so many times, and is compared in percent. */
const isScaled = ({ readings, value }: Figure): boolean =>
  readings.some((reading) => reading.why === 'unit' && Number(reading.value) < Number(value));

function isSameMeasure(page: CommonForm, source: CommonForm): boolean {
  if (page.family !== source.family) return false;
  return page.base === null || source.base === null || page.base === source.base;
}

/** Row 7: the source has the indicator for the period, but measures or states something else. */
export function otherMeasure(subject: Subject): Verdict | null {
  const { figure, indicator, now } = subject;
  if (pairsOf(subject).length > 0) return null;
  const reference = nearest(subject);
  if (reference === null) return null;
  const params = sourceParams(subject, reference);
  const say = (why: ReturnType<typeof reason>) => verdict(subject, 'other-measure', reference, why);
  const sameStatus = now.filter(({ status }) => isOutcome(status) === isOutcome(figure.status));
  if (sameStatus.length === 0) {
    const { status } = figure;
    return say(reason('other-status', { ...params, status, sourceStatus: reference.status }));
  }
  const isUnread = figure.measure === 'index' && isBaseUnread(subject.page.text, figure);
  const page = commonForm(figure, indicator);
  const source = commonForm(reference, indicator);
  if (page.family !== source.family || isUnread) {
    return say(reason('other-measure', { ...params, measure: figure.measure, sourceMeasure: reference.measure }));
  }
  if (!isSameMeasure(page, source)) {
    return say(reason('other-base', { ...params, base: page.base ?? '', sourceBase: source.base ?? '' }));
  }
  return say(reason('other-unit', { ...params, unit: figure.unit, sourceUnit: reference.unit }));
}

/** The reference a reader would look at: of the same status if there is one, of the same measure if there is one. */
function nearest({ figure, now }: Subject): ReferenceFigure | null {
  const score = ({ status, measure }: ReferenceFigure) =>
    (isOutcome(status) === isOutcome(figure.status) ? 2 : 0) + (measure === figure.measure ? 1 : 0);
  return [...now].sort((a, b) => score(b) - score(a))[0] ?? null;
}
