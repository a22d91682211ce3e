import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Typed } from '../notes/draft-mark.ts';
import { LONGEST_NOTE } from '../notes/note.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { Outcome } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';
import { areTooMany } from '../notes/tags.ts';
import type { createAllDrafts } from './all-drafts.ts';
import { type NoteTarget, noteKey, type SaveState } from './note-state.ts';
import { createNoteTyping, type Editing } from './note-typing.ts';
import { createTurns } from './turns.ts';

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

type OnNote = Extract<NoteTarget, { on: 'note' }>;

/** Changes to the notes of any page, each told by `noteKey`: drafts, saving, deleting, two versions. */
export function createNoteChanges({ store, uuid, drafts, find, refresh, refreshPage }: ChangeParts) {
  const saves = signal<Readonly<Record<string, SaveState>>>({});
  const keyOf = (id: string): string => noteKey({ on: 'note', id });
  const say = (id: string, state: SaveState) => {
    saves.value = { ...saves.value, [keyOf(id)]: state };
  };
  const typing = createNoteTyping({
    store,
    slotOf: keyOf,
    onTrouble: (id, why, text) => say(id, { phase: 'failed', why, text }),
    onKept(id) {
      const { [keyOf(id)]: _told, ...others } = saves.value;
      saves.value = others;
    },
  });
  const inTurn = createTurns();

  function editingOf({ id, base }: OnNote, typed: Typed): Editing | null {
    const known = typing.all.value.get(id);
    if (known !== undefined) return { ...known, typed };
    const stored = find(id);
    if (stored === undefined) return null;
    const earlier = drafts.kept.value.find(({ slot }) => slot === keyOf(id)) ?? null;
    return { url: stored.note.page.url, draft: uuid(), replaces: earlier, base: earlier?.base ?? base, typed };
  }

  /** Stores a text as the note's own, with the end of its draft. */
  async function save(target: OnNote, typed: Typed): Promise<void> {
    const editing = editingOf(target, typed);
    if (editing === null) return;
    const { id } = target;
    const { text, tags } = typed;
    if (text.length > LONGEST_NOTE || areTooMany(tags)) return say(id, { phase: 'failed', why: 'long', text });
    say(id, { phase: 'saving' });
    typing.seal(id);
    const seen = find(id)?.note;
    const draft = { id: editing.draft, ...typed };
    const outcome = await store.rewrite({ id, base: editing.base, text, tags, draft, ...(seen && { seen }) });
    if (!outcome.ok) {
      typing.unsealFailed(id, editing);
      return say(id, { phase: 'failed', why: outcome.problem, text });
    }
    typing.unsealSaved(id, typed, outcome.value.rev);
    if (editing.replaces !== null) await store.dropDraft(editing.url, editing.replaces);
    await Promise.all([refresh([id]), drafts.load()]);
    say(id, { phase: 'saved' });
    typing.retry();
  }

  /** A change that the store answers with whether it was made. */
  async function change(id: string, work: Promise<Outcome<boolean>>): Promise<void> {
    say(id, { phase: 'saving' });
    const outcome = await work;
    if (!outcome.ok) say(id, { phase: 'failed', why: outcome.problem, text: '', undone: true });
    else say(id, outcome.value ? { phase: 'saved' } : { phase: 'failed', why: 'changed', text: '' });
    await refresh([id]);
  }

  return {
    saves: saves as ReadonlySignal<Readonly<Record<string, SaveState>>>,
    /** What editors begin with: what is typed here, else what was typed and not saved before. */
    drafts: computed((): Readonly<Record<string, Typed>> => {
      const kept = drafts.kept.value.map(({ slot, text, tags }) => [slot, { text, tags }] as const);
      const typed = [...typing.all.value].map(([id, editing]) => [keyOf(id), editing.typed] as const);
      // of several drafts of a note the latest one, which comes first
      return Object.fromEntries([...kept.toReversed(), ...typed]);
    }),
    type(target: NoteTarget, typed: Typed): void {
      const editing = target.on === 'note' ? editingOf(target, typed) : null;
      if (target.on === 'note' && editing !== null) typing.keep(target.id, editing);
    },
    /** A second save of a note waits for the first: what was typed in between changes what was saved then. */
    async save(target: NoteTarget, typed: Typed): Promise<void> {
      if (target.on === 'note') await inTurn(target.id, () => save(target, typed));
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
    /** Tries again to keep what was typed and could not be kept. */
    retry: typing.retry,
    /** Writes what is still being typed: the window is being hidden or closed. */
    flush: typing.flush,
  };
}
