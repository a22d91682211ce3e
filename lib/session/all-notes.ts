import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ReaderReading } from '../figure/reader-reading.ts';
import { type Catalogue, createCatalogue, type Question } from '../notes/catalogue.ts';
import type { Damaged } from '../notes/damaged.ts';
import type { Note } from '../notes/note.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { NoteProblem } from '../notes/problem.ts';
import { EVERY_PAGE, type NoteStore } from '../notes/store.ts';
import type { Listing, Progress } from './all-notes-state.ts';
import { EVERYTHING, firstListing, listingOf } from './listings.ts';
import { readAllNotes } from './read-all-notes.ts';
import { createWordsOnScreen } from './words-on-screen.ts';

/** How many notes stand on the first screen, before all have been read. */
const FIRST = 40;
/** How often, in milliseconds, the progress is told, and what is asked is asked again of the notes read so far. */
const TOLD = 100;
const AGAIN = 400;

export interface AllNotesParts {
  readonly store: NoteStore;
  readonly now: () => Date;
  /** Ends a turn of the window: what waits for it is done first. */
  readonly rest: () => Promise<unknown>;
  /** The words by which a correction is found, as far as the names of what it says are known by now. */
  readonly saidBy?: (reading: ReaderReading) => string;
  /** Resolves once the screen stands: reading all notes would keep it from being drawn. */
  readonly screen: Promise<unknown>;
}

/**
 * All notes of all pages: the latest at once, the others as they are read; what the reader asks of them; and what becomes of
 * them when they are changed here or in another window.
 */
export function createAllNotes({ store, now, rest, saidBy, screen }: AllNotesParts, end: AbortSignal) {
  let catalogue: Catalogue = createCatalogue(saidBy);
  const question = signal(EVERYTHING);
  const listing = signal<Listing | null>(null);
  const progress = signal<Progress | null>(null);
  const total = signal(0);
  const deleted = signal<readonly StoredNote[]>([]);
  const damaged = signal<readonly Damaged[]>([]);
  const problem = signal<NoteProblem | null>(null);
  const words = createWordsOnScreen(store);
  /** Notes that have been read and say how the reader reads a figure. */
  const corrections = new Set<string>();
  /** Named anew each time all notes are read: what an earlier reading still tells is of no use. */
  let reading = new AbortController();
  let answers = 0;

  const isNarrowed = ({ query, filters, view }: Question): boolean =>
    query.trim() !== '' || view !== 'month' || Object.values(filters).some((chosen) => chosen.size > 0);

  /** Answers what is asked, the last of what was asked by then: finding it takes some turns of the window, drawing it another. */
  async function answer(): Promise<void> {
    if (progress.value !== null && !isNarrowed(question.value)) return;
    const mine = ++answers;
    await rest();
    const asking = catalogue;
    const asked = question.value;
    const steps = asking.steps(asked);
    while (mine === answers && !end.aborted) {
      const step = steps.next();
      await rest();
      if (!step.done) continue;
      if (mine === answers && !end.aborted) listing.value = listingOf(asking, asked, step.value);
      return;
    }
  }

  /** Takes the newest form of notes into all that is shown. */
  function take(notes: readonly StoredNote[]): void {
    const gone = notes.filter((stored) => stored.deleted);
    for (const stored of notes) {
      if (stored.deleted) catalogue.drop(stored.note.id);
      else catalogue.put(stored.note, othersOf(stored));
      if (stored.note.reading !== undefined) corrections.add(stored.note.id);
    }
    if (gone.length === 0 && deleted.value.length === 0) return;
    const ids = new Set(notes.map(({ note }) => note.id));
    deleted.value = [...gone, ...deleted.value.filter(({ note }) => !ids.has(note.id))];
  }

  async function first(): Promise<void> {
    const latest = await store.latest(FIRST);
    if (latest.ok) {
      const standing = latest.value.filter((stored) => !stored.deleted);
      words.take(standing);
      // what was asked meanwhile is answered from what has been read
      if (listing.value === null) listing.value = firstListing(standing);
    }
    // after the first screen: a browser counts by going through all
    const count = await store.count();
    if (count.ok) total.value = count.value;
  }

  async function load(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const mine = AbortSignal.any([reading.signal, end]);
    catalogue = createCatalogue(saidBy);
    progress.value = { read: 0, all: total.value };
    await first();
    await screen;
    await rest();
    if (mine.aborted) return;
    damaged.value = [];
    deleted.value = [];
    let answered = now().getTime();
    let told = 0;
    const onPiece = (notes: readonly StoredNote[], broken: readonly Damaged[], read: number) => {
      take(notes);
      if (broken.length > 0) damaged.value = [...damaged.value, ...broken];
      const at = now().getTime();
      if (at - told >= TOLD) {
        progress.value = { read, all: Math.max(read, total.value) };
        told = at;
      }
      if (!isNarrowed(question.value) || at - answered < AGAIN) return;
      void answer();
      answered = now().getTime();
    };
    const why = await readAllNotes(store, onPiece, mine);
    if (mine.aborted) return;
    problem.value = why;
    progress.value = null;
    total.value = catalogue.size;
    await answer();
  }

  /**
   * Reads some notes again, by their names, after the reader has changed them. One that still stands stays where it is listed
   * until something is asked anew: it would else go off from under the reader's hand, to the top of the latest.
   */
  async function refresh(ids: readonly string[]): Promise<void> {
    const found = await store.get(ids);
    if (!found.ok || end.aborted) return;
    const standing = new Set(found.value.filter((stored) => !stored.deleted).map(({ note }) => note.id));
    for (const id of ids) if (!standing.has(id)) catalogue.drop(id);
    const before = listing.value;
    const stays = ids.every((id) => standing.has(id) && words.notes.value.has(id) && !wasDeleted(id));
    takeAll(found.value);
    if (before === null || !stays) return answer();
    listing.value = { ...before, facets: before.facets && catalogue.ask(question.value).facets };
  }

  const wasDeleted = (id: string): boolean => deleted.value.some(({ note }) => note.id === id);

  /** Takes the newest form of notes that are, or may be, on the screen. */
  function takeAll(notes: readonly StoredNote[]): void {
    words.take(notes);
    take(notes);
    if (progress.value === null) total.value = catalogue.size;
  }

  async function refreshPage(url: string): Promise<void> {
    const found = await store.ofPage(url);
    if (!found.ok || end.aborted) return;
    takeAll(found.value.notes);
    await answer();
  }

  // a page is named by its key, which is an address
  store.onChange((page) => void (page === EVERY_PAGE ? load() : refreshPage(page)));

  return {
    question: question as ReadonlySignal<Question>,
    listing: listing as ReadonlySignal<Listing | null>,
    progress: progress as ReadonlySignal<Progress | null>,
    total: total as ReadonlySignal<number>,
    /** Deleted notes that can still be brought back, those deleted last first. */
    deleted: computed(() => deleted.value.toSorted(byDeletion)),
    damaged: damaged as ReadonlySignal<readonly Damaged[]>,
    problem: problem as ReadonlySignal<NoteProblem | null>,
    /** The tags in use, the most used first; once all notes have been read. */
    knownTags: computed((): readonly string[] =>
      listing.value !== null && progress.value === null ? catalogue.tags() : [],
    ),
    words: words.notes,
    need: words.need,
    load,
    refresh,
    refreshPage,
    /** What `saidBy` calls things has come: corrections that were read before are found by their names from now on. */
    named: async () => {
      if (corrections.size > 0) await refresh([...corrections]);
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

/** What a note says beside its own words, where two windows wrote at a time. */
const othersOf = ({ rev, heads }: StoredNote): readonly Note[] =>
  heads.filter((head) => head.rev !== rev).map(({ note }) => note);

const byDeletion = (a: StoredNote, b: StoredNote): number => (deletionOf(a) < deletionOf(b) ? 1 : -1);
const deletionOf = ({ heads }: StoredNote): string => heads[0]?.deleted ?? '';
