import type { CheckedFigure } from '../../lib/check/verdict.ts';
import type { Label, LabelledText } from '../labels/texts.ts';
import { equals, statusOf, unitOf } from './same.ts';

/** What is compared, in the order it is printed. */
export const COUNTS = [
  'found',
  'precision',
  'unit',
  'bound',
  'measure',
  'status',
  'place',
  'period',
  'indicator',
  'verdict',
] as const;
export type CountName = (typeof COUNTS)[number];

export interface Miss {
  readonly name: CountName;
  readonly label: Label | null;
  readonly got: string;
}

export interface TextScore {
  readonly right: ReadonlyMap<CountName, number>;
  readonly total: ReadonlyMap<CountName, number>;
  readonly misses: readonly Miss[];
  /** Figures accused whose labels do not allow it. */
  readonly accused: readonly Miss[];
  /** Numbers read on what is no figure. */
  readonly onNonFigures: number;
}

const ACCUSATIONS: readonly string[] = ['differs', 'target-missed'];

/** The indicators that the sources print, and the places that the data knows. */
export interface Known {
  readonly sources: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** What stands for each property of a figure: [right, got]. */
function compare(
  label: Label,
  { figure, verdict }: CheckedFigure,
  { sources, places }: Known,
): readonly (readonly [CountName, boolean, string])[] {
  const { indicator } = figure;
  const isLeft = indicator === null || indicator === label.indicator || !sources.has(indicator);
  return [
    ['unit', label.unit === 'count' || unitOf(figure.unit) === unitOf(label.unit), figure.unit],
    ['bound', figure.bound === label.bound, figure.bound],
    ['measure', figure.measure === label.measure, figure.measure],
    ['status', statusOf(figure.status) === statusOf(label.status), figure.status],
    ['place', figure.place === label.place || (figure.body !== null && !places.has(label.place)), String(figure.place)],
    ['period', figure.period === label.period, figure.period],
    ['indicator', label.indicator.startsWith('other:') ? isLeft : indicator === label.indicator, String(indicator)],
    ['verdict', label.verdict.includes(verdict.kind), verdict.kind],
  ];
}

/**
 * Holds what the engine read and said of a text against its labels. Of an indicator that no data names it counts only that
 * it is not taken for one of the sources', of an organisation that it is known to be one. A figure not found is wrong in its
 * verdict too.
 */
export function scoreText(
  { labels, nonFigures, isComplete }: LabelledText,
  figures: readonly CheckedFigure[],
  known: Known,
): TextScore {
  const right = new Map<CountName, number>();
  const total = new Map<CountName, number>();
  const misses: Miss[] = [];
  const accused: Miss[] = [];
  const count = (name: CountName, isRight: boolean, label: Label | null, got: string): void => {
    total.set(name, (total.get(name) ?? 0) + 1);
    if (isRight) right.set(name, (right.get(name) ?? 0) + 1);
    else misses.push({ name, label, got });
  };
  const free = new Set(figures);
  for (const label of labels) {
    const { start, end } = label.span;
    const found = [...free].find(
      ({ figure }) =>
        figure.start < end &&
        start < figure.end &&
        equals(figure.value, label.value) &&
        equals(figure.denominator, label.denominator) &&
        equals(figure.high, label.high),
    );
    count('found', found !== undefined, label, 'nothing');
    if (found === undefined) {
      count('verdict', false, label, 'nothing');
      continue;
    }
    free.delete(found);
    count('precision', true, label, '');
    for (const [name, isRight, got] of compare(label, found, known)) count(name, isRight, label, got);
    const { kind } = found.verdict;
    if (ACCUSATIONS.includes(kind) && !label.verdict.includes(kind))
      accused.push({ name: 'verdict', label, got: kind });
  }
  if (isComplete) for (const { figure } of free) count('precision', false, null, `${figure.value} ${figure.unit}`);
  const onNonFigures = nonFigures.reduce(
    (sum, { start, end }) =>
      sum + figures.filter(({ figure: { number } }) => number.start < end && start < number.end).length,
    0,
  );
  return { right, total, misses, accused, onNonFigures };
}
