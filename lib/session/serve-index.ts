import { LANGS } from '../explain/lang.ts';
import { readingSaid } from '../explain/reading-said.ts';
import { createSay, type Say } from '../explain/say.ts';
import { createCatalogue, type Question, type Shown } from '../notes/catalogue.ts';
import type { Damaged } from '../notes/damaged.ts';
import type { Note } from '../notes/note.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { NoteStore } from '../notes/store.ts';
import type { FromIndex, IndexNames, ToIndex } from './index-messages.ts';
import { packIds } from './packed-ids.ts';
import { readAllNotes } from './read-all-notes.ts';

/** How often, in milliseconds, the page is told how far reading has come. */
const TOLD = 100;

/** Where the index hears the page and answers it: the world of a worker, or one end of a channel. */
export interface IndexPort {
  postMessage(message: FromIndex, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ToIndex }) => void): void;
}

interface IndexParts {
  readonly store: Pick<NoteStore, 'batch' | 'get'>;
  readonly now: () => Date;
  /** Ends a turn of the index: what was sent to it meanwhile is heard first. */
  readonly rest: () => Promise<unknown>;
}

/** Reads all notes into a catalogue, away from the window, and answers what the page asks of it, until the end that `end` tells. */
export function serveIndex(port: IndexPort, { store, now, rest }: IndexParts, end: AbortSignal): void {
  let says: readonly Say[] = [];
  /** In all languages: a correction is found by what the reader saw, whichever he reads by now. */
  const catalogue = createCatalogue((reading) => says.map((say) => readingSaid(reading, say)).join('\n'));
  /** Notes that have been read and say how the reader reads a figure. */
  const corrections = new Set<string>();
  /** For each reading that is under way what the page has put since it began: what is read may be older. */
  const underWay = new Set<Set<string>>();
  let isRead = false;
  let lastAsked = 0;
  /** So many numbers the page knows the names of. */
  let named = 0;
  const tell = (message: FromIndex, transfer: Transferable[] = []) => {
    if (!end.aborted) port.postMessage(message, transfer);
  };

  function take(stored: StoredNote): void {
    const { note, deleted } = stored;
    if (deleted) catalogue.drop(note.id);
    else catalogue.put(note, othersOf(stored));
    if (note.reading !== undefined) corrections.add(note.id);
  }

  function put(notes: readonly StoredNote[], gone: readonly string[]): void {
    for (const id of gone) catalogue.drop(id);
    for (const stored of notes) take(stored);
    for (const newer of underWay) for (const id of [...gone, ...notes.map(({ note }) => note.id)]) newer.add(id);
  }

  /** Reads notes while the page may put others, and tells by a set which of them it has. */
  async function reading(work: (newer: ReadonlySet<string>) => Promise<void>): Promise<void> {
    const newer = new Set<string>();
    underWay.add(newer);
    await work(newer);
    underWay.delete(newer);
  }

  const readAll = () =>
    reading(async (newer) => {
      let deleted: StoredNote[] = [];
      let damaged: Damaged[] = [];
      let told = 0;
      const tellRead = (read: number) => {
        tell({ type: 'read', read, deleted, damaged });
        deleted = [];
        damaged = [];
      };
      let last = 0;
      const problem = await readAllNotes(
        store,
        (notes, broken, read) => {
          last = read;
          const sound = notes.filter(({ note }) => !newer.has(note.id));
          for (const stored of sound) take(stored);
          deleted.push(...sound.filter((stored) => stored.deleted));
          damaged.push(...broken);
          const at = now().getTime();
          if (at - told < TOLD) return;
          told = at;
          tellRead(read);
        },
        end,
      );
      isRead = problem === null;
      tellRead(last);
      tell({ type: 'end', problem });
    });

  const name = (key: number, names: IndexNames) =>
    reading(async (newer) => {
      says = saysOf(names);
      const found = corrections.size === 0 ? null : await store.get([...corrections]);
      if (found?.ok) for (const stored of found.value) if (!newer.has(stored.note.id)) take(stored);
      tell({ type: 'named', key });
    });

  /** Answers the last that was asked: what was asked before is let go of between two steps. */
  async function answer(key: number, question: Question): Promise<void> {
    lastAsked = key;
    const steps = catalogue.steps(question);
    for (;;) {
      await rest();
      if (key !== lastAsked) return tell({ type: 'answer', key, answer: null });
      const step = steps.next();
      if (!step.done) continue;
      return tellFound(key, step.value);
    }
  }

  function tellFound(key: number, { notes, ...shown }: Shown): void {
    const ids = packIds(catalogue.numbers - named, (at) => catalogue.idOf(named + at));
    named = catalogue.numbers;
    // what is handed over is gone from here: the catalogue may know these numbers for another question
    const rows = notes.slice();
    const tags = isRead ? catalogue.tags() : [];
    tell({ type: 'answer', key, answer: { ...shown, notes: rows, ids, size: catalogue.size, tags } }, [
      rows.buffer,
      ids.units.buffer,
      ids.starts.buffer,
    ]);
  }

  port.addEventListener('message', ({ data }) => {
    switch (data.type) {
      case 'read':
        says = saysOf(data.names);
        return void readAll();
      case 'put':
        return put(data.notes, data.gone);
      case 'name':
        return void name(data.key, data.names);
      case 'ask':
        return void answer(data.key, data.question);
    }
  });
}

const saysOf = (names: IndexNames): readonly Say[] => LANGS.map((lang) => createSay(lang, { ...names, packs: [] }));

/** What a note says beside its own words, where two windows wrote at a time. */
const othersOf = ({ rev, heads }: StoredNote): readonly Note[] =>
  heads.filter((head) => head.rev !== rev).map(({ note }) => note);
