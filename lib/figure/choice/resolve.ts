import { ASSUMED, doubted } from '../../mention/evidence.ts';
import type { Evidence } from '../figure.ts';
import { takeIndicator } from '../indicator/take-indicator.ts';
import { powerOf } from '../measure/fit.ts';
import { isYearly } from '../period/yearly.ts';
import { withIndicator } from '../spot/fill.ts';
import type { IndicatorSlot, Located } from '../spot/slots.ts';
import { isToCome } from '../status/future.ts';
import { remarkStatus } from '../status/remark-status.ts';
import type { Candidate } from './collect.ts';
import type { FigureSpot } from './figure-spot.ts';
import { indicatorCandidates } from './indicator-candidates.ts';
import type { NameElsewhere } from './indicator-sources.ts';
import type { Naming } from './naming.ts';
import { namingEvidence } from './naming.ts';
import { noNames, noPlaces, noTimes } from './nothing-else.ts';
import { periodCandidates } from './period-candidates.ts';
import { settledPeriod, timeOfRatio } from './period-settled.ts';
import type { TimeElsewhere } from './period-sources.ts';
import { timingEvidence } from './period-timing.ts';
import { placeCandidates } from './place-candidates.ts';
import { placedBehind } from './place-settled.ts';
import type { PlaceElsewhere } from './place-sources.ts';
import { placingEvidence } from './placing.ts';
import { statusCandidates } from './status-candidates.ts';
import { wordsForStatus } from './status-evidence.ts';
import { saidOf, vouch } from './vouch.ts';
import type { Property } from './weights.ts';

/** Is told of every choice: for training, and for the reader who asks why. */
export type Witness = (property: Property, spot: FigureSpot, candidates: readonly Candidate<unknown>[]) => void;

/** What the choices of a sentence's figures share. */
export interface Means {
  readonly witness: Witness | null;
  /** What the sentences around say of the status: see `cuesElsewhere`. */
  readonly cues: readonly number[];
  readonly names: readonly NameElsewhere[];
  readonly times: readonly TimeElsewhere[];
  readonly places: readonly PlaceElsewhere[];
}

/** Chooses one property: gives the figure with what was chosen, or as it is. */
export type Chooser = (spot: FigureSpot, means: Means) => Located;

const doubtedOrNone = (evidence: Evidence | null): Evidence | null => (evidence === null ? null : doubted(evidence));

/** Chooses the status of a figure. */
export const chooseStatus: Chooser = (spot, { witness, cues }) => {
  const { figure, discourse } = spot;
  const { status, statusEvidence } = figure;
  if (remarkStatus(figure, discourse.article.text) !== null) return figure;
  const candidates = statusCandidates(spot, cues, witness !== null);
  witness?.('status', spot, candidates);
  const { kind, value } = vouch('status', candidates, status, saidOf(statusEvidence));
  // "58% dự toán thành phố giao" was reached; what is given is the plan it is a share of
  if (kind === 'agreed' || (value === 'target' && figure.measure === 'share-of-plan')) return figure;
  // of a year to come there are only aims
  if (kind === 'kept' && value === 'result' && status === 'target' && isToCome(figure.period, discourse.published))
    return figure;
  return kind === 'kept'
    ? { ...figure, statusEvidence: doubted(statusEvidence) }
    : { ...figure, status: value, statusEvidence: doubted(wordsForStatus(value, spot)) };
};

/** The indicator of a name that was chosen; null where the number does not read as one of it. */
function named({ figure, discourse }: FigureSpot, naming: Naming): IndicatorSlot | null {
  const { quantity, unit, measure, direction, part, isOfOthers } = figure;
  const { indicator, fit, match } = naming;
  if (indicator === null) {
    const none = { indicator: null, indicatorEvidence: null, name: null };
    return { quantity, unit, measure, direction, ...none, part, isOfOthers };
  }
  if (fit === null) return null;
  // what no source prints is no reason to read "Xây dựng: 18,4%" as a share of a plan
  if (figure.indicator === null && indicator.id.startsWith('other:') && fit.measure !== measure) return null;
  // "hiến 2.760 m² đất": what no rule reads as an area is not turned into hectares
  if (figure.indicator === null && powerOf(indicator, fit, quantity.unit) !== 0) return null;
  return {
    ...takeIndicator(figure, indicator, fit),
    name: match ?? figure.name,
    indicatorEvidence: doubtedOrNone(namingEvidence(discourse.article.text, naming)),
    part,
    isOfOthers,
  };
}

/** Chooses what a figure measures, and with it its unit, measure and direction. */
export const chooseIndicator: Chooser = (spot, { witness, names }) => {
  const { figure } = spot;
  const { indicator, indicatorEvidence } = figure;
  if (witness === null && noNames(spot, names)) return figure;
  const candidates = indicatorCandidates(spot, names, witness !== null);
  witness?.('indicator', spot, candidates);
  const { kind, value } = vouch('indicator', candidates, indicator ?? '', saidOf(indicatorEvidence));
  if (kind === 'agreed') return figure;
  const taken = kind === 'taken' ? named(spot, value) : null;
  return taken === null
    ? { ...figure, indicatorEvidence: doubtedOrNone(indicatorEvidence) }
    : withIndicator(figure, taken);
};

/** Chooses when. */
export const choosePeriod: Chooser = (spot, { witness, times }) => {
  const { figure, discourse } = spot;
  const { period, periodEvidence } = figure;
  const isRatio = isRatioOf(figure);
  const settled = isRatio ? timeOfRatio(spot) : settledPeriod(spot);
  if (settled !== null && settled !== period) {
    return { ...figure, period: settled, periodEvidence: doubted(periodEvidence ?? ASSUMED) };
  }
  // "mỗi năm 500 lao động" is of no year
  if (settled !== null || isRatio || (period === null && isYearly(figure))) return figure;
  if (witness === null && noTimes(spot, times)) return figure;
  const candidates = periodCandidates(spot, times, witness !== null);
  witness?.('period', spot, candidates);
  const { kind, value } = vouch('period', candidates, period ?? UNKNOWN, saidOf(periodEvidence));
  if (kind === 'agreed') return figure;
  if (kind === 'kept') return { ...figure, periodEvidence: doubtedOrNone(periodEvidence) };
  if (value.id === UNKNOWN) return { ...figure, period: null, periodEvidence: null };
  const words = timingEvidence(discourse.article.text, value);
  return { ...figure, period: value.id, periodEvidence: doubted(words) };
};

const UNKNOWN = 'unknown';

/** "ước đạt 2.796 tỷ đồng, đạt 103,56% kế hoạch": a ratio without a subject is of the time of its amount. */
const isRatioOf = ({ measure, window, governing, sentence }: Located): boolean =>
  (measure === 'share-of-plan' || measure === 'index') && !window.hasSubject && governing?.sentence === sentence;

/** Chooses where. */
export const choosePlace: Chooser = (spot, { witness, places }) => {
  const { figure, discourse } = spot;
  const { place, placeEvidence } = figure;
  const behind = placedBehind(spot);
  if (behind !== null) return behind;
  if (witness === null && noPlaces(spot, places)) return figure;
  const candidates = placeCandidates(spot, places, witness !== null);
  witness?.('place', spot, candidates);
  const { kind, value } = vouch('place', candidates, place ?? '', saidOf(placeEvidence));
  if (kind === 'agreed') return figure;
  if (kind === 'kept') return { ...figure, placeEvidence: doubtedOrNone(placeEvidence) };
  const words = placingEvidence(discourse.article.text, value);
  return { ...figure, place: value.id, placeEvidence: doubted(words), placeBehind: value.isBehind };
};
