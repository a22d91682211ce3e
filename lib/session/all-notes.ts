import type { StoredNote } from '../notes/note-record.ts';
import { EVERY_PAGE } from '../notes/store.ts';
import { createAskedNotes } from './asked-notes.ts';
import { createDeletedNotes } from './deleted-notes.ts';
import type { IndexNames } from './index-messages.ts';
import { createNotesReading, type ReadWith } from './notes-reading.ts';
import { createWordsOnScreen } from './words-on-screen.ts';

/**
 * All notes of all pages: the latest at once, the others as the index reads them; what the reader asks of it; and what becomes of
 * them when they are changed here or in another window. Only what is on the screen is held here.
 */
export function createAllNotes(parts: ReadWith, end: AbortSignal) {
  const { store } = parts;
  const deleted = createDeletedNotes();
  const words = createWordsOnScreen(store);
  const asked = createAskedNotes(
    {
      index: () => reading.index(),
      isReading: () => reading.isUnderWay(),
      onAnswer: (answer) => reading.onAnswer(answer),
    },
    end,
  );
  const reading = createNotesReading(parts, words, deleted, asked, end);
  const { load } = reading;

  /**
   * Reads some notes again, by their names, after the reader has changed them. One that still stands stays where it is listed
   * until something is asked anew: it would else go off from under the reader's hand, to the top of the latest.
   */
  async function refresh(ids: readonly string[]): Promise<void> {
    const found = await store.get(ids);
    if (!found.ok || end.aborted) return;
    const standing = new Set(found.value.filter((stored) => !stored.deleted).map(({ note }) => note.id));
    const stays = ids.every((id) => standing.has(id) && words.notes.value.has(id) && !deleted.find(id));
    take(
      found.value,
      ids.filter((id) => !standing.has(id)),
    );
    await asked.answer(stays);
  }

  /** Takes the newest form of notes into all that is shown. */
  function take(notes: readonly StoredNote[], gone: readonly string[] = []): void {
    words.take(notes);
    deleted.take(notes);
    reading.index()?.put(notes, gone);
  }

  async function refreshPage(url: string): Promise<void> {
    const found = await store.ofPage(url);
    if (!found.ok || end.aborted) return;
    take(found.value.notes);
    await asked.answer();
  }

  // a page is named by its key, which is an address
  store.onChange((page) => void (page === EVERY_PAGE ? load() : refreshPage(page)));

  return {
    question: asked.question,
    listing: asked.listing,
    ...reading.told,
    /** Deleted notes that can still be brought back, those deleted last first. */
    deleted: deleted.list,
    words: words.notes,
    need: words.need,
    /** A note whose words are here. */
    find: (id: string): StoredNote | undefined => words.notes.value.get(id) ?? deleted.find(id),
    load,
    refresh,
    refreshPage,
    /** Tells what things are called, by which corrections are found from now on, those that were read before among them. */
    async named({ indicators, places, units, definitions }: IndexNames): Promise<void> {
      await reading.named({ indicators, places, units, definitions });
      if (asked.question.value.query.trim() !== '') await asked.answer();
    },
    idsShown: asked.idsShown,
    ask: asked.ask,
  };
}
