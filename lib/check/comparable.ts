import type { CheckedFigure, Judgement, VerdictKind } from './verdict.ts';

/** The verdicts of figures that could be held against the source; the others say why not. */
const COMPARABLE: ReadonlySet<VerdictKind> = new Set<VerdictKind>([
  'match',
  'consistent',
  'differs',
  'target-met',
  'target-exceeded',
  'target-missed',
  'target-apart',
]);

export function isComparable(kind: VerdictKind): boolean {
  return COMPARABLE.has(kind);
}

/** How many figures of a page can be compared; null on a page that is not about it. */
export function countComparable(page: Judgement, figures: readonly CheckedFigure[]): number | null {
  return page.relevant === 'no' ? null : figures.filter(({ verdict }) => isComparable(verdict.kind)).length;
}
