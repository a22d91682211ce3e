import type { Run } from './connection.ts';
import type { Damaged } from './damaged.ts';
import type { DraftRecord, NoteRecord } from './database.ts';
import { historyIn, putAside, type Transaction, undo } from './note-change.ts';
import { recordOf } from './note-record.ts';
import type { Outcome } from './problem.ts';
import { isDraftRecord, isNoteRecord } from './record-shape.ts';
import type { History } from './revision.ts';
import { type BroughtState, together } from './together.ts';

/** The history of a note from a file; without a head, what is left of one that was erased there. */
export interface Brought extends History {
  readonly id: string;
}

/** A record that could not be read when a backup was made; its name is a text. */
export interface Left extends Pick<Damaged, 'store'> {
  readonly record: object;
}

/** How many notes are under way at a time. */
const PIECE = 500;

interface BringParts {
  readonly run: Run;
  readonly now: () => Date;
  readonly uuid: () => string;
  /** Tells the other windows that notes of any page may have changed. */
  readonly announceAll: () => void;
}

/**
 * Lays notes from a file together with those here, all in one strict transaction or none: by name and revision, so that
 * bringing the same again changes nothing. Gives what came of each, in their order. Drafts are taken over where none has
 * their name, and so are records that were left damaged. A history or draft of another shape than the records here makes the whole call fail.
 */
export function bringCall({ run, now, uuid, announceAll }: BringParts) {
  return (
    histories: readonly Brought[],
    drafts: readonly DraftRecord[] = [],
    damaged: readonly Left[] = [],
  ): Promise<Outcome<readonly BroughtState[]>> =>
    run(async (db) => {
      const tx = db.transaction(['notes', 'drafts', 'tombstones'], 'readwrite', { durability: 'strict' });
      try {
        const notes = tx.objectStore('notes');
        const tombstones = tx.objectStore('tombstones');
        const [noted, erased] = (await Promise.all([notes.getAllKeys(), tombstones.getAllKeys()])).map(
          (names) => new Set<IDBValidKey>(names),
        ) as [Set<IDBValidKey>, Set<IDBValidKey>];
        const bringOne = async (brought: Brought): Promise<BroughtState> => {
          const { id } = brought;
          const [isNoted, isErased] = [noted.has(id), erased.has(id)];
          const there = historyIn(isNoted && (await notes.get(id)), isErased && (await tombstones.get(id)));
          const { history, state } = together(there.history, brought, (head) => ({
            rev: uuid(),
            parents: [head.rev],
            deleted: now().toISOString(),
            note: head.note,
          }));
          if (history === null) return state;
          if (history.heads.length === 0) {
            erased.add(id);
            await tombstones.put({ id, past: history.past });
            return state;
          }
          const record = recordOf(history);
          if (record.id !== id || !isNoteRecord(record)) throw new Error('not a note');
          // a file may have a note twice
          noted.add(id);
          if (there.damaged !== null) await putAside(tx, there.damaged, uuid());
          await Promise.all([notes.put(record), erased.delete(id) && tombstones.delete(id)]);
          return state;
        };
        const states: BroughtState[] = [];
        for (let from = 0; from < histories.length; from += PIECE)
          states.push(...(await inOrder(histories.slice(from, from + PIECE), bringOne)));
        for (const draft of drafts) {
          if (!isDraftRecord(draft)) throw new Error('not a draft');
          if ((await tx.objectStore('drafts').getKey(draft.id)) === undefined)
            await tx.objectStore('drafts').put(draft);
        }
        for (const { store, record } of damaged) await putBack(tx, store, record);
        await tx.done;
        announceAll();
        return states;
      } catch (error) {
        undo(tx);
        throw error;
      }
    });
}

/** Puts a record back as it was when a backup was made; one that has its name here stays. */
async function putBack(tx: Transaction, store: Damaged['store'], record: object): Promise<void> {
  const { id } = record as { id: string };
  if ((await tx.objectStore(store).getKey(id)) === undefined)
    await tx.objectStore(store as 'notes').put(record as NoteRecord);
}

/** Does all at once, but what has the same name one after the other. */
async function inOrder<T extends { readonly id: string }, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const last = new Map<string, Promise<R>>();
  return Promise.all(
    items.map((item) => {
      const before = last.get(item.id);
      const mine = before === undefined ? work(item) : before.then(() => work(item));
      last.set(item.id, mine);
      return mine;
    }),
  );
}
