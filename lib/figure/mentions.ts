import { cueSet } from '../mention/cue/cue-sets.ts';
import type { Sentence } from '../mention/sentence/sentence.ts';

/** What a sentence speaks of, whether it gives a number or not. */
export interface Mention {
  /** Ids of the indicators that it names. */
  readonly indicators: readonly string[];
  /** Ids of the places that it names, but for those that something is only compared with. */
  readonly places: readonly string[];
  /** Does it speak of a plan, a target, a resolution? */
  readonly plans: boolean;
}

const PLANS = cueSet('plan', 'task');

/** The sentences that name an indicator. */
export const mentionsIn = (sentences: readonly Sentence[]): readonly Mention[] =>
  sentences
    .filter(({ names }) => names.length > 0)
    .map(({ names, places, cueKinds }) => ({
      indicators: [...new Set(names.map(({ value }) => value.indicator.id))],
      places: places.flatMap(({ id, role }) => (id === null || role === 'compared' ? [] : [id])),
      plans: (cueKinds & PLANS) !== 0,
    }));
