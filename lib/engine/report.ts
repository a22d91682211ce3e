import type { CheckedFigure, Claim, Judgement } from '../check/verdict.ts';
import type { CorrectionOutcome } from './corrections.ts';

/** Everything the engine says of one article. Plain data: it crosses messages and is written to files as it is. */
export interface Report {
  readonly engine: string;
  readonly packs: readonly { readonly id: string; readonly version: number }[];
  readonly page: Judgement & {
    readonly place: string | null;
    readonly period: string | null;
    /** When the article says that it was published, ISO 8601; null where it does not, left out of an article that was not read. */
    readonly published?: string | null;
  };
  readonly figures: readonly CheckedFigure[];
  readonly arithmetic: readonly Claim[];
  /** What came of the reader's corrections, in the order in which they were given; missing where there are none. */
  readonly corrections?: readonly CorrectionOutcome[];
}
