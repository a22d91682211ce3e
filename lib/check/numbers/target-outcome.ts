import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import type { IndicatorFacts } from '../lexicon.ts';
import { compare } from './agreement.ts';
import { customary, type Interval, isBelow, logical, point } from './interval.ts';

export type TargetOutcome = 'met' | 'exceeded' | 'missed' | 'above' | 'below' | 'straddles';

/**
 * A level against a target in the indicator's direction. For what speaks well of the year a bound word is taken as
 * customarily meant ("gần 165 ha" passes 100 ha); for what speaks ill it must be impossible that the target was reached.
 */
export function targetOutcome(
  figure: Figure,
  target: ReferenceFigure,
  better: IndicatorFacts['better'],
): TargetOutcome {
  const agreement = compare(figure, target);
  const isWithin = agreement.kind === 'agrees' && agreement.by !== 'bound' && agreement.by !== 'range';
  if (agreement.kind === 'equal' || isWithin || isJustUnder(figure, target, agreement)) return 'met';
  const box = targetBox(target);
  const usual = figure.bound === 'exact' ? point(figure.value) : customary(figure);
  const possible = figure.bound === 'exact' ? point(figure.value) : logical(figure);
  if (inside(usual, box)) return 'met';
  if (reaches(figure, box, better)) return 'met';
  const isAbove = isBelow(box, better === 'higher' ? usual : possible);
  const isUnder = isBelow(better === 'lower' ? usual : possible, box);
  if (isAbove) return better === 'neutral' ? 'above' : better === 'higher' ? 'exceeded' : 'missed';
  if (isUnder) return better === 'neutral' ? 'below' : better === 'lower' ? 'exceeded' : 'missed';
  return 'straddles';
}

/** "4,47%" of an aim of "dưới 4,5%", "10.520" of "trên 10.500": just what was aimed at. */
const isJustUnder = ({ bound }: Figure, target: ReferenceFigure, agreement: ReturnType<typeof compare>): boolean =>
  bound === 'exact' &&
  (target.bound === 'less-than' || target.bound === 'more-than') &&
  agreement.kind === 'agrees' &&
  agreement.by === 'bound';

/** The numbers a target names: a range is all of it, "khoảng" its customary reach, any other bound the printed number. */
function targetBox(target: ReferenceFigure): Interval {
  return target.bound === 'range' || target.bound === 'about' ? customary(target) : point(target.value);
}

/** "ít nhất 90" against 90: at least met, and more cannot be told. */
function reaches(figure: Figure, box: Interval, better: IndicatorFacts['better']): boolean {
  const value = new Big(figure.value);
  if (figure.bound === 'at-least' && better === 'higher') return box.low !== null && value.eq(box.low);
  if (figure.bound === 'at-most' && better === 'lower') return box.high !== null && value.eq(box.high);
  return false;
}

function inside(a: Interval, b: Interval): boolean {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
  return a.low.gte(b.low) && a.high.lte(b.high);
}
