import { type ReadonlySignal, signal } from '@preact/signals';
import type { Damaged } from '../notes/damaged.ts';
import type { StoredNote } from '../notes/note-record.ts';
import { EVERY_PAGE, type NoteStore } from '../notes/store.ts';
import type { ListProblem, Progress } from './all-notes-state.ts';
import { createAskedNotes } from './asked-notes.ts';
import { createDeletedNotes } from './deleted-notes.ts';
import { type IndexLink, type IndexWorker, openIndex } from './index-link.ts';
import type { Answer, IndexNames, ReadSoFar } from './index-messages.ts';
import { createWordsOnScreen } from './words-on-screen.ts';

/** How many notes stand on the first screen, before all have been read. */
const FIRST = 40;
/** How often, in milliseconds, what is asked is asked again of the notes read so far. */
const AGAIN = 400;

export interface AllNotesParts {
  readonly store: NoteStore;
  /** Starts the worker that reads and searches all notes; may throw. */
  readonly openIndex: () => IndexWorker;
  readonly now: () => Date;
  /** Ends a turn of the window: what waits for it is done first. */
  readonly rest: () => Promise<unknown>;
  /** Resolves once the screen stands: reading all notes would keep it from being drawn. */
  readonly screen: Promise<unknown>;
}

/**
 * All notes of all pages: the latest at once, the others as the index reads them; what the reader asks of it; and what becomes of
 * them when they are changed here or in another window. Only what is on the screen is held here.
 */
export function createAllNotes({ store, openIndex: open, now, rest, screen }: AllNotesParts, end: AbortSignal) {
  const progress = signal<Progress | null>(null);
  const total = signal(0);
  const damaged = signal<readonly Damaged[]>([]);
  const problem = signal<ListProblem | null>(null);
  const knownTags = signal<readonly string[]>([]);
  const deleted = createDeletedNotes();
  const words = createWordsOnScreen(store);
  let names: IndexNames = { indicators: {}, places: {}, units: {}, definitions: {} };
  /** Made anew each time all notes are read: what an earlier one still tells is of no use. */
  let index: IndexLink | null = null;
  let readings = 0;
  /** Ends the waiting for the reading that is under way. */
  let endReading = () => {};
  /** A worker that died may be followed by one more, until that has answered. */
  let mayStartAgain = true;
  let askedAgain = 0;
  const asked = createAskedNotes({ index: () => index, isReading: () => progress.value !== null, onAnswer }, end);

  function onAnswer({ size, tags }: Answer): void {
    if (progress.value !== null) return;
    mayStartAgain = true;
    total.value = size;
    knownTags.value = tags;
  }

  /** How many there are is known before they have been read: that they are being read is said from then on. */
  function counted(count: number): void {
    total.value = count;
    progress.value = { read: 0, all: count };
  }

  /** Shows the latest notes, which wait for no index; `isMine` tells whether all are not read anew by now. */
  async function first(isMine: () => boolean): Promise<void> {
    const latest = await store.latest(FIRST);
    if (!isMine()) return;
    const standing = latest.ok ? latest.value.filter((stored) => !stored.deleted) : [];
    const areAll = latest.ok && latest.value.length < FIRST;
    if (areAll) counted(standing.length);
    if (latest.ok) {
      words.take(standing);
      asked.begin(standing);
    }
    if (areAll) return;
    // after the first screen: a browser counts by going through all
    const count = await store.count();
    if (count.ok && isMine()) counted(count.value);
  }

  function onRead({ read, ...among }: ReadSoFar): void {
    if (among.damaged.length > 0) damaged.value = [...damaged.value, ...among.damaged];
    if (among.deleted.length > 0) deleted.read(among.deleted);
    progress.value = { read, all: Math.max(read, total.value) };
    const at = now().getTime();
    if (at - askedAgain < AGAIN) return;
    askedAgain = at;
    void asked.answer();
  }

  /** Reads all notes; resolves when they have been read, or are read anew. */
  async function read(): Promise<void> {
    const mine = ++readings;
    const isMine = () => mine === readings && !end.aborted;
    index?.close();
    index = null;
    endReading();
    knownTags.value = [];
    progress.value = { read: 0, all: total.value };
    await first(isMine);
    await screen;
    await rest();
    if (!isMine()) return;
    damaged.value = [];
    deleted.begin();
    askedAgain = now().getTime();
    const reading = Promise.withResolvers<ListProblem | null>();
    endReading = () => reading.resolve(null);
    index = openIndex({ open, names, onRead, onEnd: reading.resolve, onDead: () => void died(reading.resolve) });
    const why = await reading.promise;
    if (!isMine()) return;
    problem.value = why;
    progress.value = null;
    await asked.answer();
  }

  async function died(tell: (why: ListProblem) => void): Promise<void> {
    index = null;
    if (mayStartAgain) {
      mayStartAgain = false;
      return read();
    }
    problem.value = 'stopped';
    tell('stopped');
  }

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
    index?.put(notes, gone);
  }

  async function refreshPage(url: string): Promise<void> {
    const found = await store.ofPage(url);
    if (!found.ok || end.aborted) return;
    take(found.value.notes);
    await asked.answer();
  }

  async function load(): Promise<void> {
    mayStartAgain = true;
    await read();
  }

  // a page is named by its key, which is an address
  store.onChange((page) => void (page === EVERY_PAGE ? load() : refreshPage(page)));
  end.addEventListener('abort', () => index?.close());

  return {
    question: asked.question,
    listing: asked.listing,
    progress: progress as ReadonlySignal<Progress | null>,
    total: total as ReadonlySignal<number>,
    /** Deleted notes that can still be brought back, those deleted last first. */
    deleted: deleted.list,
    damaged: damaged as ReadonlySignal<readonly Damaged[]>,
    problem: problem as ReadonlySignal<ListProblem | null>,
    /** The tags in use, the most used first; once all notes have been read. */
    knownTags: knownTags as ReadonlySignal<readonly string[]>,
    words: words.notes,
    need: words.need,
    /** A note whose words are here. */
    find: (id: string): StoredNote | undefined => words.notes.value.get(id) ?? deleted.find(id),
    load,
    refresh,
    refreshPage,
    /** Tells what things are called, by which corrections are found from now on, those that were read before among them. */
    async named({ indicators, places, units, definitions }: IndexNames): Promise<void> {
      names = { indicators, places, units, definitions };
      await index?.name(names);
      if (asked.question.value.query.trim() !== '') await asked.answer();
    },
    idsShown: asked.idsShown,
    ask: asked.ask,
  };
}
