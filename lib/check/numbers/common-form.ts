import Big from 'big.js';
import type { Base, Direction, Measure } from '../../figure/figure.ts';
import { shift } from '../../quantity/decimal.ts';
import type { Bound, Decimal } from '../../quantity/quantity.ts';
import type { IndicatorFacts } from '../lexicon.ts';
import type { Printed } from './interval.ts';

/** What a figure of a page and one of a source have in common, as far as numbers go. */
export interface Measured extends Printed {
  readonly unit: string;
  readonly measure: Measure;
  readonly direction: Direction | null;
  readonly base: Base | null;
  readonly period: string;
}

/**
 * The one form in which two ways of saying the same are compared: "vượt 8,6% kế hoạch" is 108,6% of it, "tăng 8,6% so với
 * cùng kỳ" on an amount is an index of 108,6%. `family` is what must be the same, `base` what the number refers to.
 */
export interface CommonForm {
  readonly family: 'level' | 'change' | 'plan-share' | 'index';
  readonly base: Base | null;
  readonly printed: Printed;
  /** Of a change that stays one; null where the number itself says it. */
  readonly direction: Direction | null;
}

const PERCENT = 'percent';
const POINT = 'percentage-point';
const TIMES = 'times';

/**
 * Brings a figure or a reference into the common form. A rate's change is in points and never becomes an index, but of what the
 * other side prints as one (`isOfIndex`: "chỉ số sản xuất công nghiệp bằng 127,3%").
 */
export function commonForm(figure: Measured, indicator: IndicatorFacts | null, isOfIndex = false): CommonForm {
  const base = sameBase(figure.base, figure.period);
  const printed: Printed = figure;
  switch (figure.measure) {
    case 'level':
      return { family: 'level', base: null, printed, direction: null };
    case 'share-of-plan':
      return { family: 'plan-share', base: 'plan', printed, direction: null };
    case 'index':
      if (isTurnedTimes(figure)) return { family: 'change', base, printed, direction: figure.direction };
      return { family: base === 'plan' ? 'plan-share' : 'index', base, printed: inPercent(figure), direction: null };
    case 'change': {
      const isPercent = figure.unit === PERCENT || (isOfIndex && figure.unit === POINT);
      const isRelative = isPercent && figure.direction !== null;
      const isRate = !isOfIndex && (indicator?.units.includes(PERCENT) ?? false);
      if (isRelative && base === 'plan') {
        return { family: 'plan-share', base, printed: aroundHundred(figure), direction: null };
      }
      if (isRelative && base !== null && !isRate) {
        return { family: 'index', base, printed: aroundHundred(figure), direction: null };
      }
      return { family: 'change', base, printed, direction: figure.direction };
    }
  }
}

/** "giảm 1,7 lần" is none of 170%, and of "tăng 0,7 lần" nobody knows whether it is 70% or so much more. */
const isTurnedTimes = ({ unit, direction, value }: Measured): boolean =>
  unit === TIMES && (direction === 'down' || (direction === 'up' && Number(value) < 1));

/** "gấp 1,7 lần" is 170% of it. */
function inPercent(figure: Measured): Printed {
  if (figure.unit !== TIMES) return figure;
  const { value, high, precision } = figure;
  const times = <T extends Decimal | null>(number: T): T => (number === null ? number : (shift(number, 2) as T));
  return { ...figure, value: shift(value, 2), high: times(high), precision: times(precision) };
}

/** "cùng kỳ" of a year is the year before; of a part of one "cùng kỳ năm 2019" and "9 tháng năm 2019" are "cùng kỳ" in the year behind. */
function sameBase(base: Base | null, period: string): Base | null {
  const before = String(Number(period.slice(0, 4)) - 1);
  if (base === 'same-period' && /^\d{4}$/.test(period)) return before;
  const part = /^\d{4}(-(?:H\d|Q\d|\d{1,2}M|\d{2}))$/.exec(period)?.[1];
  return part !== undefined && (base === before || base === before + part) ? 'same-period' : base;
}

const MIRRORED: Readonly<Record<Bound, Bound>> = {
  exact: 'exact',
  about: 'about',
  range: 'range',
  'at-least': 'at-most',
  'at-most': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
};

/** A rise or fall by X% as a share: 100 + X or 100 − X. */
function aroundHundred(figure: Measured): Printed {
  const up = figure.direction === 'up';
  const share = (value: Decimal): Decimal => (up ? new Big(100).plus(value) : new Big(100).minus(value)).toFixed();
  const value = share(figure.value);
  const high = figure.high === null ? null : share(figure.high);
  if (up || high === null) {
    return { value, high, bound: up ? figure.bound : MIRRORED[figure.bound], precision: figure.precision };
  }
  return { value: high, high: value, bound: figure.bound, precision: figure.precision };
}
