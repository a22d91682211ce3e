import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { createNoteStore, type NoteStore } from '../../lib/notes/store.ts';
import { figureSlots } from '../../lib/session/figure-slot.ts';
import type { NotePlace } from '../../lib/session/note-view.ts';
import { createPanelNotes, type NoteParts } from '../../lib/session/panel-notes.ts';
import { report, TEXT } from './sample-report.ts';

export const URL_A = 'https://backancity.gov.vn/tin';
export const PAGE = { report, text: TEXT, url: URL_A, title: 'Tin' };
export const SLOTS = figureSlots(report, TEXT);
export const QUOTE = [{ type: 'TextQuoteSelector', exact: '397 lao động' }];
export const SPAN = { start: TEXT.indexOf('397 lao động'), end: TEXT.indexOf('397 lao động') + 12 };

/** The notes of a panel over a fresh database for each test, beside a page that answers as the test says. */
export function freshPanels() {
  const panels: ReturnType<typeof createPanelNotes>[] = [];
  let uuid = 0;

  const stage = {
    store: null as unknown as NoteStore,
    /** Where the page finds the notes; null: all where the first figure is. */
    places: null as readonly NotePlace[] | null,
    described: null as Awaited<ReturnType<NoteParts['describe']>>,

    start(over: Partial<NoteStore> = {}) {
      const panel = createPanelNotes(
        {
          store: { ...stage.store, ...over },
          locate: async (notes) => stage.places ?? notes.map(() => ({ found: 'found', span: SPAN })),
          describe: async () => stage.described,
          referenceQuote: (pack, reference) => `${pack}/${reference}`,
          now: () => new Date('2026-11-20T08:30:00Z'),
          uuid: () => `uuid-${++uuid}`,
        },
        new AbortController().signal,
      );
      panels.push(panel);
      return panel;
    },
    /** The notes of the page on disk, and the texts of its drafts by their places. */
    async notesOnDisk(url = URL_A) {
      const outcome = await stage.store.ofPage(url);
      return outcome.ok ? outcome.value.notes.map(({ note }) => note) : outcome.problem;
    },
    async draftsOnDisk(url = URL_A) {
      const outcome = await stage.store.draftsOf(url);
      return outcome.ok
        ? Object.fromEntries(outcome.value.drafts.map(({ slot, text }) => [slot, text]))
        : outcome.problem;
    },
    keep: (slot: string, text: string, id = `kept-${slot}`) =>
      stage.store.keepDraft(URL_A, { id, slot, base: [], text, tags: [], target: null }),
  };

  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    stage.store = createNoteStore({
      name: 'n',
      channel: new BroadcastChannel('n'),
      now: () => new Date('2026-11-20T08:30:00Z'),
      uuid: () => crypto.randomUUID(),
    });
    stage.places = null;
    stage.described = { quote: '397 lao động', selectors: QUOTE };
    uuid = 0;
  });
  afterEach(async () => {
    vi.useRealTimers();
    // what is still being typed would else be written into the database of the next test
    for (const panel of panels.splice(0)) panel.show(null);
    await stage.store.close();
  });
  return stage;
}
