import { createDraftKeeper } from '../notes/draft-keeper.ts';
import { type DraftMark, isSameText, type Typed } from '../notes/draft-mark.ts';
import type { DraftText } from '../notes/drafts.ts';
import type { NoteProblem, Outcome } from '../notes/problem.ts';
import type { PlacedDraft } from './loose-drafts.ts';

/** The store's calls for the drafts of one page. */
export interface WritingParts {
  keepDraft(draft: DraftText): Promise<Outcome<void>>;
  dropDraft(mark: DraftMark): Promise<Outcome<void>>;
  restoreDraft(draft: DraftText): Promise<Outcome<void>>;
  /** A text could not be kept. */
  onTrouble(slot: string, why: NoteProblem, text: string): void;
}

/** A text that is not known to be on disk. */
interface Unwritten extends Typed {
  /** Has writing it failed, or has it been lost there? */
  failed: boolean;
}

/** The way of drafts to the disk, and which texts are not known to be there. */
export function createDraftWriting({ keepDraft, dropDraft, restoreDraft, onTrouble }: WritingParts) {
  /** The texts that are not known to be on disk, by the names of their drafts. */
  const unwritten = new Map<string, Unwritten>();
  const wait = ({ id, text, tags }: DraftMark, failed: boolean) => unwritten.set(id, { text, tags, failed });
  const told = async (work: Promise<Outcome<void>>, draft: PlacedDraft) => {
    const outcome = await work;
    const waiting = unwritten.get(draft.id);
    if (waiting !== undefined && isSameText(waiting, draft)) {
      if (outcome.ok) unwritten.delete(draft.id);
      else waiting.failed = true;
    }
    if (!outcome.ok) onTrouble(draft.slot, outcome.problem, draft.text);
  };
  const keeper = createDraftKeeper<DraftText>((_id, draft) => told(keepDraft(draft), draft));

  return {
    /** Keeps a draft as it is typed, in the place of another one; of an empty text nothing is to be kept. */
    keep(draft: DraftText, replaces?: DraftMark): void {
      if (isEmpty(draft)) unwritten.delete(draft.id);
      else wait(draft, false);
      keeper.type(draft.id, { ...draft, replaces });
    },
    /** Writes one that is not being typed. */
    restore(draft: DraftText): void {
      wait(draft, false);
      void told(restoreDraft(draft), draft);
    },
    /** Takes one from the disk, with all that was typed of it. */
    drop(draft: PlacedDraft): void {
      keeper.flush(draft.id);
      unwritten.delete(draft.id);
      void told(dropDraft(draft), draft);
    },
    /** It has been found not to be on disk. */
    miss: (draft: DraftMark): void => void wait(draft, true),
    /** Its text need not be on disk any more. */
    forget: (id: string): void => void unwritten.delete(id),
    isUnwritten: (id: string): boolean => unwritten.has(id),
    hasFailed: (id: string): boolean => unwritten.get(id)?.failed === true,
    /** Is there a text that is not known to be on disk? */
    holdsUnwritten: (): boolean => unwritten.size > 0,
    /** Writes at once what is still being typed: all of it, or one draft. */
    flush: keeper.flush,
  };
}

export const isEmpty = ({ text, tags }: Typed): boolean => text === '' && tags.length === 0;
