import type { Figure } from '../../lib/figure/figure.ts';
import type { Label, LabelledPage } from './pages.ts';
import { articleOf, paragraphStart } from './pages.ts';

/** What is measured of the figures, in the order it is printed. */
export const MEASURES = [
  'found',
  'precision',
  'unit',
  'bound',
  'measure',
  'status',
  'place',
  'period',
  'indicator',
  'others left alone',
  'verdict',
] as const;
export type MeasureName = (typeof MEASURES)[number];

export interface Tally {
  right: number;
  total: number;
}

export interface PageScore {
  readonly tallies: ReadonlyMap<MeasureName, Tally>;
  /** Numbers reported on something that is no figure. */
  readonly onNonFigures: number;
  readonly misses: string[];
  /** For the index of a figure read, the index of its label. */
  readonly labelOf: ReadonlyMap<number, number>;
}

/** A figure as read, with the verdict where the whole engine was asked. */
export interface ReadFigure {
  readonly figure: Figure;
  readonly verdict: string | null;
}

interface Spot {
  readonly start: number;
  readonly end: number;
}

/** Where each label stands; labels of the same words in one paragraph take the places one after another. */
function spotsOf(page: LabelledPage, text: string): Spot[] {
  const used = new Map<string, number>();
  return page.figures.map(({ paragraph, surface }) => {
    const key = `${paragraph} ${surface}`;
    const start = text.indexOf(surface, used.get(key) ?? paragraphStart(page, paragraph));
    used.set(key, start + 1);
    return { start, end: start + surface.length };
  });
}

const overlaps = (a: Spot, b: Spot): boolean => a.start < b.end && b.start < a.end;
/** Labels hold numbers, figures exact decimals: equal to the last digit a number can hold. */
const equals = (a: string | null, b: number | undefined): boolean =>
  b === undefined || (a !== null && Math.abs(Number(a) - b) <= Math.abs(b) * 1e-12);

const unitOf = (unit: string): string => (unit === 'percentage-point' ? 'percent' : unit);
const statusOf = (status: string): string => (status === 'estimate' ? 'result' : status);
const FREE = new Set<string | null>([null, 'industry-output', 'agriculture-share']);

function isLeftAlone(indicator: string | null): boolean {
  return FREE.has(indicator) || indicator!.startsWith('other:');
}

/** Holds the figures read from a page against its labels. */
export function scorePage(page: LabelledPage, figures: readonly ReadFigure[]): PageScore {
  const { text } = articleOf(page);
  const spots = spotsOf(page, text);
  const tallies = new Map<MeasureName, Tally>(MEASURES.map((name) => [name, { right: 0, total: 0 }]));
  const misses: string[] = [];
  const count = (name: MeasureName, right: boolean, miss: () => string): void => {
    const tally = tallies.get(name)!;
    tally.total++;
    if (right) tally.right++;
    else misses.push(`${name}: ${miss()}`);
  };
  const free = new Set(figures);
  const labelOf = new Map<number, number>();
  page.figures.forEach((label, index) => {
    const spot = spots[index]!;
    const found = [...free].find(
      ({ figure }) =>
        overlaps(figure, spot) && equals(figure.value, label.value) && equals(figure.denominator, label.denominator),
    );
    count('found', found !== undefined, () => `"${label.surface}" ${label.value} in paragraph ${label.paragraph}`);
    if (found === undefined) return;
    free.delete(found);
    labelOf.set(figures.indexOf(found), index);
    compareFigure(label, found, count);
  });
  for (let right = figures.length - free.size; right > 0; right--) count('precision', true, () => '');
  for (const { figure } of free) {
    count('precision', false, () => `"${text.slice(figure.start, figure.end)}" ${figure.value} ${figure.unit}`);
  }
  let onNonFigures = 0;
  for (const { text: words, paragraph, start } of page.nonFigures ?? []) {
    const from = paragraphStart(page, paragraph) + start;
    const spot = { start: from, end: from + words.length };
    for (const { figure } of figures) {
      if (!overlaps(figure.number, spot)) continue;
      onNonFigures++;
      misses.push(`on a non-figure: "${words}" as ${figure.value} ${figure.unit}`);
    }
  }
  return { tallies, onNonFigures, misses, labelOf };
}

type Count = (name: MeasureName, right: boolean, miss: () => string) => void;

function compareFigure(label: Label, { figure, verdict }: ReadFigure, count: Count): void {
  const same = (name: MeasureName, got: string | null, wanted: string, right = got === wanted): void =>
    count(name, right, () => `"${label.surface}" (${label.indicator}) is ${wanted}, read as ${got}`);
  same('unit', figure.unit, label.unit, label.unit === 'count' || unitOf(figure.unit) === unitOf(label.unit));
  same('bound', figure.bound, label.bound);
  same('measure', figure.measure, label.measure);
  same('status', figure.status, label.status, statusOf(figure.status) === statusOf(label.status));
  same('place', figure.place, label.place);
  same('period', figure.period, label.period);
  if (label.indicator.startsWith('other:')) {
    same('others left alone', figure.indicator, label.indicator, isLeftAlone(figure.indicator));
  } else same('indicator', figure.indicator, label.indicator);
  if (verdict !== null) same('verdict', verdict, label.verdict);
}
