import { computed, signal } from '@preact/signals';
import { createDraftKeeper } from '../notes/draft-keeper.ts';
import type { StoredSelector } from '../notes/note.ts';
import { pageKey } from '../notes/page-key.ts';
import type { NoteProblem, Outcome } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';
import { figureSlots } from './figure-slot.ts';
import { lostDrafts } from './lost-drafts.ts';
import { type NoteMaking, noteOnFigure } from './note-on-figure.ts';
import { type NoteTarget, type NoteView, noteKey, type SaveState } from './note-state.ts';
import { type NotedPage, type NotePlace, noteView } from './note-view.ts';

export interface NoteParts extends NoteMaking {
  readonly store: NoteStore;
  /** Finds the places of notes on the page in front; null when the page does not answer. */
  locate(selectors: readonly (readonly StoredSelector[])[]): Promise<readonly NotePlace[] | null>;
}

type Texts = ReadonlyMap<string, string>;

const without = (texts: Texts, slot: string): Texts => new Map([...texts].filter(([key]) => key !== slot));

/**
 * The notes and drafts of the page in front of the reader, and how saving them goes. What belongs to a figure is kept under
 * the figure's slot, since its index is another one after each change of the page; the screen gets it under the index.
 */
export function createPanelNotes(parts: NoteParts) {
  const { store } = parts;
  const page = signal<NotedPage | null>(null);
  /** Null until they have been read. */
  const listed = signal<readonly NoteView[] | null>(null);
  const problem = signal<NoteProblem | null>(null);
  const typed = signal<Texts>(new Map());
  const discarded = signal<Texts>(new Map());
  const outcomes = signal<Readonly<Record<string, SaveState>>>({});
  const slots = computed(() => (page.value?.report == null ? [] : figureSlots(page.value.report, page.value.text)));
  const keys = computed(
    () => new Map(slots.value.map((slot, figureIndex) => [slot, noteKey({ on: 'figure', figureIndex })])),
  );
  let keeper = keeperFor('');
  let draftsRead = false;
  let round = 0;

  /** The place a target's draft is kept under; null for a figure that is not there. */
  const slotOf = (target: NoteTarget): string | null =>
    target.on === 'note' ? noteKey(target) : (slots.value[target.figureIndex] ?? null);
  const byKey = <T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> =>
    Object.fromEntries([...entries].map(([slot, value]) => [keys.value.get(slot) ?? slot, value]));

  const setOutcome = (slot: string, state: SaveState) => {
    outcomes.value = { ...outcomes.value, [slot]: state };
  };
  const failed = (slot: string, why: NoteProblem, text: string) => setOutcome(slot, { phase: 'failed', why, text });

  function setTyped(slot: string, text: string): void {
    const rest = without(typed.value, slot);
    typed.value = text === '' ? rest : new Map([...rest, [slot, text]]);
  }

  function keeperFor(url: string) {
    return createDraftKeeper((slot, text) => {
      void store.keepDraft(url, slot, text).then((outcome) => {
        if (!outcome.ok && page.value?.url === url) failed(slot, outcome.problem, text);
      });
    });
  }

  /** Reads the notes of the page again and finds their places; its drafts, unless they have been read. */
  async function load(): Promise<void> {
    const mine = ++round;
    const current = page.value;
    if (current === null) return;
    const [stored, kept] = await Promise.all([
      store.ofPage(current.url),
      draftsRead ? null : store.draftsOf(current.url),
    ]);
    if (mine !== round) return;
    if (kept?.ok) {
      draftsRead = true;
      typed.value = new Map([...kept.value, ...typed.value]);
    }
    problem.value = problemOf(stored) ?? (kept && problemOf(kept));
    if (!stored.ok) return;
    const places = await parts.locate(stored.value.map(({ note }) => note.target.selector ?? []));
    if (mine !== round) return;
    listed.value = stored.value.map((one, index) => noteView(one, places?.[index] ?? { found: 'lost' }, current));
  }

  async function save(target: NoteTarget, text: string): Promise<void> {
    const current = page.value;
    const slot = slotOf(target);
    if (text.trim() === '') return;
    if (current === null || slot === null) return failed(noteKey(target), 'broken', text);
    const from = keeper;
    from.drop(slot);
    setOutcome(slot, { phase: 'saving' });
    const outcome = await (target.on === 'note'
      ? store.rewrite(target.id, text, slot)
      : add(current, target.figureIndex, text, slot));
    if (!outcome.ok) from.type(slot, text);
    // the reader may have gone on to another page, whose figures may have the same words
    if (page.value?.url !== current.url) return;
    if (!outcome.ok) return failed(slot, outcome.problem, text);
    // what was typed while the note was being saved is a draft of its own
    if (typed.value.get(slot)?.trim() === text.trim()) setTyped(slot, '');
    setOutcome(slot, { phase: 'saved' });
    await load();
  }

  async function add(current: NotedPage, index: number, text: string, slot: string): Promise<Outcome<void>> {
    const note = await noteOnFigure(current, index, text, parts);
    return note === null ? { ok: false, problem: 'broken' } : store.add(note, slot);
  }

  async function change(id: string, work: Promise<Outcome<void>>): Promise<void> {
    const slot = noteKey({ on: 'note', id });
    setOutcome(slot, { phase: 'saving' });
    const outcome = await work;
    if (outcome.ok) setOutcome(slot, { phase: 'saved' });
    else failed(slot, outcome.problem, listed.value?.find((note) => note.id === id)?.text ?? '');
    await load();
  }

  store.onChange((changed) => {
    if (page.value !== null && pageKey(page.value.url) === changed) void load();
  });

  return {
    notes: computed(() => listed.value ?? []),
    /** Why the notes of the page could not be read; null while nothing is wrong. */
    problem,
    drafts: computed(() => byKey(typed.value)),
    /** Texts that were typed and not saved, and have no place on the page any more. */
    lostDrafts: computed(() => lostDrafts(typed.value, discarded.value, keys.value, listed.value)),
    saves: computed(() => byKey(Object.entries(outcomes.value))),
    /** The page in front is another one, or has been checked again; null while there is none. */
    show(next: NotedPage | null): void {
      const before = page.value;
      if (next === null || before === null || pageKey(next.url) !== pageKey(before.url)) {
        keeper.flush();
        keeper = keeperFor(next?.url ?? '');
        draftsRead = false;
        listed.value = null;
        problem.value = null;
        outcomes.value = {};
        typed.value = new Map();
        discarded.value = new Map();
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
      setTyped(slot, text);
      keeper.type(slot, text);
    },
    /** Throws a lost draft away; until the page is left it can be brought back. */
    discard(slot: string): void {
      const text = typed.value.get(slot);
      if (text === undefined) return;
      discarded.value = new Map([...discarded.value, [slot, text]]);
      setTyped(slot, '');
      keeper.type(slot, '');
      keeper.flush();
    },
    bringBack(slot: string): void {
      const text = discarded.value.get(slot);
      if (text === undefined) return;
      discarded.value = without(discarded.value, slot);
      setTyped(slot, text);
      keeper.type(slot, text);
      keeper.flush();
    },
    remove: (id: string) => change(id, store.remove(id)),
    restore: (id: string) => change(id, store.restore(id)),
    /** Writes what is still being typed: the window is being hidden or closed. */
    flush: () => keeper.flush(),
  };
}

const problemOf = (outcome: Outcome<unknown>): NoteProblem | null => (outcome.ok ? null : outcome.problem);
