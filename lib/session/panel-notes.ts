import { computed, signal } from '@preact/signals';
import type { Figure } from '../figure/figure.ts';
import { createDraftKeeper } from '../notes/draft-keeper.ts';
import { makeNote, type Note, type StoredSelector } from '../notes/note.ts';
import { pageKey } from '../notes/page-key.ts';
import type { NoteProblem } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';
import { figureRecord } from './figure-record.ts';
import { figureSlots } from './figure-slot.ts';
import { type NoteTarget, type NoteView, noteKey, type SaveState } from './note-state.ts';
import { type NotedPage, type NotePlace, noteView } from './note-view.ts';

export interface NoteParts {
  readonly store: NoteStore;
  /** Finds the places of notes on the page in front; null when the page does not answer. */
  locate(selectors: readonly (readonly StoredSelector[])[]): Promise<readonly NotePlace[] | null>;
  /** Describes where a figure stands; null when the page does not answer. */
  describe(figure: number): Promise<{ readonly quote: string; readonly selectors: readonly StoredSelector[] } | null>;
  /** The words of a figure of a source, for the record in a note; null when there is no such figure. */
  referenceQuote(pack: string, reference: string): string | null;
  now(): Date;
  uuid(): string;
}

/** How many characters of the text on either side a quote is told apart by, where the page cannot be asked. */
const CONTEXT_LENGTH = 32;

/** The notes and drafts of the page in front of the reader, and how saving them goes. */
export function createPanelNotes(parts: NoteParts) {
  const notes = signal<readonly NoteView[]>([]);
  const saves = signal<Readonly<Record<string, SaveState>>>({});
  const page = signal<NotedPage | null>(null);
  const typed = signal<ReadonlyMap<string, string>>(new Map());
  const slots = computed(() => (page.value?.report == null ? [] : figureSlots(page.value.report, page.value.text)));
  let keeper = keeperFor('');
  let round = 0;

  /** The place a target's draft is kept under; null for a figure that is not there. */
  const slotOf = (target: NoteTarget): string | null =>
    target.on === 'note' ? noteKey(target) : (slots.value[target.figureIndex] ?? null);

  const drafts = computed<Readonly<Record<string, string>>>(() => {
    const keys = new Map(slots.value.map((slot, figureIndex) => [slot, noteKey({ on: 'figure', figureIndex })]));
    return Object.fromEntries([...typed.value].map(([slot, text]) => [keys.get(slot) ?? slot, text]));
  });

  const setSave = (key: string, state: SaveState) => {
    saves.value = { ...saves.value, [key]: state };
  };
  const failed = (key: string, why: NoteProblem, text: string) => setSave(key, { phase: 'failed', why, text });

  function setTyped(slot: string, text: string): void {
    const next = new Map(typed.value);
    if (text === '') next.delete(slot);
    else next.set(slot, text);
    typed.value = next;
  }

  function keeperFor(url: string) {
    return createDraftKeeper((slot, text) => {
      void parts.store.keepDraft(url, slot, text).then((outcome) => {
        const figureIndex = slots.value.indexOf(slot);
        if (!outcome.ok && page.value?.url === url) {
          failed(figureIndex < 0 ? slot : noteKey({ on: 'figure', figureIndex }), outcome.problem, text);
        }
      });
    });
  }

  /** Reads the notes of the page again and finds their places. */
  async function load(withDrafts: boolean): Promise<void> {
    const mine = ++round;
    const current = page.value;
    if (current === null) return;
    const [stored, kept] = await Promise.all([
      parts.store.ofPage(current.url),
      withDrafts ? parts.store.draftsOf(current.url) : null,
    ]);
    if (mine !== round) return;
    if (kept?.ok) typed.value = new Map([...kept.value, ...typed.value]);
    if (!stored.ok) return;
    const places = await parts.locate(stored.value.map(({ note }) => note.target.selector ?? []));
    if (mine !== round) return;
    notes.value = stored.value.map((one, index) => noteView(one, places?.[index] ?? { found: 'lost' }, current));
  }

  async function save(target: NoteTarget, text: string): Promise<void> {
    const current = page.value;
    const key = noteKey(target);
    const slot = slotOf(target);
    if (text.trim() === '') return;
    if (current === null || slot === null) return failed(key, 'broken', text);
    const from = keeper;
    from.drop(slot);
    setSave(key, { phase: 'saving' });
    const outcome =
      target.on === 'note'
        ? await parts.store.rewrite(target.id, text, slot)
        : await parts.store.add(await noteOn(current, target.figureIndex, text), slot);
    if (!outcome.ok) from.type(slot, text);
    // the reader may have gone on to another page, whose figures have the same numbers
    if (page.value?.url !== current.url) return;
    if (!outcome.ok) return failed(key, outcome.problem, text);
    // what was typed while the note was being saved is a draft of its own
    if (typed.value.get(slot)?.trim() === text.trim()) setTyped(slot, '');
    setSave(key, { phase: 'saved' });
    await load(false);
  }

  async function noteOn(current: NotedPage, index: number, text: string): Promise<Note> {
    const report = current.report!;
    const { figure, verdict } = report.figures[index]!;
    const surface = current.text.slice(figure.start, figure.end);
    const described = await parts.describe(index);
    // the page may have gone or changed while the reader was writing: what the report was made from still holds
    const selectors = described?.quote === surface ? described.selectors : [quoteSelector(current.text, figure)];
    return makeNote({
      id: parts.uuid(),
      at: parts.now(),
      text,
      url: current.url,
      selectors,
      figure: figureRecord(surface, figure, verdict, report, parts.referenceQuote),
    });
  }

  async function change(id: string, work: Promise<{ ok: true } | { ok: false; problem: NoteProblem }>): Promise<void> {
    const key = noteKey({ on: 'note', id });
    setSave(key, { phase: 'saving' });
    const outcome = await work;
    if (outcome.ok) setSave(key, { phase: 'saved' });
    else failed(key, outcome.problem, notes.value.find((note) => note.id === id)?.text ?? '');
    await load(false);
  }

  parts.store.onChange((changed) => {
    if (page.value !== null && pageKey(page.value.url) === changed) void load(false);
  });

  return {
    notes,
    drafts,
    saves,
    /** The page in front is another one, or has been checked again; null while there is none. */
    show(next: NotedPage | null): void {
      const before = page.value;
      const another = next === null || before === null || pageKey(next.url) !== pageKey(before.url);
      if (another) {
        keeper.flush();
        keeper = keeperFor(next?.url ?? '');
        notes.value = [];
        saves.value = {};
        typed.value = new Map();
      } else {
        // the figures may have other numbers now: an old "saved" would stand beside the wrong one
        saves.value = Object.fromEntries(Object.entries(saves.value).filter(([, { phase }]) => phase !== 'saved'));
      }
      page.value = next;
      void load(another);
    },
    save,
    draft(target: NoteTarget, text: string): void {
      const slot = slotOf(target);
      if (slot === null) return;
      setTyped(slot, text);
      keeper.type(slot, text);
    },
    remove: (id: string) => change(id, parts.store.remove(id)),
    restore: (id: string) => change(id, parts.store.restore(id)),
    /** Writes what is still being typed: the window is being hidden or closed. */
    flush: () => keeper.flush(),
  };
}

function quoteSelector(text: string, { start, end }: Figure) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
