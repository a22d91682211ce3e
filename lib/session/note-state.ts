/** A note of this page. Dates are ISO 8601. */
export interface NoteView {
  readonly id: string;
  /** The figure it stands on, as an index into the report's figures; null for a passage, the page, or a lost figure. */
  readonly figureIndex: number | null;
  /** The words of the page the note was written on; empty for a note on the whole page. */
  readonly quote: string;
  /** What stands there now, when `place` is `changed`; else null. */
  readonly quoteNow: string | null;
  readonly text: string;
  readonly created: string;
  readonly modified: string;
  readonly place: 'found' | 'changed' | 'lost';
  /** Deleted, and can still be brought back. */
  readonly deleted: boolean;
}

/** A text that was typed and never saved, and whose figure or note is not there any more. */
export interface LostDraft {
  /** Names it towards the session. */
  readonly slot: string;
  /** The words of the figure it was written on; empty where it was a change to a note. */
  readonly about: string;
  readonly text: string;
  /** Thrown away by the reader, and can still be brought back. */
  readonly discarded: boolean;
}

/** What a text being typed belongs to: a new note on a figure, or a note that exists. */
export type NoteTarget =
  | { readonly on: 'figure'; readonly figureIndex: number }
  | { readonly on: 'note'; readonly id: string };

/** The key of a target in `PanelSignals.drafts` and `PanelSignals.saves`. */
export function noteKey(target: NoteTarget): string {
  return target.on === 'figure' ? `figure:${target.figureIndex}` : `note:${target.id}`;
}

/**
 * How saving or deleting goes. `saved` only after the transaction is complete. `failed` keeps the text that is not on
 * disk, and says why: no room, the database held by another window or unreadable, the extension replaced under the panel.
 * Every save makes new objects: the editor that asked knows its own outcome by the object being another than before.
 */
export type SaveState =
  | { readonly phase: 'saving' }
  | { readonly phase: 'saved' }
  | { readonly phase: 'failed'; readonly why: 'full' | 'blocked' | 'broken' | 'gone'; readonly text: string };
