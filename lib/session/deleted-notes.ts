import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { StoredNote } from '../notes/note-record.ts';

/** Deleted notes that can still be brought back. */
export interface DeletedNotes {
  /** Those deleted last first. */
  readonly list: ReadonlySignal<readonly StoredNote[]>;
  find(id: string): StoredNote | undefined;
  /** All notes are read anew. */
  begin(): void;
  /** Takes deleted ones that were read; what was taken by `take` meanwhile is newer. */
  read(notes: readonly StoredNote[]): void;
  /** Takes the newest form of notes, of which some may be deleted, or not any more. */
  take(notes: readonly StoredNote[]): void;
}

export function createDeletedNotes(): DeletedNotes {
  const all = signal<ReadonlyMap<string, StoredNote>>(new Map());
  const newer = new Set<string>();

  function put(notes: readonly StoredNote[]): void {
    const next = new Map(all.value);
    for (const stored of notes) {
      if (stored.deleted) next.set(stored.note.id, stored);
      else next.delete(stored.note.id);
    }
    if (next.size > 0 || all.value.size > 0) all.value = next;
  }

  return {
    list: computed(() => [...all.value.values()].sort(byDeletion)),
    find: (id) => all.value.get(id),
    begin() {
      newer.clear();
      all.value = new Map();
    },
    read: (notes) => put(notes.filter(({ note }) => !newer.has(note.id))),
    take(notes) {
      for (const { note } of notes) newer.add(note.id);
      put(notes);
    },
  };
}

const byDeletion = (a: StoredNote, b: StoredNote): number => (deletionOf(a) < deletionOf(b) ? 1 : -1);
const deletionOf = ({ heads }: StoredNote): string => heads[0]?.deleted ?? '';
