import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { createNoteStore, type NoteStore } from '../../lib/notes/store.ts';
import { createAllDrafts } from '../../lib/session/all-drafts.ts';
import { createAllNotes } from '../../lib/session/all-notes.ts';
import { createNoteChanges } from '../../lib/session/note-changes.ts';
import { sampleNote } from '../notes/sample-note.ts';

/** Later than all the notes were written. */
export const now = () => new Date('2026-11-20T20:30:00Z');
const rest = () => new Promise((done) => setTimeout(done));

/** Windows with the page of all notes in them, over one database, which is fresh for each test. */
export function freshLists() {
  const open: NoteStore[] = [];
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
  });

  /** A window's store: the two of a test tell each other of changes. */
  function openWindow(over: Partial<NoteStore> = {}): NoteStore {
    const store = createNoteStore({
      name: 'n',
      channel: new BroadcastChannel('all-notes-test'),
      now,
      uuid: () => crypto.randomUUID(),
    });
    open.push(store);
    return { ...store, ...over };
  }

  function openList(store = openWindow(), until = new AbortController()) {
    const notes = createAllNotes({ store, now, rest, screen: Promise.resolve() }, until.signal);
    const drafts = createAllDrafts(store);
    const changes = createNoteChanges({
      store,
      uuid: () => crypto.randomUUID(),
      drafts,
      find: (id) => notes.words.value.get(id),
      refresh: notes.refresh,
      refreshPage: notes.refreshPage,
    });
    return { store, notes, drafts, changes, until };
  }

  async function fill(count: number): Promise<void> {
    const store = openWindow();
    for (let n = 0; n < count; n++) await store.add(sampleNote(n), null);
  }

  return { openWindow, openList, fill };
}

export type List = ReturnType<ReturnType<typeof freshLists>['openList']>;

/** What is listed, in its order: by name, and by words. */
export const idsOf = ({ notes }: List): readonly string[] => notes.idsShown();
export const textsOf = (list: List) => idsOf(list).map((id) => list.notes.words.value.get(id)?.note.text);
export const revsOf = (list: List, id: string) => list.notes.words.value.get(id)!.heads.map(({ rev }) => rev);
