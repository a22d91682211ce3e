import type { DocumentKind, Organ } from '../../data/schemas/document.ts';
import type { Quote, ReferenceFigure } from '../../data/schemas/pack.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import type { Span } from '../text/article.ts';
import type { OwnIndicator } from './proposals.ts';
import type { SavedFigure } from './saved.ts';

/** What of a row is weak, so that the reader looks at it first. */
export type Weakness =
  /** The words name no indicator, place or period that is known. */
  | 'no-indicator'
  | 'no-place'
  | 'no-period'
  /** They name one that the data has not: it is proposed by these words. */
  | 'new-indicator'
  /** No words next to the number say it, or rivals do. */
  | 'assumed-indicator'
  | 'assumed-place'
  | 'assumed-period'
  | 'assumed-status'
  | 'assumed-measure'
  /** The characters, or the words, can be read in another way. */
  | 'other-readings'
  /** Its unit is none of those that the indicator is measured in. */
  | 'other-unit'
  /** It is the number of a part, or may be, by words around it that the indicator's name has not; or of a body below the place. */
  | 'part'
  | 'body'
  /** The words hold it back: a plan in front of it, a correction, crossed out, ... */
  | 'caution'
  /** Another row has another number for the same. */
  | 'clash';

/** What a figure of a pack says of its number, as far as it was read; null where nothing was found. */
export interface RowFields
  extends Omit<ReferenceFigure, 'id' | 'indicator' | 'place' | 'period' | 'quote' | 'doubt' | 'notes' | 'follows'> {
  readonly indicator: string | null;
  readonly place: string | null;
  readonly period: string | null;
}

/** A figure of the document on its way into a pack. */
export interface DraftRow {
  /** The same for the same number of the same text. */
  readonly id: string;
  /** Where it stands in the document's text. */
  readonly span: Span;
  readonly quote: Quote;
  readonly fields: RowFields;
  /** The sentence or line it stands in. */
  readonly clause: Span;
  /** What the document's own words call that which it measures, whatever indicator that was taken for; null where none do. */
  readonly calls: string | null;
  /** The words each property was read from; empty where none say it. */
  readonly words: Readonly<Record<'indicator' | 'place' | 'period' | 'status', string>>;
  /** None of a row that is firm. */
  readonly weak: readonly Weakness[];
  /** Of a row that is a figure of a saved pack: what the figure says beside its fields. */
  readonly saved?: SavedFigure;
}

/** What the document says of itself; null where it does not. */
export interface DocumentFacts {
  readonly title: string;
  /** As printed: "05-NQ/TU", "123/BC-UBND". */
  readonly number: string | null;
  /** ISO day of signing, or of the meeting. */
  readonly date: string | null;
  /** The first year that its title names. */
  readonly year: string | null;
  readonly kind: DocumentKind['id'] | null;
  readonly organ: Organ['id'] | null;
  /** Of a committee's conferences, or a council's sessions, the how manieth. */
  readonly ordinal: number | null;
  readonly term: { readonly from: number; readonly to: number } | null;
}

/** A pack in the making. */
export interface PackDraft {
  readonly text: string;
  readonly facts: DocumentFacts;
  /** Whose figures they are, for the most part; null where no place was named. */
  readonly place: string | null;
  readonly rows: readonly DraftRow[];
  /** What the document speaks of that the data has not: its own place, and indicators by its own words. */
  readonly brings: { readonly places: readonly PlaceData[]; readonly indicators: readonly OwnIndicator[] };
}
