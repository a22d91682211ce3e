import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { createNoteStore, type NoteStore } from '../../lib/notes/store.ts';
import { createAllDrafts } from '../../lib/session/all-drafts.ts';
import { createAllNotes } from '../../lib/session/all-notes.ts';
import type { IndexWorker } from '../../lib/session/index-link.ts';
import { createNoteChanges } from '../../lib/session/note-changes.ts';
import { type IndexPort, serveIndex } from '../../lib/session/serve-index.ts';
import { sampleNote } from '../notes/sample-note.ts';

/** Later than all the notes were written. */
export const now = () => new Date('2026-11-20T20:30:00Z');
const rest = () => new Promise((done) => setTimeout(done));

/** The index as the page starts it, but for the thread: it is at the other end of a channel. */
export function indexWorker(store: Pick<NoteStore, 'batch' | 'get'>): IndexWorker {
  const { port1, port2 } = new MessageChannel();
  const end = new AbortController();
  serveIndex(port2 as IndexPort, { store, now, rest }, end.signal);
  for (const port of [port1, port2]) port.start();
  return Object.assign(port1 as unknown as IndexWorker, {
    terminate() {
      end.abort();
      port1.close();
    },
  });
}

/** Windows with the page of all notes in them, over one database, which is fresh for each test. */
export function freshLists() {
  const open: NoteStore[] = [];
  const windows: AbortController[] = [];
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
  afterEach(async () => {
    for (const window of windows.splice(0)) window.abort();
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

  function openList(store = openWindow(), openIndex = () => indexWorker(store)) {
    const until = new AbortController();
    windows.push(until);
    const notes = createAllNotes({ store, openIndex, now, rest, screen: Promise.resolve() }, until.signal);
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
