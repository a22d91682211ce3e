import type { EntryFault, FileFault } from '../../lib/notes/formats/fault.ts';
import type { NoteProblem } from '../../lib/notes/problem.ts';
import type { BroughtState } from '../../lib/notes/together.ts';

/** The texts of the page of all notes; what it shares with the panel stands in `Texts`. Numbers go in as they are. */
export interface AllNotesTexts {
  readonly title: string;
  /** In the head of the browser's window. */
  readonly windowTitle: string;
  readonly total: (n: number) => string;
  readonly privacy: string;
  /** So many of so many have been read. */
  readonly reading: (read: number, all: number) => string;
  readonly empty: { readonly title: string; readonly next: string };
  readonly problem: Readonly<Record<NoteProblem, string>>;
  readonly again: string;

  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly found: (n: number) => string;
    readonly foundSoFar: (n: number) => string;
    readonly nothing: string;
    readonly nothingNext: string;
  };
  readonly views: {
    readonly label: string;
    readonly month: string;
    readonly page: string;
    readonly tag: string;
    readonly indicator: string;
    readonly verdict: string;
  };
  readonly filters: {
    readonly label: string;
    readonly tag: string;
    readonly indicator: string;
    readonly verdict: string;
    readonly host: string;
    readonly month: string;
    readonly page: string;
    readonly none: Readonly<Record<'tag' | 'indicator' | 'verdict' | 'host' | 'month' | 'page', string>>;
    /** Takes one of the chosen values back. */
    readonly off: (value: string) => string;
    readonly clear: string;
    readonly rest: (n: number) => string;
    readonly onlyPage: string;
  };
  readonly list: {
    readonly label: string;
    readonly groupCount: (n: number) => string;
    readonly earlier: (n: number) => string;
    readonly later: (n: number) => string;
  };
  readonly row: {
    readonly onPage: string;
    readonly open: string;
    readonly openFailed: string;
    readonly copy: string;
    readonly pick: string;
    readonly verdictThen: (verdict: string) => string;
    readonly untitled: string;
    readonly waiting: string;
  };
  readonly deleted: { readonly title: (n: number) => string; readonly hint: string };
  readonly drafts: {
    readonly title: (n: number) => string;
    readonly hint: string;
    readonly openPage: string;
  };
  /** The head over taking out, bringing in and backing up. */
  readonly along: string;
  readonly take: {
    readonly title: string;
    readonly which: string;
    readonly all: (n: number) => string;
    readonly shown: (n: number) => string;
    readonly picked: (n: number) => string;
    readonly unpick: string;
    readonly format: string;
    readonly jsonld: string;
    readonly markdown: string;
    readonly csv: string;
    readonly file: string;
    readonly clipboard: string;
    readonly working: (done: number, all: number) => string;
    readonly made: (n: number) => string;
    readonly copied: (n: number) => string;
    readonly backedUp: string;
    readonly label: string;
    readonly failed: Readonly<Record<NoteProblem | 'clipboard', string>>;
  };
  readonly bring: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly drop: string;
    readonly reading: string;
    readonly done: string;
    readonly counts: Readonly<Record<BroughtState, (n: number) => string>>;
    readonly drafts: (n: number) => string;
    readonly damaged: (n: number) => string;
    readonly renamed: (n: number) => string;
    readonly refused: (n: number) => string;
    /** Of a backup in several files. */
    readonly more: string;
    readonly lines: (n: number) => string;
    readonly moreLines: (n: number) => string;
    readonly line: (at: number, what: string) => string;
    readonly outcomes: Readonly<Record<BroughtState, string>>;
    readonly refusals: Readonly<Record<EntryFault, string>>;
    /** Nothing of the file was brought. */
    readonly faults: Readonly<Record<FileFault | NoteProblem | 'unreadable', string>>;
  };
  readonly backup: {
    readonly title: string;
    readonly hint: string;
    readonly make: string;
    readonly last: (when: string) => string;
    readonly never: string;
    readonly reminder: string;
    readonly later: string;
  };
}
