import { computed, signal } from '@preact/signals';
import type { Damaged } from '../notes/damaged.ts';
import type { DraftMark } from '../notes/drafts.ts';
import { LONGEST_NOTE } from '../notes/note.ts';
import { pageKey } from '../notes/page-key.ts';
import type { NoteProblem, Outcome } from '../notes/problem.ts';
import type { NoteStore, StoredNote } from '../notes/store.ts';
import { figureSlots, slotOfToday } from './figure-slot.ts';
import { looseDrafts } from './loose-drafts.ts';
import { createNoteList } from './note-list.ts';
import { type Description, type NoteMaking, noteOnFigure } from './note-on-figure.ts';
import type { Locate } from './note-places.ts';
import { type NoteTarget, noteKey, type SaveState } from './note-state.ts';
import type { NotedPage } from './note-view.ts';
import { createPageDrafts } from './page-drafts.ts';
import { savedTexts } from './saved-texts.ts';
import { createTurns } from './turns.ts';

export interface NoteParts extends NoteMaking {
  readonly store: NoteStore;
  readonly locate: Locate;
  /** Describes where a figure stands; null when the page does not answer soon. */
  describe(figure: number): Promise<Description | null>;
}

/** What a save came to: the note where it is a new one; whether it stands beside the one that was to be changed. */
interface Saved {
  readonly added: StoredNote | null;
  readonly beside: boolean;
  readonly rev: string;
}

/** Puts a text on the disk with the end of its draft; `base` is the revision that it changes. */
type Store = (draft: DraftMark | null, base: string | null) => Promise<Outcome<Saved>>;
type PageDrafts = ReturnType<typeof createPageDrafts>;
/** How saving went, by the places on the page. */
type Outcomes = Readonly<Record<string, SaveState>>;

const BROKEN: Outcome<never> = { ok: false, problem: 'broken' };

/**
 * The notes and drafts of the page in front of the reader, and how saving them goes. What belongs to a figure is kept under
 * the figure's slot, since its index is another one after each change of the page; the screen gets it under the index.
 */
export function createPanelNotes(parts: NoteParts) {
  const { store } = parts;
  const page = signal<NotedPage | null>(null);
  const list = signal(createNoteList(parts.locate));
  const drafts = signal(draftsOf(''));
  const damaged = signal<readonly Damaged[]>([]);
  const unlisted = signal<readonly Damaged[]>([]);
  const problem = signal<NoteProblem | null>(null);
  const outcomes = signal<Outcomes>({});
  const slots = computed(() => (page.value?.report == null ? [] : figureSlots(page.value.report, page.value.text)));
  const keys = computed(
    () => new Map(slots.value.map((slot, figureIndex) => [slot, noteKey({ on: 'figure', figureIndex })])),
  );
  /** Drafts of pages that were left with texts that could not be written. */
  const left = new Map<PageDrafts, { readonly key: string; readonly failed: Outcomes }>();
  /** The slot that a text was last typed for, by the key of the editor's target. */
  const typedFor = new Map<string, string>();
  const inTurn = createTurns();
  let round = 0;

  /** The place a target's draft is kept under; null for a figure that is not there. */
  const slotOf = (target: NoteTarget): string | null =>
    target.on === 'note' ? noteKey(target) : (slots.value[target.figureIndex] ?? null);
  const byKey = <T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> =>
    Object.fromEntries([...entries].map(([slot, value]) => [keys.value.get(slot) ?? slot, value]));

  const isHere = (url: string) => page.value !== null && pageKey(page.value.url) === pageKey(url);
  /** Says how it went, unless the reader has gone on to another page, whose figures may have the same words. */
  function say(url: string, slot: string, state: SaveState): void {
    if (isHere(url)) outcomes.value = { ...outcomes.value, [slot]: state };
  }

  function draftsOf(url: string): PageDrafts {
    const made: PageDrafts = createPageDrafts({
      keepDraft: (draft) => store.keepDraft(url, draft),
      dropDraft: (mark) => store.dropDraft(url, mark),
      restoreDraft: (draft) => store.restoreDraft(url, draft),
      uuid: parts.uuid,
      onTrouble(slot, why, text) {
        const trouble = { phase: 'failed', why, text } as const;
        say(url, slot, trouble);
        if (made !== drafts.value) hold(url, made, { [slot]: trouble });
      },
    });
    return made;
  }

  /** Keeps the drafts of a page that is not in front while they hold a text that is not on disk. */
  function hold(url: string, held: PageDrafts, failed: Outcomes): void {
    if (!held.holdsUnwritten()) return;
    left.set(held, { key: pageKey(url), failed: { ...left.get(held)?.failed, ...failed } });
  }

  /** Leaves the page in front: its texts are written, and those that cannot be are kept for when the reader is back. */
  function leave(): void {
    drafts.value.flush();
    const failed = Object.entries(outcomes.value).filter(([, { phase }]) => phase === 'failed');
    if (page.value !== null) hold(page.value.url, drafts.value, Object.fromEntries(failed));
  }

  /** The drafts to begin a page with: those it was left with, as long as they are only here. The others are tried again. */
  function enter(url: string): void {
    for (const held of left.keys()) if (!held.holdsUnwritten()) left.delete(held);
    const [back, page] = [...left].find(([, { key }]) => key === pageKey(url)) ?? [];
    if (back !== undefined) left.delete(back);
    for (const held of left.keys()) held.retry();
    drafts.value = back ?? draftsOf(url);
    outcomes.value = page?.failed ?? {};
  }

  /** Reads the notes and drafts of the page again, and finds the places of the notes. */
  async function load(): Promise<void> {
    const mine = ++round;
    const current = page.value;
    if (current === null) return;
    const [notes, kept] = await Promise.all([store.ofPage(current.url), store.draftsOf(current.url)]);
    if (mine !== round) return;
    if (kept.ok) {
      const today = slotOfToday(slots.value);
      const saved = savedTexts(notes.ok ? notes.value.notes : []);
      drafts.value.take(
        kept.value.drafts.map((draft) => ({ ...draft, slot: today(draft.slot) })),
        saved,
      );
    }
    problem.value = problemOf(notes) ?? problemOf(kept);
    damaged.value = [notes, kept].flatMap((read) => (read.ok ? read.value.damaged : []));
    if (notes.ok) await list.value.take(notes.value.notes, current, slots.value, () => mine === round);
  }

  /** Saves a text as a note, or as the new text of one. Nothing is asked of the page before it is on disk. */
  async function save(target: NoteTarget, text: string): Promise<void> {
    const current = page.value;
    const slot = slotOf(target);
    if (text.trim() === '') return;
    if (current === null || slot === null) {
      outcomes.value = { ...outcomes.value, ...unplaced(noteKey(target), text) };
      return;
    }
    const { url } = current;
    if (text.length > LONGEST_NOTE) return say(url, slot, { phase: 'failed', why: 'long', text });
    const from = drafts.value;
    const put = target.on === 'note' ? rewriting(target, text) : adding(current, target.figureIndex, text);
    // a second save waits for the first: what was typed in between belongs to it
    const outcome = await inTurn(JSON.stringify([url, slot]), () => {
      say(url, slot, { phase: 'saving' });
      return sealed(from, slot, text, target.on === 'note' ? target.rev : null, put);
    });
    if (!outcome.ok) return say(url, slot, { phase: 'failed', why: outcome.problem, text });
    const { added, beside } = outcome.value;
    if (added !== null && page.value !== null && isHere(url)) list.value.add(added, slot, page.value, slots.value);
    say(url, slot, { phase: 'saved', ...(beside && { beside }) });
    if (added !== null) await describe(added, current, slot);
    if (isHere(url)) await load();
  }

  /** Stores a text that was typed, with the end of its draft; `rev` is the text it changes, null for a new note. */
  async function sealed(from: PageDrafts, slot: string, text: string, rev: string | null, put: Store) {
    const base = from.baseOf(slot, rev);
    const outcome = await put(from.seal(slot, text), base);
    if (!outcome.ok) from.unsealFailed(slot, text, base);
    else from.unsealSaved(slot, text, rev === null || outcome.value.beside ? base : outcome.value.rev);
    return outcome;
  }

  /** Nothing can be saved on a figure that is gone: its text stays a draft under the slot that it was typed for. */
  function unplaced(key: string, text: string): Outcomes {
    const slot = typedFor.get(key);
    if (slot === undefined) return { [key]: { phase: 'failed', why: 'broken', text } };
    drafts.value.type(slot, null, text);
    return { [slot]: { phase: 'failed', why: 'place', text } };
  }

  /** A new note on a figure of the page as it is now. */
  function adding(current: NotedPage, figure: number, text: string): Store {
    const note = noteOnFigure(current, figure, text, parts);
    return async (draft) => {
      const outcome = note === null ? BROKEN : await store.add(note, draft);
      return outcome.ok
        ? { ok: true, value: { added: outcome.value, beside: false, rev: outcome.value.rev } }
        : outcome;
    };
  }

  /** Other words for a note that is on the screen now. */
  function rewriting({ id, rev }: { readonly id: string; readonly rev: string }, text: string): Store {
    const note = list.value.find(id)?.note;
    return async (draft, base) => {
      const outcome = note === undefined ? BROKEN : await store.rewrite({ note, rev: base ?? rev, text, draft });
      return outcome.ok ? { ok: true, value: { added: null, ...outcome.value } } : outcome;
    };
  }

  /**
   * Completes a note that is on disk by the page's own description of its place. What the page says of another text than the
   * one the note was made from may be of another figure; then the quote that it was made with has to do.
   */
  async function describe({ note }: StoredNote, made: NotedPage, slot: string): Promise<void> {
    const figure = slots.value.indexOf(slot);
    const described = figure < 0 ? null : await parts.describe(figure);
    if (described === null || page.value?.text !== made.text) return;
    if (described.quote === note['doiChieu:figure']?.surface) await store.locate(note.id, described.selectors);
  }

  /** Deletes or brings back; false as the outcome says that the note has other words by now. */
  async function change(id: string, work: Promise<Outcome<boolean>>): Promise<void> {
    const url = page.value?.url ?? '';
    const slot = noteKey({ on: 'note', id });
    say(url, slot, { phase: 'saving' });
    const outcome = await work;
    const text = list.value.find(id)?.note.body.value ?? '';
    if (!outcome.ok) say(url, slot, { phase: 'failed', why: outcome.problem, text });
    else if (!outcome.value) say(url, slot, { phase: 'failed', why: 'changed', text: '' });
    else say(url, slot, { phase: 'saved' });
    await load();
  }

  async function findUnlisted(): Promise<void> {
    const found = await store.unlisted();
    if (found.ok) unlisted.value = found.value;
  }

  async function mend(work: Promise<Outcome<boolean>>): Promise<void> {
    const outcome = await work;
    await Promise.all([load(), unlisted.value.length > 0 && findUnlisted()]);
    if (!outcome.ok) problem.value = outcome.problem;
  }

  store.onChange((changed) => {
    if (page.value !== null && pageKey(page.value.url) === changed) void load();
  });

  return {
    notes: computed(() => list.value.views.value ?? []),
    /** Records of this page that cannot be read, and those that are on no page. */
    damaged: computed(() => [...damaged.value, ...unlisted.value]),
    /** Looks once through all that is kept for what no page would list. */
    findUnlisted,
    /** Why the notes of the page could not be read; null while nothing is wrong. */
    problem,
    drafts: computed(() => byKey([...drafts.value.typed.value].map(([slot, { text }]) => [slot, text] as const))),
    /** Texts that were typed and not saved, and that no editor on the screen would show. */
    looseDrafts: computed(() => {
      const { typed, others, discarded } = drafts.value;
      const shown = [...typed.value.values()];
      const all = { shown, others: others.value, discarded: discarded.value };
      return looseDrafts(all, page.value?.report == null ? null : keys.value, list.value.views.value);
    }),
    saves: computed(() => byKey(Object.entries(outcomes.value))),
    /** The page in front is another one, or has been checked again; null while there is none. */
    show(next: NotedPage | null): void {
      const before = page.value;
      if (next === null || before === null || pageKey(next.url) !== pageKey(before.url)) {
        leave();
        typedFor.clear();
        enter(next?.url ?? '');
        list.value = createNoteList(parts.locate);
        damaged.value = [];
        problem.value = null;
      }
      page.value = next;
      void load();
    },
    /** Tries again to read what could not be read. */
    again: load,
    save,
    draft(target: NoteTarget, text: string): void {
      const slot = slotOf(target);
      if (slot === null) return;
      typedFor.set(noteKey(target), slot);
      drafts.value.type(slot, target.on === 'note' ? target.rev : null, text);
    },
    /** Throws a loose draft away; until the page is left it can be brought back. */
    discard: (id: string) => drafts.value.discard(id),
    bringBack: (id: string) => drafts.value.bringBack(id),
    remove: (id: string, rev: string) => change(id, store.remove(id, rev)),
    restore: (id: string) => change(id, store.restore(id)),
    removeDamaged: (record: Damaged) => mend(store.removeDamaged(record)),
    restoreDamaged: (record: Damaged) => mend(store.restoreDamaged(record)),
    /** Writes what is still being typed: the window is being hidden or closed. */
    flush(): void {
      drafts.value.flush();
      for (const held of left.keys()) held.retry();
    },
  };
}

const problemOf = (outcome: Outcome<unknown>): NoteProblem | null => (outcome.ok ? null : outcome.problem);
