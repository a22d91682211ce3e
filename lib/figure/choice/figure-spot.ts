import type { Dated, YearContext } from '../../mention/period/dated.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Filled, Located } from '../spot/slots.ts';
import type { Around } from './around.ts';
import type { Fresh } from './period-fresh.ts';
import type { ListedYears } from './period-listed.ts';
import type { Votes } from './period-votes.ts';
import type { RelationOf } from './relation.ts';
import type { PropertyWeights } from './weights.ts';

/** One figure as the rules have read it, and all that stands around it. */
export interface FigureSpot {
  readonly figure: Located;
  /** The figure in front of it in its sentence. */
  readonly before: Filled | null;
  /** The last figure in front of it in the article's text, in whichever sentence; null for the first. */
  readonly previous: Filled | null;
  readonly relationOf: RelationOf;
  readonly around: Around;
  readonly weights: PropertyWeights;
  readonly discourse: Discourse;
  readonly context: YearContext;
  /** The times carried so far, for results, for targets, and from the head of a list. */
  readonly carried: { readonly result: Dated | null; readonly target: Dated | null; readonly span: Dated | null };
  /** The time that the article's results are first said to be of. */
  readonly main: string | null;
  /** How often the article names each time. */
  readonly votes: Votes;
  /** Where the result's time was carried from. */
  readonly fresh: Fresh;
  /** The years that the sentence's numbers are of by turns. */
  readonly listed: ListedYears | null;
  /** When in its year the page was published, as an index of SEASONS. */
  readonly season: number;
}
