import type { Pack, ReferenceFigure } from '../../data/schemas/pack.ts';
import { agrees } from './comparable.ts';
import { compare } from './numbers/agreement.ts';
import { reason } from './reason.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** How closely a verdict holds a figure against its source; the closest one speaks. */
const CLOSENESS: Readonly<Record<VerdictKind, number>> = {
  match: 9,
  consistent: 8,
  differs: 7,
  unclear: 5,
  'target-met': 6,
  'target-exceeded': 6,
  'target-missed': 6,
  'target-apart': 6,
  'other-measure': 4,
  'other-period': 3,
  'not-in-resolution': 2,
  'other-place': 1,
  'no-figure': 0,
};

const REACHED: ReadonlySet<VerdictKind> = new Set(['target-met', 'target-exceeded']);

/**
 * The verdict that counts among those of several packs: the one of the pack that fits the figure's place and period. Where
 * one pack agrees with the figure and another differs from it, where one sets a target that was reached and another one that was
 * missed, or where both differ from it and from each other, the packs disagree with each other and none decides.
 * Null when there are no packs. `surface`: the figure's words on the page.
 */
export function choosePack(
  verdicts: readonly Verdict[],
  packs: readonly Pack[],
  surface: () => string,
): Verdict | null {
  if (verdicts.length === 1) return verdicts[0]!;
  const best = closestOf(verdicts);
  if (best === null) return null;
  const both = disagreeing(verdicts, packs);
  if (both === null) return best;
  const sources = both.map((verdict) => referenceOf(packs, verdict)?.quote.exact ?? '');
  const why = reason('packs-disagree', { page: surface(), packs: both.map(({ pack }) => pack ?? ''), sources });
  const [first] = both;
  return { kind: 'unclear', pack: first.pack, reference: first.reference, reasons: [why] };
}

/** Of those that are as close the first. */
function closestOf(verdicts: readonly Verdict[]): Verdict | null {
  let best: Verdict | null = null;
  for (const verdict of verdicts) {
    if (best === null || CLOSENESS[verdict.kind] > CLOSENESS[best.kind]) best = verdict;
  }
  return best;
}

/** Two verdicts of which the sources cannot both be right, or null. What agrees with the page stands in front. */
function disagreeing(verdicts: readonly Verdict[], packs: readonly Pack[]): readonly [Verdict, Verdict] | null {
  const differing = verdicts.filter(({ kind }) => kind === 'differs');
  const [first] = differing;
  const agreeing = verdicts.find(({ kind }) => agrees(kind));
  if (agreeing !== undefined) return first === undefined ? null : [agreeing, first];
  if (first !== undefined) {
    const other = differing.find((verdict) => areApart(referenceOf(packs, first), referenceOf(packs, verdict)));
    return other === undefined ? null : [first, other];
  }
  const missed = verdicts.find(({ kind }) => kind === 'target-missed');
  const reached = verdicts.find(({ kind }) => REACHED.has(kind));
  return missed === undefined || reached === undefined ? null : [reached, missed];
}

function referenceOf(packs: readonly Pack[], { pack, reference }: Verdict): ReferenceFigure | null {
  const figures = packs.find(({ id }) => id === pack)?.figures ?? [];
  return figures.find(({ id }) => id === reference) ?? null;
}

/** Do two sources print numbers of one kind that cannot be the same? */
function areApart(a: ReferenceFigure | null, b: ReferenceFigure | null): boolean {
  if (a === null || b === null || a.unit !== b.unit || a.measure !== b.measure) return false;
  return compare(a, b).kind === 'apart';
}
