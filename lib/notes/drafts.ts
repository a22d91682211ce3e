import type { Run } from './connection.ts';
import { type Damaged, sortOut } from './damaged.ts';
import type { DraftRecord, NotesDatabase } from './database.ts';
import { type DraftMark, isSameText } from './draft-mark.ts';
import { pageKey } from './page-key.ts';
import type { Outcome } from './problem.ts';
import { isDraftRecord } from './record-shape.ts';

/** A text being typed, as an editor keeps it. With neither text nor tags it is forgotten. */
export interface DraftText extends DraftMark, Pick<DraftRecord, 'slot' | 'base' | 'target'> {
  /** The draft of an earlier editing that was gone on with here: it goes when this one is kept. */
  readonly replaces?: DraftMark | undefined;
}

/** Deletes a draft unless it says something else by now. */
export async function dropDraft(
  drafts: { get(id: string): Promise<DraftRecord | undefined>; delete(id: string): Promise<void> },
  mark: DraftMark | null | undefined,
): Promise<void> {
  if (!mark) return;
  const there: unknown = await drafts.get(mark.id);
  if (isDraftRecord(there) && isSameText(there, mark)) await drafts.delete(mark.id);
}

const recordOf = (draft: DraftText, page: string, modified: string): DraftRecord => {
  const { id, slot, base, text, tags, target } = draft;
  return { id, page, slot, base, text, tags, target, modified };
};

async function write(db: NotesDatabase, page: string, draft: DraftText, modified: string): Promise<void> {
  const { id, text, tags, replaces } = draft;
  const tx = db.transaction('drafts', 'readwrite', { durability: 'relaxed' });
  const isEmpty = text === '' && tags.length === 0;
  const kept = isEmpty ? tx.store.delete(id) : tx.store.put(recordOf(draft, page, modified));
  const replaced = replaces && dropDraft(tx.store, replaces);
  // without waiting for the answers: a window that is closed takes with it what is not committed
  if (replaces === undefined) tx.commit();
  await Promise.all([kept, replaced, tx.done]);
}

/** The calls of the store for texts that are being typed. */
export function draftCalls(run: Run, now: () => Date, announce: (page: string) => void) {
  return {
    /** Keeps a text being typed. */
    keepDraft(url: string, draft: DraftText): Promise<Outcome<void>> {
      const page = pageKey(url);
      return run(async (db) => {
        await write(db, page, draft, now().toISOString());
        // the window it was taken over from writes it again if it is still being typed there
        if (draft.replaces !== undefined) announce(page);
      });
    },

    /** Forgets a draft, unless it has another text by now. */
    dropDraft(url: string, mark: DraftMark): Promise<Outcome<void>> {
      return run(async (db) => {
        const tx = db.transaction('drafts', 'readwrite');
        await Promise.all([dropDraft(tx.store, mark), tx.done]);
        announce(pageKey(url));
      });
    },

    /** Undoes that; a text that another window has kept under the name meanwhile stays. */
    restoreDraft(url: string, draft: DraftText): Promise<Outcome<void>> {
      const page = pageKey(url);
      return run(async (db) => {
        const tx = db.transaction('drafts', 'readwrite');
        const there = await tx.store.get(draft.id);
        const record = recordOf(draft, page, now().toISOString());
        await Promise.all([there === undefined && tx.store.put(record), tx.done]);
        announce(page);
      });
    },

    /** The drafts of a page, the latest first. */
    draftsOf(url: string): Promise<Outcome<{ drafts: readonly DraftRecord[]; damaged: readonly Damaged[] }>> {
      return run(async (db) => {
        const { sound, damaged } = sortOut(
          'drafts',
          await db.getAllFromIndex('drafts', 'page', pageKey(url)),
          isDraftRecord,
        );
        return { drafts: sound.toSorted((a, b) => (a.modified < b.modified ? 1 : -1)), damaged };
      });
    },
  };
}
