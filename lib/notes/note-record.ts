import type { NoteRecord } from './database.ts';
import type { Note } from './note.ts';
import { pageKey } from './page-key.ts';
import { type History, type Revision, shown, stands } from './revision.ts';

/** A note as the screens list it: `note` and `rev` are those of the head that is shown first. */
export interface StoredNote {
  readonly note: Note;
  readonly rev: string;
  /** All that are shown: more than one where two windows wrote from the same. Their names are what an editor begins from. */
  readonly heads: readonly Revision[];
  readonly deleted: boolean;
}

/** The record of a history, which has a head; all of its heads are of one note. */
export function recordOf(history: History): NoteRecord {
  const { note } = shown(history)[0]!;
  return {
    id: note.id,
    page: pageKey(note.page.url),
    modified: latest(history.heads.map((head) => head.note.modified)),
    deleted: stands(history) ? null : latest(history.heads.map(({ deleted }) => deleted ?? '')),
    heads: history.heads,
    past: history.past,
  };
}

export function storedOf(history: History): StoredNote {
  const heads = shown(history);
  const { note, rev } = heads[0]!;
  return { note, rev, heads, deleted: !stands(history) };
}

/** The names of the revisions that are shown. */
export const revsOf = ({ heads }: Pick<StoredNote, 'heads'>): string[] => heads.map(({ rev }) => rev);

/** Times in ISO 8601, of which the order of the letters is the order of time. */
const latest = (times: readonly string[]): string => times.toSorted().at(-1) ?? '';
