import { effect, type Signal, untracked } from '@preact/signals';
import type { AttachFault, Noted, Selection, Wanted } from '../../components/panel-props.ts';
import { askableSelectors } from '../../lib/browser/page-answers.ts';
import type { PageLink } from '../../lib/browser/page-link.ts';
import { takeWishes } from '../../lib/browser/wishes.ts';
import { pageKey } from '../../lib/notes/page-key.ts';
import type { NotedPage } from '../../lib/session/note-view.ts';
import type { createPanelNotes } from '../../lib/session/panel-notes.ts';
import type { createPanelSession } from '../../lib/session/panel-session.ts';
import { takeWish } from '../../lib/session/take-wish.ts';
import { asSelected } from '../../lib/session/wish.ts';

interface Parts {
  readonly session: ReturnType<typeof createPanelSession<PageLink>>;
  readonly notes: ReturnType<typeof createPanelNotes>;
  readonly selected: Signal<Selection | null>;
  readonly noted: Signal<Noted | null>;
  readonly wanted: Signal<Wanted | null>;
}

/** What goes on between the notes in the panel and their passages on the page. */
export function createPanelPassages({ session, notes, selected, noted, wanted }: Parts) {
  /** Scrolls the page to the passage of a note, and sets both off. */
  async function show(id: string): Promise<void> {
    noted.value = { id };
    const selectors = askableSelectors(notes.selectorsOf(id) ?? []);
    await session.link()?.call('show', { id, selectors, patient: false });
  }

  return {
    show,

    /** Puts a note on what is selected on the page; gives why not. */
    async attach(id: string, base: readonly string[]): Promise<AttachFault | null> {
      const answer = await session.link()?.call('selection', null);
      if (!answer?.ok) return 'no-page';
      const selection = asSelected(answer.selected);
      if (typeof selection === 'string') return selection;
      await notes.attach(id, base, selection.selectors);
      await show(id);
      return null;
    },

    /** Opens the editors that the reader has asked for, outside of the panel, on the page in front. */
    async takeWishes(page: NotedPage | null): Promise<void> {
      const tab = session.tab();
      if (tab === null || page === null) return;
      const keys = [page.url, ...(page.alsoAt ?? [])].map(pageKey);
      const isHere = (url: string) => keys.includes(pageKey(url));
      for (const wish of await takeWishes(tab, isHere, Date.now())) {
        const next = takeWish(wish, {
          passages: () => notes.passages.value,
          notePassage: (passage) => notes.notePassage(passage, page.url),
          chosen: () => selected.value?.figureIndex ?? null,
        });
        if (next.target.on === 'figure') selected.value = { figureIndex: next.target.figureIndex, from: 'page' };
        wanted.value = next;
      }
    },

    /**
     * Has the page mark the passages with notes from now on; figures have marks of their own. A note that the reader came to
     * on the page is brought into view, or the card that it stands on.
     */
    follow(): void {
      effect(() => {
        const { id } = noted.value ?? {};
        const figureIndex = notes.notes.value.find((note) => note.id === id)?.figureIndex ?? null;
        if (figureIndex === null) return;
        noted.value = null;
        selected.value = { figureIndex, from: 'page' };
      });
      let marked = 0;
      effect(() => {
        const ids = notes.notes.value
          .filter(
            ({ on, deleted, place }) => on === 'passage' && !deleted && (place === 'found' || place === 'changed'),
          )
          .map(({ id }) => id);
        if (ids.length > 0 || marked > 0) void untracked(() => session.link()?.call('mark', { ids }));
        marked = ids.length;
      });
    },
  };
}
