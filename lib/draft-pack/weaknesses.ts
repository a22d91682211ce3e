import type { IndicatorData } from '../../data/schemas/indicator.ts';
import type { Figure } from '../figure/figure.ts';
import type { Weakness } from './draft.ts';
import { isLevelOrChange, isNamedByUnit } from './unsure-of.ts';

/** What is known of a figure beside what was read of it. */
interface WeaknessFacts {
  readonly text: string;
  /** As the lexicon has it; null where it has none. */
  readonly indicator: IndicatorData | null;
  /** Do the document's own words propose one, or say that it is that of the number in front? */
  readonly isProposed: boolean;
  /** Do words of its clause or its heads say how firmly it is stated? */
  readonly isSettled: boolean;
  /** Words around it that may make it a part of what it was read as. */
  readonly narrowingOf: (figure: Figure) => readonly string[];
}

/** What of a figure a careful reader would look at again before he puts it into a pack. */
export function weaknessesOf(
  figure: Figure,
  { text, indicator, isProposed, isSettled, narrowingOf }: WeaknessFacts,
): Weakness[] {
  const { evidence } = figure;
  const found: Weakness[] = [];
  if (figure.indicator === null || isProposed) found.push(unreadIndicator(indicator, isProposed));
  else if (evidence.indicator?.how === 'assumed' || isNamedByUnit(figure)) found.push('assumed-indicator');
  if (figure.place === null) found.push('no-place');
  else if (evidence.place?.how === 'assumed') found.push('assumed-place');
  if (figure.period === 'unknown') found.push('no-period');
  else if (evidence.period === null || evidence.period.how === 'assumed' || isStateOfYears(figure, indicator))
    found.push('assumed-period');
  if (!isSettled) found.push('assumed-status');
  if (evidence.measure.how === 'assumed' || isLevelOrChange(text, figure, indicator)) found.push('assumed-measure');
  if (figure.readings.length > 0) found.push('other-readings');
  if (indicator !== null && isOddUnit(figure, indicator)) found.push('other-unit');
  const isNarrowed = figure.indicator !== null && narrowingOf(figure).length > 0;
  if (figure.part === 'unnamed' || indicator?.group === true || isNarrowed) found.push('part');
  if (figure.body !== null) found.push('body');
  if (figure.cautions.some(({ kind }) => kind !== 'plan-met')) found.push('caution');
  return found;
}

const unreadIndicator = (indicator: IndicatorData | null, isProposed: boolean): Weakness => {
  if (!isProposed) return 'no-indicator';
  return indicator === null ? 'new-indicator' : 'assumed-indicator';
};

/** "96 hộ nghèo" of a term is of a day of it, and which one nobody says; what adds up over the years is of all of them. */
const isStateOfYears = ({ measure, period }: Figure, indicator: IndicatorData | null): boolean =>
  indicator?.additive === false && measure === 'level' && /^\d{4}-\d{4}$/u.test(period);

/** A level in a unit that nobody gives it in. */
const isOddUnit = ({ measure, unit }: Figure, { units, implies = {} }: IndicatorData): boolean =>
  measure === 'level' && !units.includes(unit) && !units.includes(implies[unit] ?? '');
