import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Damaged, sortOut } from '../notes/damaged.ts';
import type { DraftRecord } from '../notes/database.ts';
import { isDraftRecord } from '../notes/record-shape.ts';
import type { NoteStore } from '../notes/store.ts';

/** How many drafts are read in one piece. */
const PIECE = 200;

/** A draft of any page, as it is listed. */
export interface AnyDraft {
  readonly draft: DraftRecord;
  readonly url: string;
  /** Thrown away here, and can still be brought back. */
  readonly discarded: boolean;
}

export const slotOfNote = (id: string): string => `note:${id}`;

/** The drafts of all pages. */
export function createAllDrafts(store: Pick<NoteStore, 'dump' | 'dropDraft' | 'restoreDraft'>) {
  const kept = signal<readonly DraftRecord[]>([]);
  const discarded = signal<readonly DraftRecord[]>([]);
  const damaged = signal<readonly Damaged[]>([]);

  async function load(): Promise<void> {
    const records: unknown[] = [];
    for (let after: IDBValidKey | null = null; ; ) {
      const piece = await store.dump('drafts', after, PIECE);
      if (!piece.ok) return;
      records.push(...piece.value.records);
      after = piece.value.next;
      if (after === null) break;
    }
    const read = sortOut('drafts', records, isDraftRecord);
    kept.value = read.sound.toSorted((a, b) => (a.modified < b.modified ? 1 : -1));
    damaged.value = read.damaged;
  }

  return {
    load,
    damaged: damaged as ReadonlySignal<readonly Damaged[]>,
    list: computed((): readonly AnyDraft[] => {
      const known = new Map(discarded.value.map((draft) => [draft.id, anyDraft(draft, true)]));
      for (const draft of kept.value) known.set(draft.id, anyDraft(draft, false));
      return [...known.values()];
    }),
    /** The draft of a change to a note; null when there is none. */
    ofNote: (id: string): DraftRecord | null => kept.value.find(({ slot }) => slot === slotOfNote(id)) ?? null,
    async discard(draft: DraftRecord): Promise<void> {
      const outcome = await store.dropDraft(draft.page, draft);
      if (outcome.ok) discarded.value = [...discarded.value.filter(({ id }) => id !== draft.id), draft];
      await load();
    },
    async bringBack(draft: DraftRecord): Promise<void> {
      const outcome = await store.restoreDraft(draft.page, draft);
      if (outcome.ok) discarded.value = discarded.value.filter(({ id }) => id !== draft.id);
      await load();
    },
  };
}

const anyDraft = (draft: DraftRecord, discarded: boolean): AnyDraft => ({
  draft,
  url: draft.target?.page.url ?? draft.page,
  discarded,
});
