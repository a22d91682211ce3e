import type { Dated, YearContext } from '../../mention/period/dated.ts';
import type { Status } from '../figure.ts';

/** What is known of time where a figure stands. */
export interface PeriodInput {
  readonly text: string;
  readonly context: YearContext;
  /** How firmly the figure is stated. */
  readonly status: Status;
  /** What the heads of the figure's cell say; null outside tables. */
  readonly ofHeads: Dated | null;
  /** Does the figure add up over the year, or is its indicator unknown? A stock is not "from the year's start". */
  readonly adds: boolean;
  /** Is it a change, which may be of several years? */
  readonly isChange: boolean;
  /** The time carried so far for results and for targets. */
  readonly result: Dated | null;
  readonly target: Dated | null;
  /** The span of years that the head of its list gives the figure. */
  readonly span: Dated | null;
}
