import type { Dated, YearContext } from '../../mention/period/dated.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Filled, Located } from '../spot/slots.ts';
import type { Around } from './around.ts';
import type { RelationOf } from './relation.ts';
import type { PropertyWeights } from './weights.ts';

/** One figure as the rules have read it, and all that stands around it. */
export interface FigureSpot {
  readonly figure: Located;
  /** The figure in front of it in its line. */
  readonly before: Filled | null;
  readonly relationOf: RelationOf;
  readonly around: Around;
  readonly weights: PropertyWeights;
  readonly discourse: Discourse;
  readonly context: YearContext;
  /** The times carried so far, for results, for targets, and from the head of a list. */
  readonly carried: { readonly result: Dated | null; readonly target: Dated | null; readonly span: Dated | null };
}
