import { type ReadonlySignal, signal } from '@preact/signals';
import type { Question } from '../notes/catalogue.ts';
import type { Damaged } from '../notes/damaged.ts';
import type { StoredNote } from '../notes/note-record.ts';
import { EVERY_PAGE, type NoteStore } from '../notes/store.ts';
import type { Listing, ListProblem, Progress } from './all-notes-state.ts';
import { createDeletedNotes } from './deleted-notes.ts';
import { type IndexLink, type IndexWorker, openIndex } from './index-link.ts';
import type { IndexNames, ReadSoFar } from './index-messages.ts';
import { EVERYTHING, firstListing, isNarrowed, listingOf } from './listings.ts';
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
  const question = signal(EVERYTHING);
  const listing = signal<Listing | null>(null);
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
  let answers = 0;
  let answeredAt = 0;
  /** Are the rows that are listed to be replaced by what is asked? */
  let isStale = true;

  /**
   * Has what is asked answered, the last of what was asked by then. `keepsRows`: the rows that are listed stay, unless something
   * else was asked that has not been answered yet.
   */
  async function answer(keepsRows = false): Promise<void> {
    if (index === null || (progress.value !== null && !isNarrowed(question.value))) return;
    if (!keepsRows) isStale = true;
    const mine = ++answers;
    const asked = question.value;
    const found = await index.ask(asked);
    if (found === null || mine !== answers || end.aborted) return;
    const before = listing.value;
    if (isStale || before === null) listing.value = listingOf(asked, found);
    else listing.value = { ...before, facets: before.facets && found.facets };
    isStale = false;
    if (progress.value !== null) return;
    mayStartAgain = true;
    total.value = found.size;
    knownTags.value = found.tags;
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
      // what was asked meanwhile is answered from what has been read
      if (listing.value === null) listing.value = firstListing(standing);
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
    if (at - answeredAt < AGAIN) return;
    answeredAt = at;
    void answer();
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
    answeredAt = now().getTime();
    const reading = Promise.withResolvers<ListProblem | null>();
    endReading = () => reading.resolve(null);
    index = openIndex({ open, names, onRead, onEnd: reading.resolve, onDead: () => void died(reading.resolve) });
    const why = await reading.promise;
    if (!isMine()) return;
    problem.value = why;
    progress.value = null;
    await answer();
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
    await answer(stays);
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
    await answer();
  }

  async function load(): Promise<void> {
    mayStartAgain = true;
    await read();
  }

  // a page is named by its key, which is an address
  store.onChange((page) => void (page === EVERY_PAGE ? load() : refreshPage(page)));
  end.addEventListener('abort', () => index?.close());

  return {
    question: question as ReadonlySignal<Question>,
    listing: listing as ReadonlySignal<Listing | null>,
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
      if (question.value.query.trim() !== '') await answer();
    },
    /** Every note that stands, in the order in which they are listed, or of them all. */
    idsShown: (): readonly string[] => {
      const shown = listing.value;
      return shown === null ? [] : [...new Set(Array.from({ length: shown.rows }, (_, row) => shown.idAt(row)))];
    },
    /** Asks something else; resolves once it has been answered, or something else was asked. */
    ask(next: Partial<Question>): Promise<void> {
      question.value = { ...question.value, ...next };
      return answer();
    },
  };
}
