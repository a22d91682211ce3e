import { type Brought, layNotes } from './bring-notes.ts';
import { type Left, type OtherState, putDamaged, putDraft } from './bring-others.ts';
import type { Run } from './connection.ts';
import type { DraftRecord } from './database.ts';
import { type Transaction, undo } from './note-change.ts';
import type { Outcome } from './problem.ts';
import type { Revision } from './revision.ts';
import { type BroughtState, broughtBack, together } from './together.ts';

interface BringParts {
  readonly run: Run;
  readonly now: () => Date;
  readonly uuid: () => string;
  /** Tells the other windows that notes of any page may have changed. */
  readonly announceAll: () => void;
}

/** What came of all that was brought, each in its order. */
export interface BroughtStates {
  readonly notes: readonly BroughtState[];
  readonly drafts: readonly OtherState[];
  readonly damaged: readonly OtherState[];
}

/** The calls of the store that take notes from files: each in one strict transaction, all of it or nothing. */
export function bringCalls({ run, now, uuid, announceAll }: BringParts) {
  const behind = (head: Revision, deleted: string | null): Revision => ({
    rev: uuid(),
    parents: [head.rev],
    deleted,
    note: head.note,
  });

  const inOne = <T>(work: (tx: Transaction) => Promise<T>): Promise<Outcome<T>> =>
    run(async (db) => {
      const tx = db.transaction(['notes', 'drafts', 'tombstones'], 'readwrite', { durability: 'strict' });
      try {
        const done = await work(tx);
        await tx.done;
        announceAll();
        return done;
      } catch (error) {
        undo(tx);
        throw error;
      }
    });

  return {
    /**
     * Lays notes from a file together with those here, by name and revision, so that bringing the same again changes nothing.
     * Drafts and records that were left damaged are put back beside what is here. A history or draft of another shape than the
     * records here makes the whole call fail.
     */
    bring: (
      histories: readonly Brought[],
      drafts: readonly DraftRecord[] = [],
      damaged: readonly Left[] = [],
    ): Promise<Outcome<BroughtStates>> =>
      inOne(async (tx) => {
        const deleting = (head: Revision) => behind(head, now().toISOString());
        const notes = await layNotes(tx, histories, (here, one) => together(here, one, deleting), uuid);
        const states: { drafts: OtherState[]; damaged: OtherState[] } = { drafts: [], damaged: [] };
        for (const draft of drafts) states.drafts.push(await putDraft(tx, draft));
        for (const left of damaged) states.damaged.push(await putDamaged(tx, left));
        return { notes, ...states };
      }),

    /** Brings notes back that were deleted here, because the reader wants them: how many were. */
    bringDeleted: (histories: readonly Brought[]): Promise<Outcome<number>> =>
      inOne(async (tx) => {
        const anew = (head: Revision) => behind(head, null);
        const back = await layNotes(
          tx,
          histories,
          (here, one) => {
            const history = broughtBack(here, one, anew);
            return { history, state: history !== null };
          },
          uuid,
        );
        return back.filter(Boolean).length;
      }),
  };
}
