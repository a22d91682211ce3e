import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { createNoteStore, type NoteStore } from '../../lib/notes/store.ts';
import { figureSlots } from '../../lib/session/figure-slot.ts';
import type { NoteView } from '../../lib/session/note-state.ts';
import { createPanelNotes, type NoteParts } from '../../lib/session/panel-notes.ts';
import { report, TEXT } from './sample-report.ts';

export const URL_A = 'https://backancity.gov.vn/tin';
export const PAGE = { report, text: TEXT, url: URL_A, title: 'Tin' };
export const FIGURE = { on: 'figure', figureIndex: 1 } as const;
export const SLOT = figureSlots(report, TEXT)[1]!;

export const settled = (check: () => unknown) => vi.waitFor(check, { timeout: 5000 });

/** What an editor gives: words without tags. */
export const typed = (text: string) => ({ text, tags: [] });

/** The first note that a panel lists, as its editor begins from it. */
export function noteIn({ notes }: { notes: { readonly value: readonly NoteView[] } }): {
  readonly on: 'note';
  readonly id: string;
  readonly base: readonly string[];
} {
  const [{ id, heads }] = notes.value as [NoteView];
  return { on: 'note', id, base: heads.map(({ rev }) => rev) };
}

/** Windows with the panel in them over one database, which is fresh for each test. */
export function freshWindows() {
  const windows: { store: NoteStore; panel: ReturnType<typeof createPanelNotes> }[] = [];
  let name = '';
  let clock = 0;
  const now = () => new Date(Date.UTC(2026, 10, 20, 8, 0, ++clock));

  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    name = crypto.randomUUID();
  });
  afterEach(async () => {
    for (const { panel } of windows) panel.show(null);
    await Promise.all(windows.splice(0).map(({ store }) => store.close()));
  });

  /** A window: a store and a session of its own. */
  function openWindow(over: Partial<NoteParts> = {}, end = new AbortController()) {
    const uuid = () => crypto.randomUUID();
    const store = createNoteStore({ name, channel: new BroadcastChannel(name), now, uuid });
    const panel = createPanelNotes(
      {
        store,
        locate: async (notes) => notes.map(() => ({ found: 'found', span: { start: 71, end: 76 } })),
        describe: async () => null,
        referenceQuote: () => null,
        now,
        uuid,
        ...over,
      },
      end.signal,
    );
    panel.show(PAGE);
    windows.push({ store, panel });
    return { store, panel };
  }

  /** The texts of the page that are on disk, in the order of the alphabet. */
  async function onDisk(): Promise<{ notes: string[]; drafts: string[] }> {
    const { store } = openWindow();
    const [notes, drafts] = await Promise.all([store.ofPage(URL_A), store.draftsOf(URL_A)]);
    if (!notes.ok || !drafts.ok) throw new Error('unreadable');
    return {
      notes: notes.value.notes.flatMap(({ heads }) => heads.map(({ note }) => note.text)).sort(),
      drafts: drafts.value.drafts.map(({ text }) => text).sort(),
    };
  }
  return { openWindow, onDisk };
}
