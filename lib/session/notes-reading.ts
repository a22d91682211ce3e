import { type ReadonlySignal, signal } from '@preact/signals';
import type { Damaged } from '../notes/damaged.ts';
import type { NoteStore } from '../notes/store.ts';
import type { ListProblem, Progress } from './all-notes-state.ts';
import type { createAskedNotes } from './asked-notes.ts';
import type { DeletedNotes } from './deleted-notes.ts';
import { type IndexLink, type IndexWorker, openIndex } from './index-link.ts';
import type { Answer, IndexNames, ReadSoFar } from './index-messages.ts';
import type { WordsOnScreen } from './words-on-screen.ts';

/** How many notes stand on the first screen, before all have been read. */
const FIRST = 40;
/** How often, in milliseconds, what is asked is asked again of the notes read so far. */
const AGAIN = 400;

/** What all notes are read with. */
export interface ReadWith {
  readonly store: NoteStore;
  /** Starts the worker that reads and searches all notes; may throw. */
  readonly openIndex: () => IndexWorker;
  readonly now: () => Date;
  /** Ends a turn of the window: what waits for it is done first. */
  readonly rest: () => Promise<unknown>;
  /** Resolves once the screen stands: reading all notes would keep it from being drawn. */
  readonly screen: Promise<unknown>;
}

/** What is asked of the notes: it gets the latest while there is nothing better, and is answered again from what has been read. */
type Asking = Pick<ReturnType<typeof createAskedNotes>, 'begin' | 'answer'>;

/**
 * The reading of all notes: the latest at once, the others as the index reads them in its worker, which is there to be asked from then on.
 * They may be read anew, and a worker that died is followed by another once.
 */
export function createNotesReading(
  { store, openIndex: open, now, rest, screen }: ReadWith,
  words: WordsOnScreen,
  deleted: DeletedNotes,
  asked: Asking,
  end: AbortSignal,
) {
  const progress = signal<Progress | null>(null);
  const total = signal(0);
  const damaged = signal<readonly Damaged[]>([]);
  const problem = signal<ListProblem | null>(null);
  const knownTags = signal<readonly string[]>([]);
  let names: IndexNames = { indicators: {}, places: {}, units: {}, definitions: {} };
  /** Made anew each time all notes are read: what an earlier one still tells is of no use. */
  let index: IndexLink | null = null;
  let readings = 0;
  /** Ends the waiting for the reading that is under way. */
  let endReading = () => {};
  /** A worker that died may be followed by one more, until that has answered. */
  let mayStartAgain = true;
  let askedAgain = 0;

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

  end.addEventListener('abort', () => index?.close());

  return {
    /** What the reader is told of it. */
    told: {
      /** How far it has come; null while nothing is being read. */
      progress: progress as ReadonlySignal<Progress | null>,
      total: total as ReadonlySignal<number>,
      damaged: damaged as ReadonlySignal<readonly Damaged[]>,
      problem: problem as ReadonlySignal<ListProblem | null>,
      /** The tags in use, the most used first; once all notes have been read. */
      knownTags: knownTags as ReadonlySignal<readonly string[]>,
    },
    isUnderWay: (): boolean => progress.value !== null,
    /** What answers; null while there is none. */
    index: (): IndexLink | null => index,
    async load(): Promise<void> {
      mayStartAgain = true;
      await read();
    },
    /** Takes from an answer what it says of all notes. */
    onAnswer({ size, tags }: Answer): void {
      if (progress.value !== null) return;
      mayStartAgain = true;
      total.value = size;
      knownTags.value = tags;
    },
    /** Tells what things are called, also in the notes that were read before. */
    async named(called: IndexNames): Promise<void> {
      names = called;
      await index?.name(names);
    },
  };
}
