import type { Report } from '../engine/report.ts';
import type { Lang } from '../explain/lang.ts';
import type { Names } from '../explain/names.ts';
import type { Span } from '../text/article.ts';

/** What a note says, with all that several windows have written in it. Times are ISO 8601. */
export interface ReportedNote {
  readonly heads: readonly { readonly text: string; readonly tags: readonly string[]; readonly modified: string }[];
  readonly on: 'figure' | 'passage' | 'page';
  /** The figure it stands on, as an index into the report's figures; null for any other. */
  readonly figureIndex: number | null;
  /** The words it was written on; empty for a note on the whole page. */
  readonly quote: string;
  /** What stands there now, where that is something else. */
  readonly quoteNow: string | null;
  readonly place: 'found' | 'changed' | 'lost' | 'unknown';
}

/** A page, or a text, that was checked: all that a report tells. Offsets are UTF-16 into `text`. */
export interface Reported {
  /** With the sentence of each reason beside its code (`explainReport`). */
  readonly report: Report;
  readonly text: string;
  /** What the page crosses out of it, in its order. */
  readonly struck: readonly Span[];
  readonly title: string;
  /** Null for a text that stands at no address. */
  readonly url: string | null;
  /** "2016-12-30"; left out where it is not known. */
  readonly published?: string | null;
  /** BCP 47 language of the text. */
  readonly textLang: string;
  /** When it was checked, ISO 8601 in the reader's zone (`localTime`). */
  readonly checkedAt: string;
  /** In the order in which they are told; those that are deleted left out. */
  readonly notes: readonly ReportedNote[];
}

/** In which words a report is told. */
export interface Telling {
  readonly lang: Lang;
  readonly names: Names;
  /** An ISO time, or day, as the reader reads it. */
  readonly time: (iso: string) => string;
}
