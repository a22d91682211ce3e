import type { Pack } from '../../data/schemas/pack.ts';
import type { PageCounts } from '../check/comparable.ts';
import type { CheckedFigure } from '../check/verdict.ts';
import type { ComparedPage, Comparison } from '../compare/comparison.ts';
import type { Correction } from '../engine/corrections.ts';
import type { Report } from '../engine/report.ts';
import type { Definitions } from '../explain/definitions.ts';
import type { NameTables } from '../explain/names.ts';
import type { ReaderReading } from '../figure/reader-reading.ts';
import type { KeptCorrection } from '../notes/kept-corrections.ts';
import type { PageNames } from '../notes/page-identity.ts';
import type { Fault } from '../resolution/fault.ts';
import type { LoadedPack } from '../resolution/load.ts';
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
  /** The page script: the reader points at a mark. The background puts in what stands beside it. */
  tooltip: { readonly ask: null; readonly answer: Answer<unknown> };
  /** The page script: the keys of our commands, by command, '' where there is none. */
  keys: { readonly ask: null; readonly answer: Answer<{ readonly keys: Readonly<Record<string, string>> }> };
  /** The page script: the reader pressed a button of ours in the page. The panel is opened, where the browser allows it. */
  open: { readonly ask: null; readonly answer: Answer<unknown> };
  /** The page script: what the reader wants a note on. It waits for the panel of the sender's tab. */
  wish: { readonly ask: Wish; readonly answer: Answer<unknown> };
  /** The page script: the reader's corrections of the page that says so of itself. */
  corrections: {
    readonly ask: PageNames;
    readonly answer: Answer<{ readonly corrections: readonly KeptCorrection[] }>;
  };
  /** The page script, or the page that checks texts: check this article, its figures as the reader reads them. */
  check: {
    readonly ask: { readonly article: Article; readonly corrections: readonly Correction[] };
    readonly answer: Answer<{ readonly report: Report }>;
  };
  /**
   * The page script: what the figures of this page came to; null on a page that is not about it or cannot be read. The
   * toolbar shows it. Said by the page and not taken from the check: a page that is left meanwhile says nothing.
   */
  count: { readonly ask: { readonly counts: PageCounts | null }; readonly answer: Answer<unknown> };
  /** The panel: how the figures of two pages stand to each other, with the sentences in both languages. */
  compare: {
    readonly ask: { readonly here: ComparedPage; readonly there: ComparedPage };
    readonly answer: Answer<{ readonly comparison: Comparison }>;
  };
  /** The panel: the sources that are held against, and the names of what figures measure and where, as text: see askSources. */
  sources: { readonly ask: null; readonly answer: Answer<{ readonly text: string }> };
  /** The page of the sources: what the rows of a review can be of. */
  terms: { readonly ask: null; readonly answer: Answer<Terms> };
  /** A page of ours: packs were saved, switched or deleted. Resolves once the next check is made with those that are on. */
  packs: { readonly ask: null; readonly answer: Answer<unknown> };
  /** The page of sources: what comes with the extension, and what is wrong with what is kept. */
  library: { readonly ask: null; readonly answer: Answer<Library> };
  /** The page of sources: read this file as a pack, and hold it against everything a pack has to be. */
  'read-pack': { readonly ask: { readonly text: string }; readonly answer: Answer<{ readonly loaded: LoadedPack }> };
}

/** What the page of sources has to know beside what is kept. */
export interface Library {
  readonly builtin: readonly Pack[];
  /** What is wrong with packs as they are kept, by their ids; nothing of those that are sound. */
  readonly faults: Readonly<Record<string, readonly Fault[]>>;
  /** Ids that packs which are on bring for something else than a pack in front, by the packs' ids: nothing is said under them. */
  readonly clashes: Readonly<Record<string, readonly string[]>>;
  /** With the names of what any kept pack brings, be it on or off. */
  readonly names: NameTables;
}

/** What the panel shows beside a report. The background holds it, since the engine needs it there anyway. */
export interface Sources {
  readonly packs: readonly Pack[];
  readonly names: NameTables;
  /** The ids of the units that an indicator is given in, by the indicator's id. */
  readonly fits: Readonly<Record<string, readonly string[]>>;
}

/** What the rows of a review can be of: all that the data and the packs that are on have a name for. */
export interface Terms extends Omit<Sources, 'packs'> {
  readonly definitions: Definitions;
  /** What each pack that is on brings: a review that uses it takes it along. */
  readonly brings: readonly Pick<Pack, 'brings'>[];
}

/** Said to whoever listens among the extension's own pages; never answered. */
export interface Announcements {
  /** A page script has started in the sender's tab: an open panel may connect to it. */
  'page-ready': null;
  /** The reader asked for this tab with the toolbar button, and the browser did not let the page script in. */
  'page-refused': { readonly tabId: number; readonly code: ProblemCode };
  /** The packs that are on are others by now. */
  'packs-changed': null;
  /** The reader pressed the toolbar button, or its key: a panel that shows this tab already closes. */
  'button-pressed': { readonly tabId: number; readonly windowId: number };
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
  /** What would become of a figure if the reader read it so; `reading` null: without a correction. Nothing is changed. */
  preview: {
    readonly ask: { readonly figure: number; readonly reading: ReaderReading | null };
    readonly answer: Answer<{ readonly checked: CheckedFigure }>;
  };
  /** Go to the next figure that is held against a source, or to the one before. */
  step: { readonly ask: { readonly by: 1 | -1 }; readonly answer: Answer<unknown> };
  /** Take the marks of this site away, or bring them back. */
  toggle: { readonly ask: null; readonly answer: Answer<unknown> };
  /** Tell the toolbar button once more what the figures came to: how it says it has changed. */
  recount: { readonly ask: null; readonly answer: Answer<unknown> };
  /**
   * The reader has taken sites back, by match patterns. The script ends if its page is on one, and on none of those that are
   * kept.
   */
  leave: {
    readonly ask: { readonly gone: readonly string[]; readonly kept: readonly string[] };
    readonly answer: Answer<unknown>;
  };
  /** Read the page once more and check it whether it has changed or not, with the corrections as they are kept by now. */
  recheck: { readonly ask: null; readonly answer: Answer<unknown> };
}

/** The selectors of a note, as lib/anchor made them. */
type Selectors = readonly { readonly type: string }[];

/** The page script tells every panel connected to it. */
export interface PageEvents {
  /** The state, at once after connecting and whenever it changes. */
  state: PageState;
  /** The reader clicked the mark of this figure, or went to it by a key: now, or before the panel was there. */
  picked: { readonly figure: number };
  /** The reader clicked the mark of this note, now or before the panel was there, or came to its passage from elsewhere. */
  noted: { readonly id: string };
}
