import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { shift } from '../../quantity/decimal.ts';
import { periodKey } from '../../resolution/period.ts';
import type { CheckLexicons } from '../lexicon.ts';
import { areUnitsComparable } from './units.ts';

/** What is measured the same in units that powers of ten lie between: so many metres are so many kilometres. */
const MEASURED = /^(?:length|area|mass|volume)(?:-per-|$)/u;

/**
 * The figure in a unit that the source prints for the same thing (`references`: its figures of the indicator), where it prints none in the figure's own for its place and time: "1,85 km" is
 * "1.850 m", "6,58 tấn/ha" is "65,8 tạ/ha". As it is where no unit of the source measures the same.
 */
export function inSourceUnit(
  figure: Figure,
  references: readonly ReferenceFigure[],
  unitOf: CheckLexicons['unitOf'],
): Figure {
  const key = periodKey(figure.period);
  const here = references.filter(({ place }) => place === figure.place);
  const now = here.filter(({ period }) => periodKey(period) === key);
  const asked = now.length > 0 ? now : here;
  if (asked.some(({ unit }) => areUnitsComparable(unit, figure.unit))) return figure;
  for (const { unit } of asked) {
    const there = inUnit(figure, unit, unitOf);
    if (there !== null) return there;
  }
  return figure;
}

/** The figure in another unit of what it measures, some power of ten away; null where there is no such way. */
export function inUnit(figure: Figure, unit: string, unitOf: CheckLexicons['unitOf']): Figure | null {
  const power = powerBetween(figure.unit, unit, unitOf);
  return power === null ? null : moved(figure, unit, power);
}

/** The power of ten that makes a number of one unit one of the other; null where they measure different things. */
function powerBetween(from: string, to: string, unitOf: CheckLexicons['unitOf']): number | null {
  const [a, b] = [unitOf(from), unitOf(to)];
  if (a === null || b === null || a.dimension !== b.dimension || !MEASURED.test(a.dimension)) return null;
  const { c, e } = new Big(a.factor).div(b.factor);
  return c.length === 1 && c[0] === 1 ? e : null;
}

function moved(figure: Figure, unit: string, power: number): Figure {
  const { value, high, precision, readings } = figure;
  const at = <T extends string | null>(number: T): T => (number === null ? number : (shift(number, power) as T));
  return {
    ...figure,
    unit,
    value: shift(value, power),
    high: at(high),
    precision: at(precision),
    readings: readings.map((reading) =>
      reading.unit === figure.unit
        ? {
            ...reading,
            unit,
            value: shift(reading.value, power),
            high: at(reading.high),
            precision: at(reading.precision),
          }
        : reading,
    ),
  };
}
