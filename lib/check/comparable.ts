import type { VerdictKind } from './verdict.ts';

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
