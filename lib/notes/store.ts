import { createConnection } from './connection.ts';
import { type Damaged, sortOut } from './damaged.ts';
import type { Migration, NoteRecord } from './database.ts';
import { type DraftMark, draftCalls, dropDraft } from './drafts.ts';
import { MIGRATIONS } from './migrations.ts';
import { copyWithText, type Note, type StoredSelector, withSelectors, withText } from './note.ts';
import { pageKey } from './page-key.ts';
import type { Outcome } from './problem.ts';
import { isNoteRecord } from './record-shape.ts';
import { sweepPiece } from './sweep.ts';
import { unlistedRecords } from './unlisted.ts';

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
  readonly uuid: () => string;
  readonly migrations?: readonly Migration[];
}

/** A note as the screen lists it. */
export interface StoredNote {
  readonly note: Note;
  /** Names its text, for `rewrite` and `remove`. */
  readonly rev: string;
  readonly deleted: boolean;
}

/** A change to a note: the note as it was seen, by its `rev`, and the new words. */
export interface Rewriting {
  readonly note: Note;
  readonly rev: string;
  readonly text: string;
  readonly draft: DraftMark | null;
}

export type NoteStore = ReturnType<typeof createNoteStore>;

const STRICT = { durability: 'strict' } as const;

const revOf = (record: NoteRecord): string => record.rev ?? '';

const recordOf = (note: Note, rev: string): NoteRecord => {
  const indicator = note['doiChieu:figure']?.indicator;
  return {
    id: note.id,
    page: pageKey(note.target.source),
    modified: note.modified,
    ...(indicator != null && { indicator }),
    deleted: null,
    rev,
    note,
  };
};

/**
 * The reader's notes and drafts. Every call gives an Outcome, never rejects, and resolves to success only when the
 * transaction is complete and, for notes, written through to the disk. Pages are named by their address.
 */
export function createNoteStore({ name, channel, now, uuid, migrations = MIGRATIONS }: StoreOptions) {
  const { run, close } = createConnection(name, migrations);
  const announce = (page: string) => channel.postMessage(page);

  /** Stores what `make` gives, told what is there under the id, in one strict transaction with the end of its draft. */
  function save(
    id: string,
    draft: DraftMark | null,
    make: (there: NoteRecord | undefined) => NoteRecord,
  ): Promise<Outcome<void>> {
    return run(async (db) => {
      const tx = db.transaction(['notes', 'drafts'], 'readwrite', STRICT);
      const notes = tx.objectStore('notes');
      const record = make(await notes.get(id));
      await Promise.all([notes.put(record), dropDraft(tx.objectStore('drafts'), draft), tx.done]);
      announce(record.page);
    });
  }

  /** Changes a record whatever is in it; `change` gives null to leave it as it is. The outcome is whether it was changed. */
  function alter<S extends 'notes' | 'drafts'>(
    store: S,
    key: IDBValidKey,
    change: (record: NoteRecord) => NoteRecord | null,
  ): Promise<Outcome<boolean>> {
    return run(async (db) => {
      const tx = db.transaction(store as 'notes', 'readwrite', STRICT);
      const record = await tx.store.get(key as string);
      const changed = record === undefined ? null : change(record);
      await Promise.all([changed !== null && tx.store.put(changed), tx.done]);
      if (record === undefined) throw new Error('no such record');
      if (changed !== null) announce(changed.page);
      return changed !== null;
    });
  }

  const asDeleted = (record: NoteRecord): NoteRecord => ({ ...record, deleted: now().toISOString() });
  const asKept = (record: NoteRecord): NoteRecord => ({ ...record, deleted: null });

  return {
    ...draftCalls(run, now, announce),

    /** Opens the database ahead of the first call, while the window is still finding out which page it is for. */
    open: (): Promise<Outcome<void>> => run(async () => {}),

    /** Adds a note; the draft it was typed in goes in the same transaction, and no other. */
    async add(note: Note, draft: DraftMark | null): Promise<Outcome<StoredNote>> {
      const rev = uuid();
      const outcome = await save(note.id, draft, () => recordOf(note, rev));
      return outcome.ok ? { ok: true, value: { note, rev, deleted: false } } : outcome;
    },

    /**
     * Gives a note other words. Where another window has given it others meanwhile, those stay, and the words saved here
     * become a note `beside` it on the same place. Who saves wants it kept: a note that another window has deleted comes back.
     */
    async rewrite({
      note,
      rev,
      text,
      draft,
    }: Rewriting): Promise<Outcome<{ readonly beside: boolean; readonly rev: string }>> {
      const next = uuid();
      const copy = copyWithText(note, uuid(), text, now());
      let beside = false;
      const outcome = await save(note.id, draft, (there) => {
        const sound = isNoteRecord(there) ? there : null;
        const same = sound !== null && (revOf(sound) === rev || sound.note.body.value === text);
        beside = there !== undefined && !same;
        return recordOf(beside ? copy : withText(sound?.note ?? note, text, now()), next);
      });
      return outcome.ok ? { ok: true, value: { beside, rev: next } } : outcome;
    },

    /** Gives a note the selectors of its place, once the page has told them; its words are as they were. */
    locate: (id: string, selectors: readonly StoredSelector[]) =>
      alter('notes', id, (record) => ({ ...record, note: withSelectors(record.note, selectors) })),

    /**
     * Marks a note as deleted; `restore` undoes it until the note is swept. The outcome is false, and the note stays, when its
     * words are not those of `rev`: nobody has decided about the new ones.
     */
    remove: (id: string, rev: string) =>
      alter('notes', id, (record) => (revOf(record) === rev ? asDeleted(record) : null)),
    restore: (id: string) => alter('notes', id, asKept),

    /** The same for a record that cannot be read. */
    removeDamaged: ({ store, key }: Damaged) => alter(store, key, asDeleted),
    restoreDamaged: ({ store, key }: Damaged) => alter(store, key, asKept),

    /** The records that are on no page that could be opened. */
    unlisted: () => unlistedRecords(run),

    /** Erases for good a piece of what was deleted before the given time; true while there may be more. */
    sweep: (before: Date) => sweepPiece(run, before),

    /** The notes of a page, the oldest first, deleted ones that can still be brought back among them. */
    ofPage(url: string): Promise<Outcome<{ notes: readonly StoredNote[]; damaged: readonly Damaged[] }>> {
      return run(async (db) => {
        const records = await db.getAllFromIndex('notes', 'page', pageKey(url));
        const { sound, damaged } = sortOut('notes', records, isNoteRecord);
        const notes = sound.map((record) => ({
          note: record.note,
          rev: revOf(record),
          deleted: record.deleted !== null,
        }));
        return { notes: notes.sort((a, b) => byAge(a.note, b.note)), damaged };
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
      await close();
    },
  };
}

function byAge(a: Note, b: Note): number {
  return a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1;
}
