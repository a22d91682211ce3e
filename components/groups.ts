import { isComparable } from '../lib/check/comparable.ts';
import type { CheckedFigure, VerdictKind } from '../lib/check/verdict.ts';
import type { Report } from '../lib/engine/report.ts';
import { figureSlots } from '../lib/session/figure-slot.ts';

/** A figure of the report with its index there, by which everything outside the panel knows it. */
export interface Numbered extends CheckedFigure {
  readonly index: number;
  /** The same for this figure in every report of the page, as far as can be told. */
  readonly slot: string;
}

/** The verdicts that are folded away: the figure is about something else than the source. In the order of the screen. */
const FOLDED = [
  'other-period',
  'other-measure',
  'other-place',
  'not-in-resolution',
] as const satisfies readonly VerdictKind[];
export type FoldedKind = (typeof FOLDED)[number];

/** The order of the summary. */
const COUNTED: readonly VerdictKind[] = [
  'differs',
  'target-missed',
  'target-apart',
  'match',
  'consistent',
  'target-met',
  'target-exceeded',
];

/** Where the page and the source part: what a reader who checks a page looks for first. */
const APART: readonly VerdictKind[] = ['differs', 'target-missed', 'target-apart'];

/**
 * The report in the order of the screen. Inside each group the figures keep the order of the page, save that those which
 * part from the source stand before those that agree with it.
 */
export interface Groups {
  readonly comparable: readonly Numbered[];
  readonly unclear: readonly Numbered[];
  readonly folded: readonly { readonly kind: FoldedKind; readonly figures: readonly Numbered[] }[];
  /** How many figures have each verdict that can be compared, and the index of the first; verdicts not met are left out. */
  readonly counts: readonly { readonly kind: VerdictKind; readonly count: number; readonly first: number }[];
}

/** Sorts the figures of a report of this text into what the screen shows first, what it explains, and what it folds away. */
export function groupFigures(report: Report, text: string): Groups {
  const slots = figureSlots(report, text);
  const byKind = new Map<VerdictKind, Numbered[]>();
  const comparable: Numbered[] = [];
  report.figures.forEach((checked, index) => {
    const numbered = { ...checked, index, slot: slots[index] ?? String(index) };
    const { kind } = checked.verdict;
    const same = byKind.get(kind);
    if (same) same.push(numbered);
    else byKind.set(kind, [numbered]);
    if (isComparable(kind)) comparable.push(numbered);
  });
  const of = (kind: VerdictKind) => byKind.get(kind) ?? [];
  const apart = (figure: Numbered) => APART.includes(figure.verdict.kind);
  return {
    comparable: [...comparable.filter(apart), ...comparable.filter((figure) => !apart(figure))],
    unclear: of('unclear'),
    folded: FOLDED.map((kind) => ({ kind, figures: of(kind) })).filter(({ figures }) => figures.length > 0),
    counts: COUNTED.flatMap((kind) => {
      const [first] = of(kind);
      return first ? [{ kind, count: of(kind).length, first: first.index }] : [];
    }),
  };
}
