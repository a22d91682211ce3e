import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { pageKey } from '../notes/page-key.ts';
import { figureSlots } from './figure-slot.ts';
import { type NoteTarget, noteKey } from './note-state.ts';
import type { NotedPage } from './note-view.ts';

/** The page in front of the reader as its notes know it. */
export interface PageInFront {
  readonly page: ReadonlySignal<NotedPage | null>;
  /** The slots of its figures, in their order; none where it could not be checked. */
  readonly slots: ReadonlySignal<readonly string[]>;
  /** The screen's key of each slot. */
  readonly keys: ReadonlySignal<ReadonlyMap<string, string>>;
  set(next: NotedPage | null): void;
  /** Is the page of an address in front? */
  isHere(url: string): boolean;
  /** The place that a text on a target is kept under; null for a figure that is not there. */
  slotOf(target: NoteTarget): string | null;
  /** What is kept under slots, under the keys of the screen. */
  byKey<T>(entries: Iterable<readonly [slot: string, value: T]>): Readonly<Record<string, T>>;
}

/**
 * What belongs to a figure is kept under the figure's slot, since its index is another one after each change of the page; the
 * screen gets it under the index.
 */
export function createPageInFront(): PageInFront {
  const page = signal<NotedPage | null>(null);
  const slots = computed(() => (page.value?.report == null ? [] : figureSlots(page.value.report, page.value.text)));
  const keys = computed(
    () => new Map(slots.value.map((slot, figureIndex) => [slot, noteKey({ on: 'figure', figureIndex })])),
  );
  return {
    page,
    slots,
    keys,
    set(next) {
      page.value = next;
    },
    isHere: (url) => page.value !== null && pageKey(page.value.url) === pageKey(url),
    slotOf: (target) => (target.on === 'figure' ? (slots.value[target.figureIndex] ?? null) : noteKey(target)),
    byKey: (entries) => Object.fromEntries([...entries].map(([slot, value]) => [keys.value.get(slot) ?? slot, value])),
  };
}
