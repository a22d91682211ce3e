import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createDraftKeeper } from '../notes/draft-keeper.ts';
import type { DraftMark, Typed } from '../notes/draft-mark.ts';
import type { DraftText } from '../notes/drafts.ts';
import { LONGEST_NOTE } from '../notes/note.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { Outcome } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';
import type { createAllDrafts } from './all-drafts.ts';
import { type NoteTarget, noteKey, type SaveState } from './note-state.ts';

export interface ChangeParts {
  readonly store: NoteStore;
  readonly uuid: () => string;
  readonly drafts: ReturnType<typeof createAllDrafts>;
  /** A note that is shown, by its name. */
  find(id: string): StoredNote | undefined;
  /** Shows notes as they are on the disk now: these, or all of a page. */
  refresh(ids: readonly string[]): Promise<void>;
  refreshPage(url: string): Promise<void>;
}

/** What is being typed in one note. */
interface Editing {
  readonly url: string;
  readonly draft: string;
  /** The draft of an earlier editing that was gone on with. */
  readonly replaces: DraftMark | null;
  readonly base: readonly string[];
  readonly typed: Typed;
}

type OnNote = Extract<NoteTarget, { on: 'note' }>;

/** Changes to the notes of any page, each told by `noteKey`: drafts, saving, deleting, two versions. */
export function createNoteChanges({ store, uuid, drafts, find, refresh, refreshPage }: ChangeParts) {
  const saves = signal<Readonly<Record<string, SaveState>>>({});
  const editings = signal<ReadonlyMap<string, Editing>>(new Map());
  const keeper = createDraftKeeper((_id, { url, draft }: { url: string; draft: DraftText }) =>
    store.keepDraft(url, draft),
  );

  const keyOf = (id: string): string => noteKey({ on: 'note', id });
  const say = (id: string, state: SaveState) => {
    saves.value = { ...saves.value, [keyOf(id)]: state };
  };

  function editingOf({ id, base }: OnNote, typed: Typed): Editing | null {
    const known = editings.value.get(id);
    if (known !== undefined) return { ...known, typed };
    const stored = find(id);
    if (stored === undefined) return null;
    const earlier = drafts.kept.value.find(({ slot }) => slot === keyOf(id)) ?? null;
    return { url: stored.note.page.url, draft: uuid(), replaces: earlier, base: earlier?.base ?? base, typed };
  }

  function set(id: string, editing: Editing | null): void {
    const next = new Map(editings.value);
    if (editing === null) next.delete(id);
    else next.set(id, editing);
    editings.value = next;
  }

  /** A change that the store answers with whether it was made. */
  async function change(id: string, work: Promise<Outcome<boolean>>): Promise<void> {
    say(id, { phase: 'saving' });
    const text = find(id)?.note.text ?? '';
    const outcome = await work;
    if (!outcome.ok) say(id, { phase: 'failed', why: outcome.problem, text });
    else say(id, outcome.value ? { phase: 'saved' } : { phase: 'failed', why: 'changed', text: '' });
    await refresh([id]);
  }

  return {
    saves: saves as ReadonlySignal<Readonly<Record<string, SaveState>>>,
    /** What editors begin with: what is typed here, else what was typed and not saved before. */
    drafts: computed((): Readonly<Record<string, Typed>> => {
      const kept = drafts.kept.value.map(({ slot, text, tags }) => [slot, { text, tags }] as const);
      const typed = [...editings.value].map(([id, editing]) => [keyOf(id), editing.typed] as const);
      // of several drafts of a note the latest one, which comes first
      return Object.fromEntries([...kept.toReversed(), ...typed]);
    }),
    type(target: NoteTarget, typed: Typed): void {
      const editing = target.on === 'note' ? editingOf(target, typed) : null;
      if (target.on !== 'note' || editing === null) return;
      set(target.id, editing);
      const { url, draft: id, base, replaces } = editing;
      const draft = { ...typed, id, slot: keyOf(target.id), base, target: null };
      keeper.type(id, { url, draft: replaces === null ? draft : { ...draft, replaces } });
    },
    async save(target: NoteTarget, typed: Typed): Promise<void> {
      const editing = target.on === 'note' ? editingOf(target, typed) : null;
      if (target.on !== 'note' || editing === null) return;
      const { id } = target;
      const { text, tags } = typed;
      if (text.length > LONGEST_NOTE) return say(id, { phase: 'failed', why: 'long', text });
      say(id, { phase: 'saving' });
      // on its way before the note is: a draft written after it would be there again
      keeper.flush(editing.draft);
      const seen = find(id)?.note;
      const draft = { id: editing.draft, ...typed };
      const outcome = await store.rewrite({ id, base: editing.base, text, tags, draft, ...(seen && { seen }) });
      if (!outcome.ok) return say(id, { phase: 'failed', why: outcome.problem, text });
      if (editing.replaces !== null) await store.dropDraft(editing.url, editing.replaces);
      set(id, null);
      await Promise.all([refresh([id]), drafts.load()]);
      say(id, { phase: 'saved' });
    },
    remove: (id: string, base: readonly string[]) => change(id, store.remove(id, base)),
    restore: (id: string) => change(id, store.restore(id)),
    /** Of the versions in `base` keeps one. */
    choose: (id: string, keep: string, base: readonly string[]) => change(id, store.choose(id, keep, base)),
    /** Keeps each version as a note of its own. */
    async keepBoth(id: string): Promise<void> {
      const url = find(id)?.note.page.url;
      await change(id, store.keepBoth(id));
      if (url !== undefined) await refreshPage(url);
    },
    /** Writes what is still being typed: the window is being hidden or closed. */
    flush: () => keeper.flush(),
  };
}
