import type { Evidence } from '../mention/evidence.ts';
import { shift } from '../quantity/decimal.ts';
import type { Decimal } from '../quantity/quantity.ts';
import type { Base, Caution, Figure, FigureReading, Measure } from './figure.ts';
import { printsMagnitude } from './prints-magnitude.ts';
import type { MendedReading } from './reader-reading.ts';

/** Evidence of what the reader says and no words of the page. */
const BY_READER: Evidence = { text: '', span: null, how: 'reader' };

/** What is asked about units: is what is counted in it whole ("person")? */
export type IsDiscrete = (unit: string) => boolean;

/**
 * A figure as the reader reads it. A property that the reader gives as it was read firmly stays as it is, words and all; any
 * other gets the reader's word for its evidence, and what was only doubtful because of it is settled: a part whose name was
 * not known, the body a place was taken for, the ways its measure could be read. `text` is the article's.
 */
export function mend(figure: Figure, reading: MendedReading, text: string, isDiscrete: IsDiscrete): Figure {
  const steps = [withIndicator, withPlace, withPeriod, withStatus, withMeasure];
  const mended = steps.reduce((next, step) => step(next, reading), figure);
  return { ...withUnit(mended, reading, text, isDiscrete), reader: reading };
}

const isFirm = (evidence: Evidence | null): boolean => evidence !== null && evidence.how !== 'assumed';

/** Does the reader only say what was read, and read firmly? */
const isKnown = (
  figure: Figure,
  what: 'indicator' | 'place' | 'period' | 'status' | 'measure',
  given: string,
): boolean => figure[what] === given && isFirm(figure.evidence[what]);

const without = ({ cautions }: Figure, ...kinds: readonly Caution['kind'][]): readonly Caution[] =>
  cautions.filter(({ kind }) => !kinds.includes(kind));

function withIndicator(figure: Figure, { indicator }: MendedReading): Figure {
  const isWhole = figure.part !== 'unnamed';
  if (indicator === undefined || (isKnown(figure, 'indicator', indicator) && isWhole)) return figure;
  // a definition that the page says (prices of a year, a poverty standard) narrows the number whatever it measures
  return {
    ...figure,
    indicator,
    part: null,
    cautions: without(figure, 'other-whole'),
    evidence: { ...figure.evidence, indicator: BY_READER },
  };
}

function withPlace(figure: Figure, { place }: MendedReading): Figure {
  if (place === undefined || (isKnown(figure, 'place', place) && figure.body === null)) return figure;
  return { ...figure, place, body: null, evidence: { ...figure.evidence, place: BY_READER } };
}

function withPeriod(figure: Figure, { period }: MendedReading): Figure {
  if (period === undefined || isKnown(figure, 'period', period)) return figure;
  return { ...figure, period, evidence: { ...figure.evidence, period: BY_READER } };
}

function withStatus(figure: Figure, { status }: MendedReading): Figure {
  if (status === undefined || isKnown(figure, 'status', status)) return figure;
  // that it is a target says nothing of whose it is: one that is handed down stays so
  const cautions = without(figure, 'plan', 'imagined', ...(status === 'target' ? [] : (['given'] as const)));
  return { ...figure, status, cautions, evidence: { ...figure.evidence, status: BY_READER } };
}

/** What each measure refers to, where the words say nothing of it. */
const BASES: Readonly<Partial<Record<Measure, Base>>> = { 'share-of-plan': 'plan', index: 'same-period' };

function withMeasure(figure: Figure, { measure }: MendedReading): Figure {
  const isOpen = figure.readings.some(({ why }) => why === 'measure');
  if (measure === undefined || (isKnown(figure, 'measure', measure) && !isOpen)) return figure;
  const same = figure.measure === measure;
  return {
    ...figure,
    measure,
    base: same ? figure.base : (BASES[measure] ?? null),
    direction: same || measure === 'level' || measure === 'change' ? figure.direction : null,
    readings: figure.readings.filter(({ why }) => why !== 'measure'),
    evidence: { ...figure.evidence, measure: BY_READER },
  };
}

function withUnit(figure: Figure, { unit }: MendedReading, text: string, isDiscrete: IsDiscrete): Figure {
  if (unit === undefined) return figure;
  const power = printsMagnitude(figure, text) ? 0 : unit.power;
  if (figure.unit === unit.id && power === 0) return figure;
  const whole = isDiscrete(unit.id);
  const scaled = <T extends Pick<FigureReading, 'value' | 'high' | 'precision' | 'unit'>>(one: T): T => ({
    ...one,
    unit: unit.id,
    value: shift(one.value, power),
    high: one.high === null ? null : shift(one.high, power),
    precision: precisionOf(one.precision, power, whole),
  });
  const others = figure.readings.filter(({ why }) => why !== 'unit' && why !== 'magnitude');
  return { ...scaled(figure), readings: others.map(scaled) };
}

/** What counts whole things has no precision; any other number has that of its last digit. */
const precisionOf = (precision: Decimal | null, power: number, whole: boolean): Decimal | null =>
  whole && precision === null ? null : shift(precision ?? '1', power);
