/** How many figures came out in which way. */
export interface Counts {
  readonly differs: number;
  readonly missed: number;
  /** Above or below a level that is no aim to be passed. */
  readonly apart: number;
  readonly agrees: number;
  readonly reached: number;
  readonly unclear: number;
  readonly notCompared: number;
}

/** The words of a report that are its own; names and sentences of verdicts come from lib/explain. Numbers go in as they are. */
export interface ReportWords {
  readonly kind: string;
  readonly kindOfText: string;
  readonly untitled: string;
  readonly facts: {
    readonly address: string;
    readonly published: string;
    readonly checked: string;
    readonly sources: string;
    /** The name of a source, the version of its pack, and its id. */
    readonly source: (title: string, version: number, id: string) => string;
    readonly engine: string;
  };
  readonly result: (counts: Counts) => string;
  readonly none: string;
  readonly sections: {
    readonly apart: (n: number) => string;
    readonly unclear: (n: number) => string;
    readonly agrees: (n: number) => string;
    readonly notCompared: (n: number) => string;
    readonly arithmetic: (n: number) => string;
    readonly notes: (n: number) => string;
    readonly reproduce: string;
  };
  readonly hints: { readonly apart: string; readonly notCompared: string };
  /** Above the page's own words. */
  readonly onPage: string;
  /** Above the words of this document. */
  readonly inSource: (document: string) => string;
  /** The same of a source that is not settled there. */
  readonly inSourceDoubtful: (document: string) => string;
  readonly struck: string;
  readonly noIndicator: string;
  readonly holds: Readonly<Record<'true' | 'false' | 'null', string>>;
  /** The figures of a sum: "số 3 (640/350)". */
  readonly figure: (number: number, surface: string) => string;
  readonly figures: (list: string) => string;
  readonly note: {
    readonly onFigure: (number: number, name: string) => string;
    readonly onPassage: string;
    readonly onPage: string;
    readonly quote: string;
    readonly changed: (now: string) => string;
    readonly lost: string;
    readonly unknown: string;
    readonly tags: (tags: string) => string;
    readonly written: (when: string) => string;
    readonly otherVersion: string;
  };
  readonly reproduce: {
    readonly ofPage: (engine: string) => string;
    readonly ofText: (engine: string) => string;
    readonly command: string;
    readonly changed: string;
  };
  readonly foot: string;
}
