import type { Correction, CorrectionFault, CorrectionOutcome } from '../engine/corrections.ts';
import { MOST_CORRECTIONS } from '../text/article.ts';
import type { CorrectionState, PlacedCorrection } from './page-corrections.ts';

/** What the engine is given: the corrections whose number stands in the article as it did, each at its place. */
export const toApply = (placed: readonly PlacedCorrection[]): readonly Correction[] =>
  placed.flatMap(applied).slice(0, MOST_CORRECTIONS);

function applied({ kept: { reading }, place }: PlacedCorrection): readonly Correction[] {
  if (reading === null || place.found !== 'found' || place.span === null || place.doubt === 'position') return [];
  return [{ ...place.span, reading }];
}

/** What became of each; `outcomes` are the engine's for those of `toApply`. */
export function correctionStates(
  placed: readonly PlacedCorrection[],
  outcomes: readonly CorrectionOutcome[],
): readonly CorrectionState[] {
  let given = 0;
  return placed.map((one) => {
    const { id, version } = one.kept;
    const outcome = applied(one).length > 0 ? (outcomes[given++] ?? 'nowhere') : whyNot(one);
    return { id, version, outcome };
  });
}

function whyNot({ kept, place }: PlacedCorrection): CorrectionFault | 'changed' | 'lost' | 'unplaced' {
  if (place.found === 'changed') return 'changed';
  if (place.found === 'lost') return 'lost';
  // a position alone says nothing of the number that stands there
  if (place.found === 'unknown' || (place.found === 'found' && place.doubt === 'position')) return 'unplaced';
  // found, and not in the article that is read
  return kept.reading === null ? 'contrary' : 'nowhere';
}
