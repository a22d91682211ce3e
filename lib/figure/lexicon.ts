import type { Relations } from '../../data/schemas/relation.ts';
import type { WeightsData } from '../../data/schemas/weights.ts';
import type { MentionData, MentionLexicon } from '../mention/lexicon.ts';
import { compileMentions } from '../mention/lexicon.ts';
import type { PropertyWeights } from './choice/weights.ts';
import { weightsFrom } from './choice/weights.ts';

/** The data this room reads with, ready for matching. Build it once; it holds no state of an article. */
export interface FigureLexicon extends MentionLexicon {
  /** The indicators that are shares of one whole. */
  readonly shares: ReadonlySet<string>;
  /** The definitions that are prices: they narrow whatever is counted in money, and shares of the economy. */
  readonly prices: readonly string[];
  /** How much speaks for what, where several readings are open; null: the rules alone decide. */
  readonly weights: PropertyWeights | null;
}

/** What the lexicon is made of: the files of data/ that say what indicators, units, places and words are. */
export interface FigureData extends MentionData {
  readonly relations: Relations;
  readonly weights: WeightsData | null;
}

/** Makes the lexicon. Throws where a concept names an indicator that is not there, or the weights are of another version. */
export function compileLexicon(data: FigureData): FigureLexicon {
  return {
    ...compileMentions(data),
    shares: new Set(data.relations.wholes.flatMap((whole) => whole.indicators)),
    prices: data.indicators.definitions.flatMap(({ id, prices }) => (prices === true ? [id] : [])),
    weights: data.weights === null ? null : weightsFrom(data.weights),
  };
}
