import type { NameTables } from '../explain/names.ts';
import type { Question, Shown } from '../notes/catalogue.ts';
import type { Damaged } from '../notes/damaged.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { NoteProblem } from '../notes/problem.ts';
import type { PackedIds } from './packed-ids.ts';

/** What the index calls the things that a correction names. */
export type IndexNames = Pick<NameTables, 'indicators' | 'places' | 'units' | 'definitions'>;

/** What the page of all notes tells its index, which reads all notes once and is ended when they are to be read anew. */
export type ToIndex =
  | { readonly type: 'read'; readonly names: IndexNames }
  /** The newest form of notes that were changed, and the names of those that are not there any more. */
  | { readonly type: 'put'; readonly notes: readonly StoredNote[]; readonly gone: readonly string[] }
  /** Corrections are found by these names from now on. */
  | { readonly type: 'name'; readonly key: number; readonly names: IndexNames }
  | { readonly type: 'ask'; readonly key: number; readonly question: Question };

/** What the index tells the page; the key is that of what it answers. */
export type FromIndex =
  | ({ readonly type: 'read' } & ReadSoFar)
  /** All notes have been read, or could not be. */
  | { readonly type: 'end'; readonly problem: NoteProblem | null }
  | { readonly type: 'named'; readonly key: number }
  /** Null where something else was asked before it was found. */
  | { readonly type: 'answer'; readonly key: number; readonly answer: Answer | null };

/** How many records have been read, and what was among the last of them that is not listed. */
export interface ReadSoFar {
  readonly read: number;
  readonly deleted: readonly StoredNote[];
  readonly damaged: readonly Damaged[];
}

/** What is shown for a question, and what is known of all notes by then. */
export interface Answer extends Shown {
  /** The names of the notes whose numbers are new since the last answer. */
  readonly ids: PackedIds;
  /** How many notes there are. */
  readonly size: number;
  /** The tags in use, the most used first; none before all notes have been read. */
  readonly tags: readonly string[];
}
