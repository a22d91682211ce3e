import type { Evidence } from '../figure.ts';
import { takeIndicator } from '../take-indicator.ts';
import type { Candidate } from './collect.ts';
import { indicatorCandidates, namingEvidence } from './indicator-candidates.ts';
import type { NameElsewhere } from './indicator-sources.ts';
import { periodCandidates, timingEvidence } from './period-candidates.ts';
import type { TimeElsewhere } from './period-sources.ts';
import type { PlaceElsewhere } from './place-candidates.ts';
import { placeCandidates, placingEvidence } from './place-candidates.ts';
import { highest } from './scorer.ts';
import type { Spot } from './spot.ts';
import type { CuesElsewhere } from './status-candidates.ts';
import { statusCandidates, wordsForStatus } from './status-candidates.ts';
import type { Property } from './weights.ts';

/** Is told of every choice: for training, and for the reader who asks why. */
export type Witness = (property: Property, spot: Spot, candidates: readonly Candidate<unknown>[]) => void;

/** What the choices of a line's figures share. */
export interface Means {
  readonly witness: Witness | null;
  readonly cues: CuesElsewhere;
  readonly names: readonly NameElsewhere[];
  readonly times: readonly TimeElsewhere[];
  readonly places: readonly PlaceElsewhere[];
}

const doubted = (evidence: Evidence): Evidence => ({ ...evidence, how: 'assumed' });

/**
 * Chooses the status of a figure. Where the rules do not say it as well, it is only assumed. What they read right beside the
 * number stays: on unseen texts it was right where the two differed.
 */
export function chooseStatus(spot: Spot, { witness, cues }: Means): void {
  const { draft } = spot;
  const candidates = statusCandidates(spot, cues, witness !== null);
  witness?.('status', spot, candidates);
  const status = highest(candidates)!.value;
  if (status === draft.status) return;
  if (draft.statusEvidence.how === 'said') {
    draft.statusEvidence = doubted(draft.statusEvidence);
    return;
  }
  draft.status = status;
  draft.statusEvidence = doubted(wordsForStatus(status, spot));
}

/** Chooses what a figure measures, and with it its unit, measure and direction. */
export function chooseIndicator(spot: Spot, { witness, names }: Means): void {
  const { draft, walk } = spot;
  const candidates = indicatorCandidates(spot, names, witness !== null);
  witness?.('indicator', spot, candidates);
  const chosen = highest(candidates)!.value;
  const { indicator, fit, match } = chosen;
  if ((indicator?.id ?? null) === draft.indicator) return;
  if (indicator === null) {
    draft.indicator = null;
    draft.indicatorEvidence = null;
    draft.name = null;
  } else if (fit !== null) {
    const evidence = namingEvidence(walk.article.text, chosen);
    takeIndicator(draft, indicator, fit);
    draft.name = match ?? draft.name;
    draft.indicatorEvidence = evidence === null ? null : doubted(evidence);
  }
}

/** Chooses when. What the rules read right beside the number stays, as for the status. */
export function choosePeriod(spot: Spot, { witness, times }: Means): void {
  const { draft, walk } = spot;
  const candidates = periodCandidates(spot, times, witness !== null);
  witness?.('period', spot, candidates);
  const chosen = highest(candidates)!.value;
  if (chosen.id === (draft.period ?? 'unknown')) return;
  if (draft.periodEvidence?.how === 'said') {
    draft.periodEvidence = doubted(draft.periodEvidence);
    return;
  }
  const isKnown = chosen.id !== 'unknown';
  draft.period = isKnown ? chosen.id : null;
  draft.periodEvidence = isKnown ? doubted(timingEvidence(walk.article.text, chosen)) : null;
}

/** Chooses where. */
export function choosePlace(spot: Spot, { witness, places }: Means): void {
  const { draft, walk } = spot;
  const candidates = placeCandidates(spot, places, witness !== null);
  witness?.('place', spot, candidates);
  const chosen = highest(candidates)!.value;
  if (chosen.id === draft.place) return;
  draft.place = chosen.id;
  draft.placeBehind = chosen.isBehind;
  draft.placeEvidence = doubted(placingEvidence(walk.article.text, chosen));
}
