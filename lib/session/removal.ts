import { type ReadonlySignal, signal } from '@preact/signals';
import type { NoteProblem } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';

/** How the deletion of all notes goes. `removed`: it can still be undone for so many notes. */
export type RemovalState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working' }
  | { readonly phase: 'removed'; readonly count: number }
  | { readonly phase: 'restored'; readonly count: number }
  /** `canUndo`: some were deleted before it failed, or are not back yet. */
  | { readonly phase: 'failed'; readonly why: NoteProblem; readonly canUndo: boolean };

export interface RemovalParts {
  readonly store: Pick<NoteStore, 'removeAll' | 'restoreAll' | 'deletedAt'>;
  readonly now: () => Date;
  /** When all notes were last deleted at once: kept, so that it can be undone after a restart. */
  readAt(): Promise<string | null>;
  keepAt(at: string | null): Promise<void>;
}

/** The deletion of all notes, and its undoing for as long as they have not been swept. */
export function createRemoval({ store, now, readAt, keepAt }: RemovalParts) {
  const state = signal<RemovalState>({ phase: 'idle' });
  const isAnyDeletedAt = async (at: string): Promise<boolean> => {
    const counted = await store.deletedAt(at);
    // what cannot be counted may be there
    return !counted.ok || counted.value > 0;
  };

  return {
    state: state as ReadonlySignal<RemovalState>,

    /** Finds out whether an earlier deletion can be undone. */
    async load(): Promise<void> {
      const at = await readAt();
      const counted = at === null ? null : await store.deletedAt(at);
      const count = counted?.ok ? counted.value : 0;
      if (count > 0) state.value = { phase: 'removed', count };
    },

    async removeAll(): Promise<void> {
      state.value = { phase: 'working' };
      const before = await readAt();
      const at = now().toISOString();
      // first: what a browser that is closed meanwhile has deleted can be undone as well
      await keepAt(at);
      const removed = await store.removeAll(at);
      if (removed.ok) {
        state.value = { phase: 'removed', count: removed.value };
        return;
      }
      const canUndo = await isAnyDeletedAt(at);
      // an earlier deletion can still be undone where this one has deleted nothing
      if (!canUndo) await keepAt(before);
      state.value = { phase: 'failed', why: removed.problem, canUndo };
    },

    async undo(): Promise<void> {
      const at = await readAt();
      if (at === null) return;
      state.value = { phase: 'working' };
      const restored = await store.restoreAll(at);
      if (restored.ok) await keepAt(null);
      state.value = restored.ok
        ? { phase: 'restored', count: restored.value }
        : { phase: 'failed', why: restored.problem, canUndo: true };
    },
  };
}
