import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Damaged } from '../notes/damaged.ts';
import { correctionsIn, type KeptCorrection } from '../notes/kept-corrections.ts';
import type { NoteProblem, Outcome } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';
import type { createDraftsInFront } from './drafts-in-front.ts';
import { slotOfToday } from './figure-slot.ts';
import { createNoteList } from './note-list.ts';
import type { Locate } from './note-places.ts';
import type { NotedPage } from './note-view.ts';
import type { createPageInFront } from './page-in-front.ts';
import { savedTexts } from './saved-texts.ts';

interface ReadParts {
  readonly store: NoteStore;
  readonly locate: Locate;
  /** The corrections of the page in front have been read. */
  onCorrections?(kept: readonly KeptCorrection[]): void;
}

/** What is kept of the page in front: its notes, its drafts, which are given to `drafts`, and what of it cannot be read. */
export function createPageNotes(
  parts: ReadParts,
  { page, slots }: Pick<ReturnType<typeof createPageInFront>, 'page' | 'slots'>,
  drafts: ReturnType<typeof createDraftsInFront>['drafts'],
  end: AbortSignal,
) {
  const { store } = parts;
  const list = signal(createNoteList(parts.locate));
  const damaged = signal<readonly Damaged[]>([]);
  const unlisted = signal<readonly Damaged[]>([]);
  const problem = signal<NoteProblem | null>(null);
  let round = 0;

  /** Reads the notes and drafts of the page again, and finds the places of the notes. */
  async function load(): Promise<void> {
    const mine = ++round;
    const isWanted = () => mine === round && !end.aborted;
    const current = page.value;
    if (current === null || end.aborted) return;
    const addresses = addressesOf(current);
    const [notes, kept] = await Promise.all([
      ofAll(addresses, store.ofPage, (all) => ({
        notes: all.flatMap((one) => one.notes),
        damaged: all.flatMap((one) => one.damaged),
      })),
      ofAll(addresses, store.draftsOf, (all) => ({
        drafts: all.flatMap((one) => one.drafts),
        damaged: all.flatMap((one) => one.damaged),
      })),
    ]);
    if (!isWanted()) return;
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
    if (notes.ok) parts.onCorrections?.(correctionsIn(notes.value.notes));
    if (notes.ok) await list.value.take(notes.value.notes, current, slots.value, isWanted);
  }

  async function findUnlisted(): Promise<void> {
    const found = await store.unlisted();
    if (found.ok) unlisted.value = found.value;
  }

  /** Deletes or brings back a damaged record. */
  async function mend(work: Promise<Outcome<boolean>>): Promise<void> {
    const outcome = await work;
    await Promise.all([load(), unlisted.value.length > 0 && findUnlisted()]);
    if (!outcome.ok) problem.value = outcome.problem;
  }

  return {
    /** The notes; another list of another page. */
    list: list as ReadonlySignal<ReturnType<typeof createNoteList>>,
    /** Records of this page that cannot be read, and those that are on no page. */
    damaged: computed(() => [...damaged.value, ...unlisted.value]),
    /** Why the notes of the page could not be read; null while nothing is wrong. */
    problem: problem as ReadonlySignal<NoteProblem | null>,
    load,
    findUnlisted,
    mend,
    /** Another page comes to the front. */
    leave(): void {
      list.value = createNoteList(parts.locate);
      damaged.value = [];
      problem.value = null;
    },
  };
}

/** The addresses under which a page may have notes. */
export const addressesOf = ({ url, alsoAt = [] }: NotedPage): readonly string[] => [url, ...alsoAt];

/** What is kept under several addresses as if it were under one; one that cannot be read is told for all. */
async function ofAll<T>(
  addresses: readonly string[],
  read: (address: string) => Promise<Outcome<T>>,
  join: (all: readonly T[]) => T,
): Promise<Outcome<T>> {
  const outcomes = await Promise.all(addresses.map(read));
  return (
    outcomes.find(({ ok }) => !ok) ?? { ok: true, value: join(outcomes.flatMap((one) => (one.ok ? one.value : []))) }
  );
}

const problemOf = (outcome: Outcome<unknown>): NoteProblem | null => (outcome.ok ? null : outcome.problem);
