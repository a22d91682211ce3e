import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { quoteIn } from '../notes/note.ts';
import { pageKey } from '../notes/page-key.ts';
import type { PlacedDraft } from './loose-drafts.ts';
import { type Passage, passageOf } from './note-state.ts';

/**
 * The passages of the page in front that the reader has begun a note on: in this window, or earlier, of which the drafts tell.
 * `typed` gives the drafts of the page by their slots.
 */
export function createPassages(typed: ReadonlySignal<ReadonlyMap<string, PlacedDraft>>, uuid: () => string) {
  /** With the key of its page: a page that is connected to anew, or come back to, has those that were begun on it. */
  const begun = signal<readonly { readonly key: string; readonly passage: Passage }[]>([]);
  const front = signal('');
  const all = computed(() => {
    const mine = begun.value.filter(({ key }) => key === front.value).map(({ passage }) => passage);
    const here = new Set(mine.map(({ id }) => id));
    const others = [...typed.value.values()].flatMap(({ slot, target }): Passage[] => {
      const id = passageOf(slot);
      if (id === null || target === null || here.has(id)) return [];
      return [{ id, quote: quoteIn(target.selectors), selectors: target.selectors }];
    });
    return [...mine, ...others];
  });
  return {
    all,
    find: (id: string): Passage | undefined => all.value.find((passage) => passage.id === id),
    /** Begins a note on a passage of the page of an address; gives its name. */
    begin(passage: Omit<Passage, 'id'>, url: string): string {
      const id = uuid();
      begun.value = [...begun.value, { key: pageKey(url), passage: { id, ...passage } }];
      return id;
    },
    /** Lets go of a passage that no text is typed on. One with a draft stays, by its draft. */
    forget(id: string): void {
      begun.value = begun.value.filter(({ passage }) => passage.id !== id);
    },
    /** The page of an address is in front. */
    enter(url: string): void {
      front.value = pageKey(url);
    },
  };
}
