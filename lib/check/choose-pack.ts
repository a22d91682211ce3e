import type { Pack } from '../../data/schemas/pack.ts';
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
};

const AGREE: ReadonlySet<VerdictKind> = new Set(['match', 'consistent']);

/**
 * The verdict that counts among those of several packs: the one of the pack that fits the figure's place and period. Where
 * one pack agrees with the figure and another differs from it, the packs disagree with each other and neither decides.
 * Null when there are no packs. `surface`: the figure's words on the page.
 */
export function choosePack(
  verdicts: readonly Verdict[],
  packs: readonly Pack[],
  surface: () => string,
): Verdict | null {
  if (verdicts.length === 1) return verdicts[0]!;
  const [best] = [...verdicts].sort((a, b) => CLOSENESS[b.kind] - CLOSENESS[a.kind]);
  if (best === undefined) return null;
  const agreeing = verdicts.find(({ kind }) => AGREE.has(kind));
  const differing = verdicts.find(({ kind }) => kind === 'differs');
  if (agreeing === undefined || differing === undefined) return best;
  const both = [agreeing, differing];
  const sources = both.map(({ pack, reference }) => quoteOf(packs, pack, reference));
  const why = reason('packs-disagree', { page: surface(), packs: both.map(({ pack }) => pack ?? ''), sources });
  return { kind: 'unclear', pack: agreeing.pack, reference: agreeing.reference, reasons: [why] };
}

function quoteOf(packs: readonly Pack[], id: string | null, reference: string | null): string {
  const figures = packs.find((pack) => pack.id === id)?.figures ?? [];
  return figures.find((figure) => figure.id === reference)?.quote.exact ?? '';
}
