import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Damaged, sortOut } from '../notes/damaged.ts';
import type { DraftRecord } from '../notes/database.ts';
import { isDraftRecord } from '../notes/record-shape.ts';
import type { NoteStore } from '../notes/store.ts';
import { looseDraft } from './loose-drafts.ts';
import type { LooseDraft } from './note-state.ts';

/** How many drafts are read in one piece. */
const PIECE = 200;

/** A draft of any page. */
export interface AnyDraft {
  readonly url: string;
  readonly draft: LooseDraft;
}

/**
 * The drafts of all pages, those thrown away here and still to be brought back among them; read again when another window tells
 * of a change. A text that is only typed on is not told of: who comes back to this window reads once more.
 */
export function createAllDrafts(store: Pick<NoteStore, 'dump' | 'dropDraft' | 'restoreDraft' | 'onChange'>) {
  const kept = signal<readonly DraftRecord[]>([]);
  const discarded = signal<readonly DraftRecord[]>([]);
  const damaged = signal<readonly Damaged[]>([]);

  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  /** Reads them all, one time after the other: what is asked while one reads is read once after it. */
  function load(): Promise<void> {
    if (waiting !== null) return waiting;
    last = last.then(() => {
      waiting = null;
      return read();
    });
    waiting = last;
    return last;
  }

  async function read(): Promise<void> {
    const records: unknown[] = [];
    for (let after: IDBValidKey | null = null; ; ) {
      const piece = await store.dump('drafts', after, PIECE);
      if (!piece.ok) return;
      records.push(...piece.value.records);
      after = piece.value.next;
      if (after === null) break;
    }
    const sorted = sortOut('drafts', records, isDraftRecord);
    kept.value = sorted.sound.toSorted((a, b) => (a.modified < b.modified ? 1 : -1));
    damaged.value = sorted.damaged;
  }

  async function throwAway(draft: DraftRecord): Promise<void> {
    const outcome = await store.dropDraft(draft.page, draft);
    if (outcome.ok) discarded.value = [draft, ...discarded.value];
  }

  async function takeBack(draft: DraftRecord): Promise<void> {
    const outcome = await store.restoreDraft(draft.page, draft);
    if (outcome.ok) discarded.value = discarded.value.filter(({ id }) => id !== draft.id);
  }

  store.onChange(() => void load());

  return {
    load,
    kept: kept as ReadonlySignal<readonly DraftRecord[]>,
    damaged: damaged as ReadonlySignal<readonly Damaged[]>,
    list: computed((): readonly AnyDraft[] => [
      ...kept.value.map((draft) => anyDraft(draft, false)),
      ...discarded.value.map((draft) => anyDraft(draft, true)),
    ]),
    async discard(id: string): Promise<void> {
      const draft = kept.value.find((one) => one.id === id);
      if (draft) await throwAway(draft).then(load);
    },
    async bringBack(id: string): Promise<void> {
      const draft = discarded.value.find((one) => one.id === id);
      if (draft) await takeBack(draft).then(load);
    },
  };
}

const anyDraft = (draft: DraftRecord, discarded: boolean): AnyDraft => ({
  url: draft.target?.page.url ?? draft.page,
  draft: looseDraft(draft, 'unchecked', discarded),
});
