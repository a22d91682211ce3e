import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Migration } from '../../lib/notes/database.ts';
import { createNoteStore, type NoteStore } from '../../lib/notes/store.ts';
import { AT } from './sample-note.ts';

export const NAME = 'notes-under-test';

/** Stores over one empty database for each test, closed at its end. */
export function freshStores(): (migrations?: readonly Migration[]) => NoteStore {
  const stores: NoteStore[] = [];
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await Promise.all(stores.splice(0).map((store) => store.close()));
  });
  return (migrations) => {
    const store = createNoteStore({
      name: NAME,
      channel: new BroadcastChannel(NAME),
      now: () => AT,
      uuid: () => crypto.randomUUID(),
      ...(migrations && { migrations }),
    });
    stores.push(store);
    return store;
  };
}

/** What a call gave; fails the test when it failed. */
export async function got<T>(call: Promise<{ ok: true; value: T } | { ok: false; problem: string }>): Promise<T> {
  const outcome = await call;
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}
