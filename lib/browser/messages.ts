import type { Pack } from '../../data/schemas/pack.ts';
import type { Report } from '../engine/report.ts';
import type { NameTables } from '../explain/names.ts';
import type { NotePlace } from '../session/note-view.ts';
import type { PageState, Problem, ProblemCode } from '../session/state.ts';
import type { Selected, Wish } from '../session/wish.ts';
import type { Article } from '../text/article.ts';

/**
 * Everything the parts of the extension say to each other: one map a direction. Answers are values; a call that fails
 * on its way (nobody there, the background stopped twice) is answered by the caller's own side with a Problem.
 */

/** The outcome of a call: what was asked for, or a failure that the screen can show. */
export type Answer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly problem: Problem };

/** A script in a page, or the panel, asks the background. */
export interface BackgroundCalls {
  /** The detector: this page may be about the city. The background puts the page script in. */
  maybe: { readonly ask: null; readonly answer: Answer<unknown> };
  /** The page script: the reader has or writes a note here. The background puts in what finds the places of notes. */
  places: { readonly ask: null; readonly answer: Answer<unknown> };
  /** The page script: the reader selects something, or a note is to be shown. The background puts in what draws for notes. */
  passages: { readonly ask: null; readonly answer: Answer<unknown> };
  /** The page script: the reader pressed the button by a selection. The panel is opened, where the browser allows it. */
  open: { readonly ask: null; readonly answer: Answer<unknown> };
  /** The page script: what the reader wants a note on. It waits for the panel of the sender's tab. */
  wish: { readonly ask: Wish; readonly answer: Answer<unknown> };
  /** The page script: check this article. */
  check: { readonly ask: Article; readonly answer: Answer<{ readonly report: Report }> };
  /**
   * The page script: so many figures of this page can be compared; null on a page that is not about it or cannot be read.
   * The toolbar shows it. Said by the page and not taken from the check: a page that is left meanwhile says nothing.
   */
  count: { readonly ask: { readonly comparable: number | null }; readonly answer: Answer<unknown> };
  /** The panel: the sources that are held against, and the names of what figures measure and where. */
  sources: { readonly ask: null; readonly answer: Answer<Sources> };
}

/** What the panel shows beside a report. The background holds it, since the engine needs it there anyway. */
export interface Sources {
  readonly packs: readonly Pack[];
  readonly names: NameTables;
}

/** Said to whoever listens among the extension's own pages; never answered. */
export interface Announcements {
  /** A page script has started in the sender's tab: an open panel may connect to it. */
  'page-ready': null;
  /** The reader asked for this tab with the toolbar button, and the browser did not let the page script in. */
  'page-refused': { readonly tabId: number; readonly code: ProblemCode };
}

/** The panel asks the page script of the tab it is connected to. */
export interface PageCalls {
  /** Scroll to a figure of the report. */
  scroll: { readonly ask: { readonly figure: number }; readonly answer: Answer<unknown> };
  /** Describe where a figure stands, so that a note on it finds the place again. */
  describe: {
    readonly ask: { readonly figure: number };
    readonly answer: Answer<{ readonly quote: string; readonly selectors: Selectors }>;
  };
  /** Find the places of notes again; the answers are in the order of the questions. */
  locate: {
    readonly ask: { readonly notes: readonly { readonly id: string; readonly selectors: Selectors }[] };
    readonly answer: Answer<{ readonly places: readonly NotePlace[] }>;
  };
  /** Mark the passages of these notes, as they were located last, in place of those marked before. */
  mark: { readonly ask: { readonly ids: readonly string[] }; readonly answer: Answer<unknown> };
  /** Describe what the reader has selected. */
  selection: { readonly ask: null; readonly answer: Answer<{ readonly url: string; readonly selected: Selected }> };
  /**
   * Find the passage of a note, scroll to it and set it off. `patient`: the reader comes from elsewhere, so the page may still
   * be on its way, or fill itself by and by, and the panels are told.
   */
  show: {
    readonly ask: { readonly id: string; readonly selectors: Selectors; readonly patient: boolean };
    readonly answer: Answer<{ readonly found: NotePlace['found'] }>;
  };
  /** Read the page once more and check it whether it has changed or not. */
  recheck: { readonly ask: null; readonly answer: Answer<unknown> };
}

/** The selectors of a note, as lib/anchor made them. */
type Selectors = readonly { readonly type: string }[];

/** The page script tells every panel connected to it. */
export interface PageEvents {
  /** The state, at once after connecting and whenever it changes. */
  state: PageState;
  /** The reader clicked the mark of this figure. */
  picked: { readonly figure: number };
  /** The reader clicked the mark of this note, or came to its passage from elsewhere. */
  noted: { readonly id: string };
}
