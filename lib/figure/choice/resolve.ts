import type { Draft } from '../draft.ts';
import type { Evidence, How } from '../figure.ts';
import { takeIndicator } from '../take-indicator.ts';
import { indicatorCandidates } from './indicator-candidates.ts';
import { periodCandidates } from './period-candidates.ts';
import { placeCandidates } from './place-candidates.ts';
import type { Candidate } from './scorer.ts';
import { highest } from './scorer.ts';
import type { Spot } from './spot.ts';
import { statusCandidates, wordsForStatus } from './status-candidates.ts';
import type { Property, PropertyWeights } from './weights.ts';

/** Is told of every choice: for training, and for the reader who asks why. */
export type Witness = (property: Property, spot: Spot, candidates: readonly Candidate<unknown>[]) => void;

const doubted = (evidence: Evidence | null): Evidence | null =>
  evidence === null ? null : { ...evidence, how: 'assumed' as How };

/** Chooses the status of a figure. Where the words chosen are not those of the rules, it is only assumed. */
export function chooseStatus(spot: Spot, weights: PropertyWeights, witness: Witness | null): void {
  const { draft } = spot;
  const candidates = statusCandidates(spot);
  witness?.('status', spot, candidates);
  const status = highest(candidates, weights.status)!.value;
  if (status === draft.status) return;
  draft.status = status;
  draft.statusEvidence = doubted(wordsForStatus(status, spot))!;
}

/** Chooses what a figure measures, and with it its unit, measure and direction. */
export function chooseIndicator(spot: Spot, weights: PropertyWeights, witness: Witness | null): void {
  const { draft } = spot;
  const candidates = indicatorCandidates(spot);
  witness?.('indicator', spot, candidates);
  const { indicator, fit, match, evidence } = highest(candidates, weights.indicator)!.value;
  if ((indicator?.id ?? null) === draft.indicator) return;
  if (indicator === null) {
    draft.indicator = null;
    draft.indicatorEvidence = null;
    draft.name = null;
    return;
  }
  if (fit === null) return;
  takeIndicator(draft, indicator, fit);
  draft.name = match ?? draft.name;
  draft.indicatorEvidence = doubted(evidence);
}

/** Chooses when. */
export function choosePeriod(spot: Spot, weights: PropertyWeights, witness: Witness | null): void {
  const { draft } = spot;
  const candidates = periodCandidates(spot);
  witness?.('period', spot, candidates);
  const { id, evidence } = highest(candidates, weights.period)!.value;
  if (id === (draft.period ?? 'unknown')) return;
  draft.period = id === 'unknown' ? null : id;
  draft.periodEvidence = id === 'unknown' ? null : doubted(evidence);
}

/** Chooses where. */
export function choosePlace(spot: Spot, weights: PropertyWeights, witness: Witness | null): void {
  const { draft } = spot;
  const candidates = placeCandidates(spot);
  witness?.('place', spot, candidates);
  const { id, evidence, isBehind } = highest(candidates, weights.place)!.value;
  if (id === draft.place) return;
  draft.place = id;
  draft.placeBehind = isBehind;
  draft.placeEvidence = doubted(evidence);
}
