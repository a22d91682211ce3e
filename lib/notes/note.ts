import type { VerdictKind } from '../check/verdict.ts';
import type { Measure, Status } from '../figure/figure.ts';
import type { ReaderReading } from '../figure/reader-reading.ts';
import type { Bound, Decimal } from '../quantity/quantity.ts';

/**
 * A selector of the W3C model (https://www.w3.org/TR/annotation-model/#selectors) as lib/anchor describes it; stored and given
 * back untouched.
 */
export interface StoredSelector {
  readonly type: string;
}

/** What the page and the source said of a figure when the note was written, and what came of it. */
export interface FigureRecord {
  /** The words on the page, and the value the engine read in them. */
  readonly surface: string;
  readonly value: Decimal;
  readonly high: Decimal | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly indicator: string | null;
  readonly place: string | null;
  readonly period: string;
  readonly status: Status;
  readonly measure: Measure;
  readonly verdict: VerdictKind;
  /** The figure of the source that was held against it, in the source's words; null when there was none. */
  readonly reference: {
    readonly id: string;
    readonly pack: string;
    readonly version: number;
    readonly quote: string;
  } | null;
  /** The version of the engine that judged. */
  readonly engine: string;
  readonly packs: readonly { readonly id: string; readonly version: number }[];
}

/** The page a note was written on, as it was then. */
export interface PageRef {
  readonly url: string;
  /** Empty where it was not known. */
  readonly title: string;
}

/** Where a note stands: the target of the W3C model. */
export interface Target {
  readonly page: PageRef;
  /** The passage; none: the note is on the whole page. */
  readonly selectors: readonly StoredSelector[];
}

/**
 * A note. What the store keeps, the screens show and the formats of lib/notes/formats write and read; W3C annotations are made
 * of it there. Times are ISO 8601 in UTC, for the reader's eye: nothing is decided by a clock.
 */
export interface Note extends Target {
  /** An IRI: "urn:uuid:…" for those written here; one that was brought keeps its own. */
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** Only for a note on a figure. */
  readonly figure: FigureRecord | null;
  /**
   * How the reader reads the figure it stands on, in the place of what the program reads: the note is then a correction, and
   * may have no words. What `figure` remembers is what was read without it.
   */
  readonly reading?: ReaderReading;
}

/**
 * The longest text of a note, in UTF-16 units: some forty printed pages. A field or a list of longer ones would freeze the
 * panel (2 MB took a browser 2.6 s to draw, 20 MB two minutes). What is longer stays a draft.
 */
export const LONGEST_NOTE = 100_000;

/** The longest tag, in UTF-16 units, and the most tags of a note: more would be no tags but another text. */
export const LONGEST_TAG = 100;
export const MOST_TAGS = 50;

/** What a note is made of. `id` is a UUID, `at` the time it is written. */
export interface NoteParts extends Target {
  readonly id: string;
  readonly at: Date;
  readonly text: string;
  readonly tags?: readonly string[];
  readonly figure: FigureRecord | null;
  readonly reading?: ReaderReading;
}

export function makeNote({ id, at, text, tags = [], page, selectors, figure, reading }: NoteParts): Note {
  const time = at.toISOString();
  const plain = { id: `urn:uuid:${id}`, created: time, modified: time, text, tags, page, selectors, figure };
  return reading === undefined ? plain : { ...plain, reading };
}

/** The words of the page that selectors stand on, as a quote of them tells; empty where none does. */
export function quoteIn(selectors: readonly StoredSelector[]): string {
  const quoted = selectors.find(({ type }) => type === 'TextQuoteSelector');
  return quoted !== undefined && 'exact' in quoted ? String(quoted.exact) : '';
}

/** The words of the page that a note stands on; empty for a note on the whole page. */
export const quoteOf = ({ figure, selectors }: Note): string => quoteIn(selectors) || (figure?.surface ?? '');
