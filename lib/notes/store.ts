import { allAtOnceCalls } from './all-at-once.ts';
import { asDeleted, asKept, createAlter } from './alter.ts';
import { bringCalls } from './bring.ts';
import { createConnection } from './connection.ts';
import type { Damaged } from './damaged.ts';
import type { Migration } from './database.ts';
import { draftCalls } from './drafts.ts';
import { MIGRATIONS } from './migrations.ts';
import { noteCalls } from './note-calls.ts';
import { changeNote } from './note-change.ts';
import { noteReads } from './note-reads.ts';
import type { Outcome } from './problem.ts';
import { sweepPiece } from './sweep.ts';
import { unlistedRecords } from './unlisted.ts';

/** In the place of a page's key: the notes of any page may have changed. No key of a page is like it. */
export const EVERY_PAGE = '*';

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

export type NoteStore = ReturnType<typeof createNoteStore>;

/**
 * The reader's notes and drafts. Every call gives an Outcome, never rejects, and resolves to success only when the
 * transaction is complete and, for notes, written through to the disk. Pages are named by their address.
 */
export function createNoteStore({ name, channel, now, uuid, migrations = MIGRATIONS }: StoreOptions) {
  const { run, close } = createConnection(name, migrations);
  const announce = (page: string) => channel.postMessage(page);
  const alter = createAlter(run, announce);

  return {
    ...draftCalls(run, now, announce),
    ...noteReads(run),
    ...noteCalls({ change: changeNote(run, uuid, announce), now, uuid }),
    ...allAtOnceCalls({ run, uuid, announceAll: () => announce(EVERY_PAGE) }),
    ...bringCalls({ run, now, uuid, announceAll: () => announce(EVERY_PAGE) }),

    /** Opens the database ahead of the first call, while the window is still finding out which page it is for. */
    open: (): Promise<Outcome<void>> => run(async () => {}),

    /** Marks a record that cannot be read as deleted, and brings it back. */
    removeDamaged: ({ store, key }: Damaged) => alter(store, key, (record) => asDeleted(record, now().toISOString())),
    restoreDamaged: ({ store, key }: Damaged) => alter(store, key, asKept),

    /** The records that are on no page that could be opened. */
    unlisted: () => unlistedRecords(run),

    /** Erases for good a piece of what was deleted before the given time; true while there may be more. */
    sweep: (before: Date) => sweepPiece(run, before),

    /** Tells when another window has changed the notes of a page (given by its key), or of many (`EVERY_PAGE`). */
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
