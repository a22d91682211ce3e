import type { Run } from './connection.ts';
import type { Damaged } from './damaged.ts';
import type { DraftRecord, NoteRecord } from './database.ts';
import { isSameText, type Typed } from './draft-mark.ts';
import { putAside, readHistory, type Transaction, undo } from './note-change.ts';
import { recordOf } from './note-record.ts';
import type { Outcome } from './problem.ts';
import { isDraftRecord, isNoteRecord } from './record-shape.ts';
import { follow, type History, type Revision, stands, union } from './revision.ts';

/** The history of a note from a file; without a head, what is left of one that was erased there. */
export interface Brought extends History {
  readonly id: string;
}

/** A record that could not be read when a backup was made; its name is a text. */
export interface Left extends Pick<Damaged, 'store'> {
  readonly record: object;
}

/** What bringing came to for a note. `deleted-here`: it was deleted here, after what was brought. */
export type BroughtState = 'new' | 'updated' | 'unchanged' | 'deleted-here';

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
        const [noted, erased] = await Promise.all([
          tx.objectStore('notes').getAllKeys(),
          tx.objectStore('tombstones').getAllKeys(),
        ]);
        // one that has been put counts as well: a file may have a note twice
        const known = new Set<IDBValidKey>([...noted, ...erased]);
        const bringOne = async (brought: Brought): Promise<BroughtState> => {
          const isKnown = known.has(brought.id);
          known.add(brought.id);
          const there = isKnown ? await readHistory(tx, brought.id) : { history: null, damaged: null };
          const { history, state } = together(there.history, brought, (head) => ({
            rev: uuid(),
            parents: [head.rev],
            deleted: now().toISOString(),
            note: head.note,
          }));
          if (history === null) return state;
          if (history.heads.length === 0) {
            await tx.objectStore('tombstones').put({ id: brought.id, past: history.past });
            return state;
          }
          const record = recordOf(history);
          if (record.id !== brought.id || !isNoteRecord(record)) throw new Error('not a note');
          if (there.damaged !== null) await putAside(tx, there.damaged, uuid());
          await Promise.all([
            tx.objectStore('notes').put(record),
            isKnown && tx.objectStore('tombstones').delete(record.id),
          ]);
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

const NOTHING: History = { heads: [], past: [] };

/** The history that comes of the one here and a brought one; null where nothing changes. */
function together(
  here: History | null,
  brought: History,
  deleting: (head: Revision) => Revision,
): { readonly history: History | null; readonly state: BroughtState } {
  const before = here ?? NOTHING;
  const both = union(before, toldApart(before, brought));
  // erased elsewhere: here it is deleted, so that the reader can still bring it back
  const history = both.heads.length > 0 ? both : before.heads.reduce((all, head) => follow(all, deleting(head)), both);
  return {
    history: here !== null && isSame(history, here) ? null : history,
    state: stateOf(before, history, brought),
  };
}

function stateOf(before: History, after: History, brought: History): BroughtState {
  if (!stands(after) && stands(brought)) return 'deleted-here';
  if (isSame(before, after) || after.heads.length === 0) return 'unchanged';
  return before.heads.length === 0 ? 'new' : 'updated';
}

/**
 * A file that was changed by hand, or made by another, may say other words under the name of a revision that is here. They
 * get a name made of them, so that both are shown, and the same file brought again changes nothing.
 */
function toldApart(here: History, brought: History): History {
  const words = new Map(here.heads.map(({ rev, note }) => [rev, note]));
  const heads = brought.heads.map((head) => {
    const there = words.get(head.rev);
    return there === undefined || isSameText(there, head.note)
      ? head
      : { ...head, rev: `${head.rev}*${sumOf(head.note)}` };
  });
  return { ...brought, heads };
}

/** A short name for words: the same for the same ones. */
function sumOf({ text, tags }: Typed): string {
  let sum = 0;
  for (const letter of JSON.stringify([text, tags])) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return (sum >>> 0).toString(36);
}

const isSame = (a: History, b: History): boolean =>
  a.past.length === b.past.length &&
  a.heads.length === b.heads.length &&
  a.past.every((rev, n) => rev === b.past[n]) &&
  a.heads.every((head, n) => head === b.heads[n] || JSON.stringify(head) === JSON.stringify(b.heads[n]));
