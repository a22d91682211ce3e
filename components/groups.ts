import { isComparable } from '../lib/check/comparable.ts';
import type { CheckedFigure, VerdictKind } from '../lib/check/verdict.ts';
import type { Report } from '../lib/engine/report.ts';
import { figureSlots } from '../lib/session/figure-slot.ts';
import { FILTERS, type Filter } from '../lib/session/kept-view.ts';

/** A figure of the report with its index there, by which everything outside the panel knows it. */
export interface Numbered extends CheckedFigure {
  readonly index: number;
  /** The same for this figure in every report of the page, as far as can be told. */
  readonly slot: string;
}

/** The verdicts of figures that are about something else than the source, in the order of the screen. */
const BESIDE = [
  'other-period',
  'other-measure',
  'other-place',
  'not-in-resolution',
  'no-figure',
] as const satisfies readonly VerdictKind[];
export type BesideKind = (typeof BESIDE)[number];

/** What a reader who checks a page looks at first: each of them has a card, in this order. */
const CARDS: readonly VerdictKind[] = ['differs', 'target-missed', 'target-apart', 'unclear'];

const FILTER_OF: Readonly<Record<VerdictKind, Filter>> = {
  differs: 'differs',
  'target-missed': 'missed',
  'target-apart': 'missed',
  unclear: 'unclear',
  match: 'agrees',
  consistent: 'agrees',
  'target-met': 'agrees',
  'target-exceeded': 'agrees',
  'other-period': 'beside',
  'other-measure': 'beside',
  'other-place': 'beside',
  'not-in-resolution': 'beside',
  'no-figure': 'beside',
};

/** Which filter shows a figure of this verdict. */
export const filterOf = (kind: VerdictKind): Filter => FILTER_OF[kind];

/** The filters that can be chosen: those with figures, where there are at least two. */
export function filtersOf({ byFilter }: Counts): readonly Filter[] {
  const kinds = FILTERS.filter((filter) => byFilter[filter] > 0);
  return kinds.length < 2 ? [] : kinds;
}

/** The filter that holds; one that was chosen for figures which are gone holds nothing back. */
export const filterShown = (chosen: Filter | null, counts: Counts): Filter | null =>
  chosen !== null && filtersOf(counts).includes(chosen) ? chosen : null;

/** Is it one of a target that is met or passed? */
export const isReached = (kind: VerdictKind): boolean => kind === 'target-met' || kind === 'target-exceeded';

/** What there is among the figures that agree with the source: such as match it, such as reach their target, or both. */
export type Agreeing = 'matching' | 'reached' | 'both';

export function agreeing({ byKind, byFilter }: Counts): Agreeing {
  const reached = (byKind['target-met'] ?? 0) + (byKind['target-exceeded'] ?? 0);
  if (reached === 0) return 'matching';
  return reached === byFilter.agrees ? 'reached' : 'both';
}

/** Does a figure of this verdict stand as a card, rather than as a line that opens to one? */
export const isCard = (kind: VerdictKind): boolean => CARDS.includes(kind);

/** The report in the order of the screen; inside each group the figures keep the order of the page. */
export interface Groups {
  readonly all: readonly Numbered[];
  readonly cards: readonly Numbered[];
  /** What agrees with the source. */
  readonly lines: readonly Numbered[];
  readonly beside: readonly { readonly kind: BesideKind; readonly figures: readonly Numbered[] }[];
  readonly counts: Counts;
}

/** How many figures there are of each kind. */
export interface Counts {
  /** What the reader says is no figure is none. */
  readonly total: number;
  readonly comparable: number;
  readonly byFilter: Readonly<Record<Filter, number>>;
  readonly byKind: Readonly<Partial<Record<VerdictKind, number>>>;
}

/** Sorts the figures of a report of this text into what the screen shows first, what agrees, and what is not compared. */
export function groupFigures(report: Report, text: string): Groups {
  const slots = figureSlots(report, text);
  const all = report.figures.map(
    (checked, index): Numbered => ({ ...checked, index, slot: slots[index] ?? String(index) }),
  );
  const byKind = Map.groupBy(all, ({ verdict }) => verdict.kind);
  const of = (kind: VerdictKind) => byKind.get(kind) ?? [];
  const inFilter = (filter: Filter) => all.filter(({ verdict }) => filterOf(verdict.kind) === filter).length;
  return {
    all,
    cards: CARDS.flatMap(of),
    lines: all.filter(({ verdict }) => filterOf(verdict.kind) === 'agrees'),
    beside: BESIDE.map((kind) => ({ kind, figures: of(kind) })).filter(({ figures }) => figures.length > 0),
    counts: {
      total: all.length - of('no-figure').length,
      comparable: all.filter(({ verdict }) => isComparable(verdict.kind)).length,
      byFilter: Object.fromEntries(FILTERS.map((filter) => [filter, inFilter(filter)])) as Record<Filter, number>,
      byKind: Object.fromEntries([...byKind].map(([kind, figures]) => [kind, figures.length])),
    },
  };
}
