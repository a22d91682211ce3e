import { type ReadonlySignal, signal } from '@preact/signals';
import type { DraftMark, Typed } from '../notes/draft-mark.ts';
import { createDraftKeeper } from '../notes/draft-keeper.ts';
import type { DraftText } from '../notes/drafts.ts';
import { LONGEST_NOTE } from '../notes/note.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { Outcome } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';
import { slotOfNote, type createAllDrafts } from './all-drafts.ts';
import type { SaveState } from './note-state.ts';

export interface ChangeParts {
  readonly store: NoteStore;
  readonly uuid: () => string;
  readonly drafts: ReturnType<typeof createAllDrafts>;
  /** Shows notes as they are on the disk now. */
  refresh(ids: readonly string[]): Promise<void>;
}

/** An editor of one note: what it began from, and under which name its draft is kept. */
export interface Editing extends Typed {
  readonly note: StoredNote;
  readonly base: readonly string[];
  readonly draft: string;
  readonly replaces: DraftMark | null;
}

/** Changes to the notes of any page: how each goes is told by the note's name. */
export function createNoteChanges({ store, uuid, drafts, refresh }: ChangeParts) {
  const saves = signal<Readonly<Record<string, SaveState>>>({});
  const say = (id: string, state: SaveState) => {
    saves.value = { ...saves.value, [id]: state };
  };
  const keeper = createDraftKeeper((_id, { url, text }: { url: string; text: DraftText }) => store.keepDraft(url, text));

  const draftOf = (editing: Editing, typed: Typed): DraftText => ({
    ...typed,
    id: editing.draft,
    slot: slotOfNote(editing.note.note.id),
    base: editing.base,
    target: null,
    replaces: editing.replaces ?? undefined,
  });

  /** A change that the store answers with whether it was made. */
  async function change(id: string, text: string, work: Promise<Outcome<boolean>>): Promise<void> {
    say(id, { phase: 'saving' });
    const outcome = await work;
    if (!outcome.ok) say(id, { phase: 'failed', why: outcome.problem, text });
    else say(id, outcome.value ? { phase: 'saved' } : { phase: 'failed', why: 'changed', text: '' });
    await refresh([id]);
  }

  return {
    saves: saves as ReadonlySignal<Readonly<Record<string, SaveState>>>,
    /** Begins to change a note, with the draft of an earlier editing where there is one. */
    edit(note: StoredNote): Editing {
      const draft = drafts.ofNote(note.note.id);
      const { text, tags } = draft ?? note.note;
      const base = draft?.base ?? note.heads.map(({ rev }) => rev);
      return { note, base, draft: uuid(), replaces: draft, text, tags };
    },
    type(editing: Editing, typed: Typed): void {
      keeper.type(editing.draft, { url: editing.note.note.page.url, text: draftOf(editing, typed) });
    },
    async save(editing: Editing, typed: Typed): Promise<void> {
      const { id, page } = editing.note.note;
      const { text, tags } = typed;
      if (text.length > LONGEST_NOTE) return say(id, { phase: 'failed', why: 'long', text });
      say(id, { phase: 'saving' });
      // on its way before the note: a draft written after it would come back
      keeper.flush(editing.draft);
      const draft = { id: editing.draft, text, tags };
      const seen = editing.note.note;
      const outcome = await store.rewrite({ id, base: editing.base, text, tags, draft, seen });
      if (!outcome.ok) return say(id, { phase: 'failed', why: outcome.problem, text });
      say(id, { phase: 'saved' });
      // with the same draft opened in two editings the earlier one may still be there
      if (editing.replaces !== null) await store.dropDraft(page.url, editing.replaces);
      await Promise.all([refresh([id]), drafts.load()]);
    },
    remove: ({ note, heads }: StoredNote) =>
      change(note.id, note.text, store.remove(note.id, heads.map(({ rev }) => rev))),
    restore: ({ note }: StoredNote) => change(note.id, note.text, store.restore(note.id)),
    /** Of two versions keeps one, or both as two notes. */
    choose: ({ note, heads }: StoredNote, keep: string) =>
      change(note.id, note.text, store.choose(note.id, keep, heads.map(({ rev }) => rev))),
    async keepBoth({ note }: StoredNote): Promise<void> {
      await change(note.id, note.text, store.keepBoth(note.id));
    },
    /** Writes what is still being typed: the window is being hidden or closed. */
    flush: () => keeper.flush(),
  };
}
