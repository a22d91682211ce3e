import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { quoteIn } from '../notes/note.ts';
import type { PlacedDraft } from './loose-drafts.ts';
import { type Passage, passageOf } from './note-state.ts';

/**
 * The passages of the page in front that the reader has begun a note on: in this window, or earlier, of which the drafts tell.
 * `typed` gives the drafts of the page by their slots.
 */
export function createPassages(typed: ReadonlySignal<ReadonlyMap<string, PlacedDraft>>, uuid: () => string) {
  const begun = signal<readonly Passage[]>([]);
  const all = computed(() => {
    const here = new Set(begun.value.map(({ id }) => id));
    const others = [...typed.value.values()].flatMap(({ slot, target }): Passage[] => {
      const id = passageOf(slot);
      if (id === null || target === null || here.has(id)) return [];
      return [{ id, quote: quoteIn(target.selectors), selectors: target.selectors }];
    });
    return [...begun.value, ...others];
  });
  return {
    all,
    find: (id: string): Passage | undefined => all.value.find((passage) => passage.id === id),
    /** Begins a note on a passage; gives its name. */
    begin(passage: Omit<Passage, 'id'>): string {
      const id = uuid();
      begun.value = [...begun.value, { id, ...passage }];
      return id;
    },
    /** Lets go of a passage that no text is typed on. One with a draft stays, by its draft. */
    forget(id: string): void {
      begun.value = begun.value.filter((passage) => passage.id !== id);
    },
    /** The page is another one. */
    leave(): void {
      begun.value = [];
    },
  };
}
