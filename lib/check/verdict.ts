import type { Lang } from '../../data/screen-languages.ts';
import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/article.ts';

export type VerdictKind =
  | 'match'
  | 'consistent'
  | 'differs'
  | 'target-met'
  | 'target-exceeded'
  | 'target-missed'
  | 'target-apart'
  | 'other-measure'
  | 'other-period'
  | 'other-place'
  | 'not-in-resolution'
  /** The reader says so: no verdict of ours. */
  | 'no-figure'
  | 'unclear';

export type ReasonParam = string | number | readonly string[];

/**
 * One step of a reason, as a code with parameters; lib/explain turns it into a sentence. Parameters are printed forms
 * (surfaces), ids of data/ (explained by name) and decimals; never ready sentences.
 */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, ReasonParam>>;
  /** The sentence in the languages of the screens, once lib/explain has put it beside the code. */
  readonly text?: Readonly<Record<Lang, string>>;
  /** The same in one breath, for a card; only the first reason of a verdict has it. */
  readonly brief?: Readonly<Record<Lang, string>>;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** Id of the pack and of the reference figure that was compared; null when there is none. */
  readonly pack: string | null;
  readonly reference: string | null;
  /** The sentence of the verdict first, then what was carried or assumed. Never empty. */
  readonly reasons: readonly Reason[];
}

/** A head of a table over a figure's cell: beside it in its row, above it in its column, or over the table or a part of it. */
export interface HeadSpan extends Span {
  readonly side: 'row' | 'column' | 'table';
}

export interface CheckedFigure {
  readonly figure: Figure;
  readonly verdict: Verdict;
  /** Of the cell of a table: what it stands under, as one reads it. Missing for all others. */
  readonly heads?: readonly HeadSpan[];
}

/** Arithmetic on the page: indexes into the figures, and whether the sum holds (null: cannot be told). */
export interface Claim {
  readonly figures: readonly number[];
  readonly kind: 'ratio' | 'share-of-plan' | 'sum' | 'shares' | 'change' | 'repeat' | 'other';
  readonly holds: boolean | null;
  readonly reasons: readonly Reason[];
}

/** Is the page about the city's results or targets? */
export interface Judgement {
  readonly relevant: 'yes' | 'partly' | 'no';
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** It would be another without what the reader has said of the figures. */
  readonly byReader?: true;
}
