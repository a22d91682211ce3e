import { computed } from '@preact/signals';
import type { Damaged } from '../notes/damaged.ts';
import type { KeptCorrection } from '../notes/kept-corrections.ts';
import type { StoredSelector } from '../notes/note.ts';
import { pageKey } from '../notes/page-key.ts';
import type { Outcome } from '../notes/problem.ts';
import { EVERY_PAGE } from '../notes/store.ts';
import { createCorrecting } from './correcting.ts';
import { createDraftsInFront } from './drafts-in-front.ts';
import { looseDrafts } from './loose-drafts.ts';
import type { Locate } from './note-places.ts';
import { createNoteSaving, type SavingParts } from './note-saving.ts';
import { noteKey, type Passage } from './note-state.ts';
import type { NotedPage } from './note-view.ts';
import { createPageInFront } from './page-in-front.ts';
import { addressesOf, createPageNotes } from './page-notes.ts';

export interface NoteParts extends SavingParts {
  readonly locate: Locate;
  /** The corrections of the page in front have been read. */
  onCorrections?(kept: readonly KeptCorrection[]): void;
}

/**
 * The notes and drafts of the page in front of the reader, and how saving them goes. After the end that `end` tells nothing is
 * read or shown any more; what is being saved is saved all the same.
 */
export function createPanelNotes(parts: NoteParts, end: AbortSignal) {
  const { store } = parts;
  const front = createPageInFront();
  const { page, slots, keys, byKey } = front;
  const inFront = createDraftsInFront(store, parts.uuid, front);
  const { drafts, outcomes, passages, say } = inFront;
  const kept = createPageNotes(parts, front, drafts, end);
  const { list, load, mend } = kept;

  /** Deletes or brings back; false as the outcome says that the note has other words by now. */
  async function change(id: string, work: Promise<Outcome<boolean>>): Promise<void> {
    const url = page.value?.url ?? '';
    const slot = noteKey({ on: 'note', id });
    say(url, slot, { phase: 'saving' });
    const outcome = await work;
    if (!outcome.ok) say(url, slot, { phase: 'failed', why: outcome.problem, text: '', undone: true });
    else if (!outcome.value) say(url, slot, { phase: 'failed', why: 'changed', text: '' });
    else say(url, slot, { phase: 'saved' });
    await load();
  }

  const correcting = createCorrecting(parts, front, {
    views: () => list.value.views.value ?? [],
    find: (id) => list.value.find(id),
    load,
  });

  store.onChange((changed) => {
    const keys = page.value === null ? [] : [...addressesOf(page.value).map(pageKey), EVERY_PAGE];
    if (keys.includes(changed)) void load();
  });

  return {
    notes: computed(() => list.value.views.value ?? []),
    /** The keys of the page that a note can be written on, first the one that new notes get; none while there is no such page. */
    notedAt: computed(() => (page.value === null ? [] : [...new Set(addressesOf(page.value).map(pageKey))])),
    damaged: kept.damaged,
    /** Looks once through all that is kept for what no page would list. */
    findUnlisted: kept.findUnlisted,
    problem: kept.problem,
    drafts: computed(() =>
      byKey([...drafts.value.typed.value].map(([slot, { text, tags }]) => [slot, { text, tags }] as const)),
    ),
    /** Passages that a note was begun on. */
    passages: passages.all,
    /** Begins a note on a passage of the page of an address, the one in front if none is given; gives its target's name. */
    notePassage: (passage: Omit<Passage, 'id'>, url = page.value?.url ?? ''): string => passages.begin(passage, url),
    /** Lets go of a passage that nothing was typed on. */
    forgetPassage: passages.forget,
    /** Texts that were typed and not saved, and that no editor on the screen would show. */
    looseDrafts: computed(() => {
      const { typed, others, discarded } = drafts.value;
      const shown = [...typed.value.values()];
      const all = { shown, others: others.value, discarded: discarded.value };
      return looseDrafts(all, page.value?.report == null ? null : keys.value, list.value.views.value);
    }),
    saves: computed(() => byKey(Object.entries(outcomes.value))),
    /** The page in front is another one, or has been checked again; null while there is none. */
    show(next: NotedPage | null): void {
      const before = page.value;
      if (next === null || before === null || pageKey(next.url) !== pageKey(before.url)) {
        inFront.leave(before?.url ?? null);
        inFront.enter(next?.url ?? '');
        kept.leave();
      }
      front.set(next);
      void load();
    },
    /** Tries again to read what could not be read. */
    again: load,
    save: createNoteSaving(parts, front, inFront, {
      find: (id) => list.value.find(id),
      add: (note, slot, current) => list.value.add(note, slot, current, slots.value),
      load,
    }),
    correct: correcting.correct,
    /** How saving corrections goes, by the index of the figure. */
    correctionSaves: correcting.saves,
    draft: inFront.type,
    /** Throws a loose draft away; until the page is left it can be brought back. */
    discard: (id: string) => drafts.value.discard(id),
    bringBack: (id: string) => drafts.value.bringBack(id),
    remove: (id: string, base: readonly string[]) => change(id, store.remove(id, base)),
    restore: (id: string) => change(id, store.restore(id)),
    /** Of a note with several heads keeps one, or all as notes of their own. */
    choose: (id: string, keep: string, base: readonly string[]) => change(id, store.choose(id, keep, base)),
    keepBoth: (id: string) => change(id, store.keepBoth(id)),
    /** Where a note stands, for the page to find; null for one that is not of the page in front. */
    selectorsOf: (id: string): readonly StoredSelector[] | null => list.value.find(id)?.note.selectors ?? null,
    /** Puts a note on another place of the page in front. */
    attach(id: string, base: readonly string[], selectors: readonly StoredSelector[]): Promise<void> {
      if (page.value === null) return Promise.resolve();
      const { url, title } = page.value;
      return change(id, done(store.attach(id, base, { page: { url, title }, selectors })));
    },
    removeDamaged: (record: Damaged) => mend(store.removeDamaged(record)),
    restoreDamaged: (record: Damaged) => mend(store.restoreDamaged(record)),
    /** Writes what is still being typed: the window is being hidden or closed. */
    flush: inFront.flush,
  };
}

/** That it was done, whatever it gave. */
async function done(work: Promise<Outcome<unknown>>): Promise<Outcome<boolean>> {
  const outcome = await work;
  return outcome.ok ? { ok: true, value: true } : outcome;
}
