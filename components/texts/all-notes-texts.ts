import type { ListProblem } from '../../lib/session/all-notes-state.ts';

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
  readonly problem: Readonly<Record<ListProblem, string>>;
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
  /** What is under it could not be loaded: the extension was updated meanwhile. */
  readonly alongFailed: string;
  readonly backup: {
    readonly title: string;
    readonly make: string;
    readonly reminder: string;
    readonly later: string;
    /** A backup was handed to the browser, which does not tell whether its file has been kept. */
    readonly handed: (when: string) => string;
    readonly kept: string;
    readonly notKept: string;
  };
}
