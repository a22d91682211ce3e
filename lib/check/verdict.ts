import type { Figure } from '../figure/figure.ts';
import type { Decimal } from '../quantity/quantity.ts';

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
  readonly text?: Readonly<Record<'vi' | 'en', string>>;
  /** The same in one breath, for a card; only the first reason of a verdict has it. */
  readonly brief?: Readonly<Record<'vi' | 'en', string>>;
}

/** How the page's number stands to the one it was held against. */
export interface Gap {
  /** Is the page's the greater? Null where the two are equal. */
  readonly above: boolean | null;
  readonly distance: Decimal;
  /**
   * The distance and the page's number in hundredths of the source's; null where that has no sense: a share of a share, or of
   * nought.
   */
  readonly percent: Decimal | null;
  readonly share: Decimal | null;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** Id of the pack and of the reference figure that was compared; null when there is none. */
  readonly pack: string | null;
  readonly reference: string | null;
  /** The sentence of the verdict first, then what was carried or assumed. Never empty. */
  readonly reasons: readonly Reason[];
  /** Put beside by the engine for the screens; left out where the two are not of one measure and unit. */
  readonly gap?: Gap;
}

export interface CheckedFigure {
  readonly figure: Figure;
  readonly verdict: Verdict;
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
}
