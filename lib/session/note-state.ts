/** A note of this page. Dates are ISO 8601. */
export interface NoteView {
  readonly id: string;
  /** Names the text, so that a change made to it is told from a change made to another. */
  readonly rev: string;
  /** The figure it stands on, as an index into the report's figures; null for a passage, the page, or a lost figure. */
  readonly figureIndex: number | null;
  /** The words of the page the note was written on; empty for a note on the whole page. */
  readonly quote: string;
  /** What stands there now, when `place` is `changed`; else null. */
  readonly quoteNow: string | null;
  readonly text: string;
  readonly created: string;
  readonly modified: string;
  /** `unknown`: the page has not answered, so nobody knows whether the place is there. */
  readonly place: 'found' | 'changed' | 'lost' | 'unknown';
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
  /** The words of the figure it was written on; empty where it was a change to a note. */
  readonly about: string;
  readonly text: string;
  /** Thrown away by the reader, and can still be brought back. */
  readonly discarded: boolean;
}

/** What a text being typed belongs to: a new note on a figure, or a note that exists, with the `rev` the editor began from. */
export type NoteTarget =
  | { readonly on: 'figure'; readonly figureIndex: number }
  | { readonly on: 'note'; readonly id: string; readonly rev: string };

/** The key of a target in `PanelSignals.drafts` and `PanelSignals.saves`. */
export function noteKey(target: NoteTarget | { readonly on: 'note'; readonly id: string }): string {
  return target.on === 'figure' ? `figure:${target.figureIndex}` : `note:${target.id}`;
}

/**
 * How saving or deleting goes. `saved` only after the transaction is complete; `beside`: another window has changed the note
 * meanwhile, so the text became a note of its own. `failed` keeps the text that is not on disk, and says why: no room, the
 * database held by another window or unreadable, the extension replaced under the panel, too long a text, or a note that was
 * to be deleted has other words by now, or the figure is not on the page any more. Every save makes new objects: the editor that asked knows its own outcome by the
 * object being another than before.
 */
export type SaveState =
  | { readonly phase: 'saving' }
  | { readonly phase: 'saved'; readonly beside?: boolean }
  | { readonly phase: 'failed'; readonly why: SaveFailure; readonly text: string };

export type SaveFailure = 'full' | 'blocked' | 'broken' | 'gone' | 'long' | 'changed' | 'place';
