import type { Measure } from '../../data/schemas/indicator.ts';
import type { GivenStatus, Mendable } from '../../lib/figure/reader-reading.ts';

/** The ways in which a period can be said, as the form offers them. */
export type PeriodKind = 'year' | 'H1' | 'H2' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'months' | 'month' | 'span' | 'to';

/** The texts around readings that the reader corrects. */
export interface CorrectTexts {
  /** What the form is called; `what` is the figure. */
  readonly title: (what: string) => string;
  readonly intro: string;
  readonly fields: Readonly<Record<Mendable, string>>;
  /** What stands in a field for which nothing was read. */
  readonly unread: string;
  /** The reader has changed it; and the way back. */
  readonly asRead: (field: string) => string;
  readonly choose: {
    readonly placeholder: string;
    readonly found: (n: number) => string;
    readonly nothing: string;
  };
  readonly period: {
    readonly kind: string;
    readonly kinds: Readonly<Record<PeriodKind, string>>;
    readonly year: string;
    readonly from: string;
    readonly n: { readonly months: string; readonly month: string };
    readonly day: string;
    readonly wrong: string;
  };
  readonly statuses: Readonly<Record<GivenStatus, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly preview: {
    readonly label: string;
    readonly waiting: string;
    readonly failed: string;
  };
  readonly nothingChanged: string;
  readonly notListed: string;
  readonly save: string;
  readonly saving: string;
  readonly none: string;
  readonly takeBack: string;
  readonly close: string;
}
