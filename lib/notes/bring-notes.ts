import { historyIn, putAside, type Transaction } from './note-change.ts';
import { recordOf } from './note-record.ts';
import { isNoteRecord } from './record-shape.ts';
import type { History } from './revision.ts';

/** The history of a note from a file; without a head, what is left of one that was erased there. */
export interface Brought extends History {
  readonly id: string;
}

/** What laying comes to: the history in the place of the one here (null: nothing is changed), and what is told of it. */
interface Laid<T> {
  readonly history: History | null;
  readonly state: T;
}

/** How many notes are under way at a time. */
const PIECE = 500;

/**
 * Lays histories from a file beside those here, each as `lay` says of the one here (null: none) and the brought one; gives what
 * came of each, in their order. A history of another shape than the records here throws.
 */
export async function layNotes<T>(
  tx: Transaction,
  histories: readonly Brought[],
  lay: (here: History | null, brought: Brought) => Laid<T>,
  uuid: () => string,
): Promise<readonly T[]> {
  const notes = tx.objectStore('notes');
  const tombstones = tx.objectStore('tombstones');
  const [noted, erased] = (await Promise.all([notes.getAllKeys(), tombstones.getAllKeys()])).map(
    (names) => new Set<IDBValidKey>(names),
  ) as [Set<IDBValidKey>, Set<IDBValidKey>];

  async function layOne(brought: Brought): Promise<T> {
    const { id } = brought;
    const [isNoted, isErased] = [noted.has(id), erased.has(id)];
    const there = historyIn(isNoted && (await notes.get(id)), isErased && (await tombstones.get(id)));
    const { history, state } = lay(there.history, brought);
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
  }

  const states: T[] = [];
  for (let from = 0; from < histories.length; from += PIECE)
    states.push(...(await inOrder(histories.slice(from, from + PIECE), layOne)));
  return states;
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
