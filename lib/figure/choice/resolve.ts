import type { Draft } from '../draft.ts';
import { ASSUMED, evidenceOf } from '../draft.ts';
import type { Evidence } from '../figure.ts';
import { isYearly } from '../period.ts';
import { takeIndicator } from '../take-indicator.ts';
import type { Candidate } from './collect.ts';
import { indicatorCandidates, namingEvidence } from './indicator-candidates.ts';
import type { NameElsewhere } from './indicator-sources.ts';
import { periodCandidates, timingEvidence } from './period-candidates.ts';
import { settledPeriod, timeOfRatio } from './period-settled.ts';
import type { TimeElsewhere } from './period-sources.ts';
import type { PlaceElsewhere } from './place-candidates.ts';
import { idOf, placeCandidates, placingEvidence } from './place-candidates.ts';
import { placeOfNumber } from './place-settled.ts';
import type { Spot } from './spot.ts';
import type { CuesElsewhere } from './status-candidates.ts';
import { statusCandidates, wordsForStatus } from './status-candidates.ts';
import type { Said } from './vouch.ts';
import { vouch } from './vouch.ts';
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
const doubtedOrNone = (evidence: Evidence | null): Evidence | null => (evidence === null ? null : doubted(evidence));
const saidOf = (evidence: Evidence | null): Said => evidence?.how ?? 'none';

/** Chooses the status of a figure. */
export function chooseStatus(spot: Spot, { witness, cues }: Means): void {
  const { draft } = spot;
  const candidates = statusCandidates(spot, cues, witness !== null);
  witness?.('status', spot, candidates);
  const { kind, value } = vouch('status', candidates, draft.status, saidOf(draft.statusEvidence));
  // "58% dự toán thành phố giao" was reached; what is given is the plan it is a share of
  if (kind === 'agreed' || (value === 'target' && draft.measure === 'share-of-plan')) return;
  draft.statusEvidence = doubted(kind === 'kept' ? draft.statusEvidence : wordsForStatus(value, spot));
  if (kind === 'taken') draft.status = value;
}

/** Chooses what a figure measures, and with it its unit, measure and direction. */
export function chooseIndicator(spot: Spot, { witness, names }: Means): void {
  const { draft, walk } = spot;
  const candidates = indicatorCandidates(spot, names, witness !== null);
  witness?.('indicator', spot, candidates);
  const { kind, value } = vouch('indicator', candidates, draft.indicator ?? '', saidOf(draft.indicatorEvidence));
  const { indicator, fit, match } = value;
  if (kind === 'agreed') return;
  if (kind === 'kept' || (indicator !== null && fit === null)) {
    draft.indicatorEvidence = doubtedOrNone(draft.indicatorEvidence);
  } else if (indicator === null) {
    draft.indicator = null;
    draft.indicatorEvidence = null;
    draft.name = null;
  } else {
    takeIndicator(draft, indicator, fit!);
    draft.name = match ?? draft.name;
    draft.indicatorEvidence = doubtedOrNone(namingEvidence(walk.article.text, value));
  }
}

/** Chooses when. */
export function choosePeriod(spot: Spot, { witness, times }: Means): void {
  const { draft, walk } = spot;
  // "mỗi năm 500 lao động" is of no year
  if (draft.period === null && isYearly(draft)) return;
  const isRatio = isRatioOf(draft);
  const settled = isRatio ? timeOfRatio(spot) : settledPeriod(spot);
  if (settled !== null && settled !== draft.period) {
    draft.period = settled;
    draft.periodEvidence = doubted(draft.periodEvidence ?? ASSUMED);
  }
  if (settled !== null || isRatio) return;
  const candidates = periodCandidates(spot, times, witness !== null);
  witness?.('period', spot, candidates);
  const { kind, value } = vouch('period', candidates, draft.period ?? UNKNOWN, saidOf(draft.periodEvidence));
  if (kind === 'agreed') return;
  if (kind === 'kept') draft.periodEvidence = doubtedOrNone(draft.periodEvidence);
  else {
    const isKnown = value.id !== UNKNOWN;
    draft.period = isKnown ? value.id : null;
    draft.periodEvidence = isKnown ? doubted(timingEvidence(walk.article.text, value)) : null;
  }
}

const UNKNOWN = 'unknown';

/** "ước đạt 2.796 tỷ đồng, đạt 103,56% kế hoạch": a ratio without a subject is of the time of its amount. */
const isRatioOf = ({ measure, window, governing, line }: Draft): boolean =>
  (measure === 'share-of-plan' || measure === 'index') && !window.hasSubject && governing?.line === line;

/** Chooses where. */
export function choosePlace(spot: Spot, { witness, places }: Means): void {
  const { draft, walk } = spot;
  const ofNumber = placeOfNumber(spot);
  const settled = ofNumber === null ? null : idOf(walk, ofNumber, draft.line);
  if (settled !== null) {
    if (settled === draft.place) return;
    draft.place = settled;
    draft.placeBehind = true;
    draft.placeEvidence = evidenceOf(walk.article.text, draft.line, ofNumber!.first, ofNumber!.last, 'assumed');
    return;
  }
  const candidates = placeCandidates(spot, places, witness !== null);
  witness?.('place', spot, candidates);
  const { kind, value } = vouch('place', candidates, draft.place ?? '', saidOf(draft.placeEvidence));
  if (kind === 'agreed') return;
  if (kind === 'kept') draft.placeEvidence = doubtedOrNone(draft.placeEvidence);
  else {
    draft.place = value.id;
    draft.placeBehind = value.isBehind;
    draft.placeEvidence = doubted(placingEvidence(walk.article.text, value));
  }
}
