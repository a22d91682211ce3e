import type { ReaderReading } from '../figure/reader-reading.ts';
import type { StoredSelector } from '../notes/note.ts';
import type { NoteProblem } from '../notes/problem.ts';

/** What one window has written in a note. */
interface HeadView {
  /** Names it, so that a change made to it is told from a change made to another. */
  readonly rev: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** Of a correction alone: how the reader reads the figure. */
  readonly reading?: ReaderReading;
  readonly modified: string;
}

/** Why a place that is found may not be what the note means. */
export type NoteDoubt = 'struck' | 'position';

/** A note of this page. Dates are ISO 8601. */
export interface NoteView extends Omit<HeadView, 'rev'> {
  readonly id: string;
  /** What it says, first the head whose words are the note's own here; more than one where two windows wrote at a time. */
  readonly heads: readonly HeadView[];
  /** The figure it stands on, as an index into the report's figures; null for a passage, the page, or a lost figure. */
  readonly figureIndex: number | null;
  /** What it was written on. */
  readonly on: 'figure' | 'passage' | 'page';
  /** Where it stands in the article's text, as a UTF-16 offset; null outside of it, and where that is not known. */
  readonly at: number | null;
  /** The words of the page the note was written on; empty for a note on the whole page. */
  readonly quote: string;
  /** What stands there now, when `place` is `changed`; else null. */
  readonly quoteNow: string | null;
  /** What stood there then, where that is more than the quote: a word beside it is another now. */
  readonly quoteThen?: string;
  readonly created: string;
  /** `unknown`: the page has not answered, so nobody knows whether the place is there. */
  readonly place: 'found' | 'changed' | 'lost' | 'unknown';
  /** Of a place that is found: some of it is crossed out, or the note has nothing but a position. */
  readonly doubt?: NoteDoubt;
  /** Of a note on a figure: what its verdict was when the note was written. */
  readonly verdictThen?: string;
  /** Deleted, and can still be brought back. */
  readonly deleted: boolean;
}

/** A text that was typed and never saved, and that no editor would show. */
export interface LooseDraft {
  /** Names it towards the session. */
  readonly id: string;
  /** The place it was typed for, as in `PanelSignals.saves`. */
  readonly slot: string;
  /**
   * `place`: its figure or note is not there any more; `unchecked`: the page could not be checked, so its figures are not
   * known; `another`: the editor of its place shows another draft.
   */
  readonly why: 'place' | 'unchecked' | 'another';
  /** What it was written on. */
  readonly on: NoteTarget['on'];
  /** The words of the figure or passage; empty for a change to a note and for the page. */
  readonly about: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** Thrown away by the reader, and can still be brought back. */
  readonly discarded: boolean;
}

/** A passage that the reader has begun a note on, until it is saved or let go. */
export interface Passage {
  readonly id: string;
  readonly quote: string;
  readonly selectors: readonly StoredSelector[];
}

/**
 * What a text being typed belongs to: a new note on a figure, on a passage that a note was begun on, or on the whole page; or a
 * note that exists, with the revisions the editor began from.
 */
export type NoteTarget =
  | { readonly on: 'figure'; readonly figureIndex: number }
  | { readonly on: 'passage'; readonly id: string }
  | { readonly on: 'page' }
  | { readonly on: 'note'; readonly id: string; readonly base: readonly string[] };

/** The key of a target in `PanelSignals.drafts` and `PanelSignals.saves`. */
export function noteKey(target: NoteTarget | { readonly on: 'note'; readonly id: string }): string {
  switch (target.on) {
    case 'figure':
      return `figure:${target.figureIndex}`;
    case 'page':
      return 'page';
    default:
      return `${target.on}:${target.id}`;
  }
}

/** The name of a passage that a note was begun on, of the slot of its draft; null for another slot. */
export const passageOf = (slot: string): string | null =>
  slot.startsWith('passage:') ? slot.slice('passage:'.length) : null;

/**
 * How saving or deleting goes. `saved` only after the transaction is complete; `apart`: another window has changed the note
 * meanwhile, so both texts stand beside each other for the reader to choose. `failed` keeps the text that is not on disk, and
 * says why: no room, the database held by another window or unreadable, the extension replaced under the panel, too long a
 * text, or a note that was to be deleted has other words by now, or the figure is not on the page any more. `undone`: nothing
 * was to be saved; the note could not be deleted, brought back, chosen among its versions or put elsewhere, and is as it was.
 * Every save makes new objects: the editor that asked knows its own outcome by the object being another than before.
 */
export type SaveState =
  | { readonly phase: 'saving' }
  | { readonly phase: 'saved'; readonly apart?: boolean }
  | { readonly phase: 'failed'; readonly why: SaveFailure; readonly text: string }
  | { readonly phase: 'failed'; readonly why: NoteProblem; readonly text: ''; readonly undone: true };

export type SaveFailure = 'full' | 'blocked' | 'broken' | 'gone' | 'long' | 'changed' | 'place';

/** What may be switched off around notes. */
export interface NoteSwitches {
  readonly menus: boolean;
  readonly button: boolean;
}
