import { type ReadonlySignal, signal } from '@preact/signals';
import type { StoredNote } from '../notes/note-record.ts';
import type { NoteStore } from '../notes/store.ts';

/** So many notes are kept beyond those on the screen, so that scrolling back shows them at once: all are copied whenever others come. */
const KEPT = 200;

/** The words of the notes on the screen, read when they come into view. */
export interface WordsOnScreen {
  readonly notes: ReadonlySignal<ReadonlyMap<string, StoredNote>>;
  /** Tells which notes are on the screen or near; those that are not known are read. */
  need(ids: readonly string[]): Promise<void>;
  /** Takes the newest form of notes that were read otherwise. */
  take(notes: readonly StoredNote[]): void;
}

export function createWordsOnScreen(store: Pick<NoteStore, 'get'>): WordsOnScreen {
  const notes = signal<ReadonlyMap<string, StoredNote>>(new Map());
  let needed: readonly string[] = [];
  const asked = new Set<string>();

  function take(more: readonly StoredNote[]): void {
    const known = new Map(notes.value);
    for (const stored of more) {
      known.delete(stored.note.id);
      known.set(stored.note.id, stored);
    }
    const here = new Set(needed);
    for (const id of known.keys()) {
      if (known.size <= KEPT + here.size) break;
      if (!here.has(id)) known.delete(id);
    }
    notes.value = known;
  }

  return {
    notes,
    take,
    async need(ids) {
      needed = ids;
      const missing = ids.filter((id) => !notes.value.has(id) && !asked.has(id));
      if (missing.length === 0) return;
      for (const id of missing) asked.add(id);
      const found = await store.get(missing);
      for (const id of missing) asked.delete(id);
      if (found.ok) take(found.value);
    },
  };
}
