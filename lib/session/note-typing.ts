import { type ReadonlySignal, signal } from '@preact/signals';
import { createDraftKeeper } from '../notes/draft-keeper.ts';
import { type DraftMark, isSameText, type Typed } from '../notes/draft-mark.ts';
import type { NoteProblem } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';

/** What is being typed in one note. */
export interface Editing {
  readonly url: string;
  /** The name of its draft. */
  readonly draft: string;
  /** The draft of an earlier editing that was gone on with. */
  readonly replaces: DraftMark | null;
  /** The revisions that it changes. */
  readonly base: readonly string[];
  readonly typed: Typed;
}

export interface TypingParts {
  readonly store: Pick<NoteStore, 'keepDraft'>;
  /** The place of a note among the drafts. */
  slotOf(id: string): string;
  /** What was last typed could not be kept; or it now is, after it could not be. */
  onTrouble(id: string, why: NoteProblem, text: string): void;
  onKept(id: string): void;
}

/** The texts being typed in the notes of any page, by the names of the notes, and their way to the disk. */
export function createNoteTyping({ store, slotOf, onTrouble, onKept }: TypingParts) {
  const all = signal<ReadonlyMap<string, Editing>>(new Map());
  const saving = new Set<string>();
  /** The notes whose last words could not be written. */
  const vain = new Set<string>();

  async function write(id: string, { url, draft, replaces, base, typed }: Editing): Promise<void> {
    const text = { ...typed, id: draft, slot: slotOf(id), base, target: null };
    const outcome = await store.keepDraft(url, replaces === null ? text : { ...text, replaces });
    const now = all.value.get(id);
    // of words that others have followed, those tell; and of words that are being saved, the saving
    if (now === undefined || now.draft !== draft || !isSameText(now.typed, typed)) return;
    if (!outcome.ok) vain.add(id);
    const wasVain = outcome.ok && vain.delete(id);
    if (saving.has(id)) return;
    if (!outcome.ok) onTrouble(id, outcome.problem, typed.text);
    else if (wasVain) onKept(id);
  }
  const keeper = createDraftKeeper(write);

  function set(id: string, editing: Editing | null): void {
    const next = new Map(all.value);
    if (editing === null) next.delete(id);
    else next.set(id, editing);
    all.value = next;
  }

  function keep(id: string, editing: Editing): void {
    set(id, editing);
    keeper.type(id, editing);
  }

  /** Tries again to write what could not be written. */
  function retry(): void {
    for (const id of vain) {
      const editing = all.value.get(id);
      if (editing === undefined) vain.delete(id);
      else if (!saving.has(id)) keeper.type(id, editing);
    }
  }

  return {
    all: all as ReadonlySignal<ReadonlyMap<string, Editing>>,
    keep,
    retry,
    /** The text of a note is about to be saved: what was typed is on its way before the note is. */
    seal(id: string): void {
      saving.add(id);
      // a draft written after the note would be there again
      keeper.flush(id);
    },
    /** It is saved as `rev`. What was typed meanwhile stays a draft, and changes that text: not the one before it. */
    unsealSaved(id: string, saved: Typed, rev: string): void {
      saving.delete(id);
      const now = all.value.get(id);
      if (now === undefined) return;
      if (isSameText(trimmed(now.typed), trimmed(saved))) {
        vain.delete(id);
        set(id, null);
      } else keep(id, { ...now, base: [rev], replaces: null });
    },
    /** It is not saved, and stays a draft. */
    unsealFailed(id: string, editing: Editing): void {
      saving.delete(id);
      if (!all.value.has(id)) keep(id, editing);
    },
    /** Writes what is still being typed, and what could not be written: the window is being hidden or closed. */
    flush(): void {
      keeper.flush();
      retry();
    },
  };
}

const trimmed = ({ text, tags }: Typed): Typed => ({ text: text.trim(), tags });
