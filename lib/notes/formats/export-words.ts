import type { VerdictKind } from '../../check/verdict.ts';
import type { ReaderReading } from '../../figure/reader-reading.ts';

/** What Markdown and CSV say beside the notes themselves, in the reader's language. */
export interface ExportWords {
  readonly untitled: string;
  readonly tags: string;
  /** "Kết luận khi ghi": what the check said when the note was written. */
  readonly verdictThen: string;
  readonly source: string;
  /** "Cách hiểu của bạn": what the reader reads in the place of what the program does. */
  readonly reading: string;
  readonly otherVersion: string;
  readonly open: string;
  readonly columns: {
    readonly title: string;
    readonly address: string;
    readonly quote: string;
    readonly note: string;
    readonly created: string;
    readonly modified: string;
    readonly passage: string;
    /** Of a figure, as codes and plain decimals for further calculation. */
    readonly indicator: string;
    readonly place: string;
    readonly period: string;
    readonly status: string;
    readonly value: string;
    readonly upTo: string;
    readonly unit: string;
  };
  readonly verdict: (kind: VerdictKind) => string;
  /** What a correction says, in one line. */
  readonly readingSaid: (reading: ReaderReading) => string;
  /** An ISO time as the reader reads it. */
  readonly time: (iso: string) => string;
}
