import type { CheckedFigure, Judgement, VerdictKind } from './verdict.ts';

/** What figures that could be held against the source came to. */
export const OUTCOMES = ['differs', 'missed', 'apart', 'reached', 'agrees'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How many figures of a page came to what. */
export type PageCounts = Readonly<Record<Outcome, number>>;

/** The verdicts of figures that could be held against the source; the others say why not. */
const OUTCOME_OF: ReadonlyMap<VerdictKind, Outcome> = new Map<VerdictKind, Outcome>([
  ['match', 'agrees'],
  ['consistent', 'agrees'],
  ['differs', 'differs'],
  ['target-met', 'reached'],
  ['target-exceeded', 'reached'],
  ['target-missed', 'missed'],
  ['target-apart', 'apart'],
]);

export function isComparable(kind: VerdictKind): boolean {
  return OUTCOME_OF.has(kind);
}

/** Does the source say the same? */
export const agrees = (kind: VerdictKind): boolean => OUTCOME_OF.get(kind) === 'agrees';

/** Was a figure of such a verdict held against the source, be it without enough to go on? The others say why they were not. */
export function isHeldAgainst(kind: VerdictKind): boolean {
  return isComparable(kind) || kind === 'unclear';
}

/** A number of another period or place beside a figure would invite the very comparison that the verdict refuses. */
const WITHOUT_SOURCE: ReadonlySet<VerdictKind> = new Set<VerdictKind>([
  'other-period',
  'other-place',
  'not-in-resolution',
]);

/** May the source's number be shown beside a figure of this verdict? */
export function standsBesideSource(kind: VerdictKind): boolean {
  return !WITHOUT_SOURCE.has(kind);
}

/** What the figures of a page came to; null on a page that is not about it. */
export function countOutcomes(page: Judgement, figures: readonly CheckedFigure[]): PageCounts | null {
  if (page.relevant === 'no') return null;
  const counts = { differs: 0, missed: 0, apart: 0, reached: 0, agrees: 0 };
  for (const { verdict } of figures) {
    const outcome = OUTCOME_OF.get(verdict.kind);
    if (outcome !== undefined) counts[outcome]++;
  }
  return counts;
}

/** How many could be held against the source at all. */
export const comparableOf = (counts: PageCounts): number => OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);

/** How many the reader should look at: no neutral indicator stands above or below its level wrongly. */
export const needsAttention = ({ differs, missed }: PageCounts): number => differs + missed;
