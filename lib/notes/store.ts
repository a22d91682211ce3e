import { MIGRATIONS, type Migration, type NoteRecord, type NotesDatabase, openNotes } from './database.ts';
import { type Note, withText } from './note.ts';
import { pageKey } from './page-key.ts';
import { type Outcome, problemOf } from './problem.ts';

/** What the store needs of BroadcastChannel. A message is the key of a page whose notes or drafts have changed. */
interface ChangeChannel {
  postMessage(page: string): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export interface StoreOptions {
  readonly name: string;
  readonly channel: ChangeChannel;
  readonly now: () => Date;
  readonly migrations?: readonly Migration[];
}

/** A note as the screen lists it. */
export interface StoredNote {
  readonly note: Note;
  readonly deleted: boolean;
}

export type NoteStore = ReturnType<typeof createNoteStore>;

const recordOf = (note: Note, deleted: string | null): NoteRecord => {
  const indicator = note['doiChieu:figure']?.indicator;
  return {
    id: note.id,
    page: pageKey(note.target.source),
    modified: note.modified,
    ...(indicator != null && { indicator }),
    deleted,
    note,
  };
};

/**
 * The reader's notes and drafts. Every call gives an Outcome, never rejects, and resolves to success only when the
 * transaction is complete and, for notes, written through to the disk. Pages are named by their address.
 */
export function createNoteStore({ name, channel, now, migrations = MIGRATIONS }: StoreOptions) {
  let connection: Promise<NotesDatabase> | null = null;
  const forget = () => {
    connection = null;
  };
  const connect = () => {
    connection ??= openNotes(name, migrations, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  };

  /** Runs one piece of work; a connection that was closed under it is opened again once. */
  async function run<T>(work: (db: NotesDatabase) => Promise<T>): Promise<Outcome<T>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return { ok: true, value: await work(await connect()) };
      } catch (error) {
        const closed = error instanceof DOMException && error.name === 'InvalidStateError';
        if (closed && attempt === 1) forget();
        else return { ok: false, problem: problemOf(error) };
      }
    }
  }

  /** Changes a record in one strict transaction; `change` gives null to leave everything as it is. */
  function alter(id: string, change: (record: NoteRecord) => NoteRecord, draft?: string): Promise<Outcome<void>> {
    return run(async (db) => {
      const tx = db.transaction(['notes', 'drafts'], 'readwrite', { durability: 'strict' });
      const record = await tx.objectStore('notes').get(id);
      if (record === undefined) {
        await tx.done;
        throw new Error('no such note');
      }
      const changed = change(record);
      await Promise.all([
        tx.objectStore('notes').put(changed),
        draft !== undefined && tx.objectStore('drafts').delete([record.page, draft]),
        tx.done,
      ]);
      channel.postMessage(record.page);
    });
  }

  return {
    /** Adds a note; the draft it was typed in goes in the same transaction. */
    add(note: Note, draft: string): Promise<Outcome<void>> {
      return run(async (db) => {
        const record = recordOf(note, null);
        const tx = db.transaction(['notes', 'drafts'], 'readwrite', { durability: 'strict' });
        await Promise.all([
          tx.objectStore('notes').put(record),
          tx.objectStore('drafts').delete([record.page, draft]),
          tx.done,
        ]);
        channel.postMessage(record.page);
      });
    },

    /** Gives a note other words. Who saves wants it kept: one that another window has deleted comes back. */
    rewrite: (id: string, text: string, draft: string) =>
      alter(id, ({ note }) => recordOf(withText(note, text, now()), null), draft),

    /** Marks a note as deleted; `restore` undoes it until the note is swept. */
    remove: (id: string) => alter(id, (record) => ({ ...record, deleted: now().toISOString() })),
    restore: (id: string) => alter(id, (record) => ({ ...record, deleted: null })),

    /** Erases for good what was deleted before the given time. */
    sweep(before: Date): Promise<Outcome<void>> {
      return run(async (db) => {
        const tx = db.transaction('notes', 'readwrite');
        for await (const cursor of tx.store) {
          const { deleted } = cursor.value;
          if (deleted !== null && deleted < before.toISOString()) await cursor.delete();
        }
        await tx.done;
      });
    },

    /** The notes of a page, the oldest first, deleted ones that can still be brought back among them. */
    ofPage(url: string): Promise<Outcome<StoredNote[]>> {
      return run(async (db) => {
        const records = await db.getAllFromIndex('notes', 'page', pageKey(url));
        return records
          .map(({ note, deleted }) => ({ note, deleted: deleted !== null }))
          .sort((a, b) => a.note.created.localeCompare(b.note.created) || a.note.id.localeCompare(b.note.id));
      });
    },

    /** Keeps a text being typed; an empty one forgets it. */
    keepDraft(url: string, key: string, text: string): Promise<Outcome<void>> {
      return run(async (db) => {
        const page = pageKey(url);
        if (text === '') await db.delete('drafts', [page, key]);
        else await db.put('drafts', { page, key, text, modified: now().toISOString() });
      });
    },

    /** The drafts of a page by their keys. */
    draftsOf(url: string): Promise<Outcome<ReadonlyMap<string, string>>> {
      return run(async (db) => {
        const drafts = await db.getAllFromIndex('drafts', 'page', pageKey(url));
        return new Map(drafts.map(({ key, text }) => [key, text]));
      });
    },

    /** Tells when another window has changed the notes of a page (given by its key). */
    onChange(listener: (page: string) => void): void {
      channel.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') listener(data);
      });
    },

    async close(): Promise<void> {
      channel.close();
      const open = connection;
      forget();
      (await open?.catch(() => null))?.close();
    },
  };
}
