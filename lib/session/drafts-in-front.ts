import { computed, signal } from '@preact/signals';
import type { Typed } from '../notes/draft-mark.ts';
import type { Target } from '../notes/note.ts';
import { pageKey } from '../notes/page-key.ts';
import type { NoteStore } from '../notes/store.ts';
import { type NoteTarget, noteKey, type SaveState } from './note-state.ts';
import { createPageDrafts } from './page-drafts.ts';
import type { PageInFront } from './page-in-front.ts';
import { createPassages } from './passages.ts';

export type PageDrafts = ReturnType<typeof createPageDrafts>;
/** How saving went, by the places on the page. */
type Outcomes = Readonly<Record<string, SaveState>>;

export type DraftsInFront = ReturnType<typeof createDraftsInFront>;

/**
 * The drafts of the page in front of the reader, and how saving its texts goes. The drafts of a page that was left are kept
 * while they hold a text that could not be written.
 */
export function createDraftsInFront(store: NoteStore, uuid: () => string, { page, slotOf, isHere }: PageInFront) {
  const drafts = signal(draftsOf(''));
  const passages = createPassages(
    computed(() => drafts.value.typed.value),
    uuid,
  );
  const outcomes = signal<Outcomes>({});
  /** Drafts of pages that were left with texts that could not be written. */
  const left = new Map<PageDrafts, { readonly key: string; readonly failed: Outcomes }>();
  /** The slot that a text was last typed for, by the key of the editor's target. */
  const typedFor = new Map<string, string>();

  /** Says how it went, unless the reader has gone on to another page, whose figures may have the same words. */
  function say(url: string, slot: string, state: SaveState): void {
    if (isHere(url)) outcomes.value = { ...outcomes.value, [slot]: state };
  }

  function draftsOf(url: string): PageDrafts {
    const made: PageDrafts = createPageDrafts({
      keepDraft: (draft) => store.keepDraft(url, draft),
      dropDraft: (mark) => store.dropDraft(url, mark),
      restoreDraft: (draft) => store.restoreDraft(url, draft),
      uuid,
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

  /** Where a new note on a passage or the page will stand; null for the others, and while no page is in front. */
  function placeOf(target: NoteTarget): Target | null {
    if (page.value === null || target.on === 'figure' || target.on === 'note') return null;
    const selectors = target.on === 'page' ? [] : passages.find(target.id)?.selectors;
    const { url, title } = page.value;
    return selectors === undefined ? null : { page: { url, title }, selectors };
  }

  return {
    /** Those of the page in front. */
    drafts,
    passages,
    placeOf,
    /** How saving went on the page in front. */
    outcomes,
    say,

    /** Keeps a text being typed. */
    type(target: NoteTarget, words: Typed): void {
      const slot = slotOf(target);
      if (slot === null) return;
      typedFor.set(noteKey(target), slot);
      drafts.value.type(slot, { ...words, base: baseOf(target), target: placeOf(target) });
    },

    /** Nothing can be saved on a figure that is gone: its text stays a draft under the slot that it was typed for. */
    keepUnplaced(key: string, words: Typed): void {
      const slot = typedFor.get(key);
      if (slot !== undefined) drafts.value.type(slot, { ...words, base: [], target: null });
      const why = slot === undefined ? 'broken' : 'place';
      outcomes.value = { ...outcomes.value, [slot ?? key]: { phase: 'failed', why, text: words.text } };
    },

    /** Leaves the page in front: its texts are written, and those that cannot be are kept for when the reader is back. */
    leave(url: string | null): void {
      drafts.value.flush();
      typedFor.clear();
      const failed = Object.entries(outcomes.value).filter(([, { phase }]) => phase === 'failed');
      if (url !== null) hold(url, drafts.value, Object.fromEntries(failed));
    },

    /** Begins a page with the drafts it was left with, as long as they are only here. The others are tried again. */
    enter(url: string): void {
      passages.enter(url);
      for (const held of left.keys()) if (!held.holdsUnwritten()) left.delete(held);
      const [back, page] = [...left].find(([, { key }]) => key === pageKey(url)) ?? [];
      if (back !== undefined) left.delete(back);
      for (const held of left.keys()) held.retry();
      drafts.value = back ?? draftsOf(url);
      outcomes.value = page?.failed ?? {};
    },

    /** Writes what is still being typed, and what could not be written: the window is being hidden or closed. */
    flush(): void {
      drafts.value.flush();
      for (const held of left.keys()) held.retry();
    },
  };
}

/** The revisions that an editor's text changes; none for a new note. */
export const baseOf = (target: NoteTarget): readonly string[] => (target.on === 'note' ? target.base : []);
