import { isNone, type ReaderReading } from '../figure/reader-reading.ts';
import { type Grouped, groupBy, together, type View } from './groups.ts';
import { hostOf } from './host.ts';
import { createKeys, type Known } from './keys.ts';
import { createMonths } from './months.ts';
import { type Filters, type Narrowed, narrow } from './narrow.ts';
import { type Note, quoteOf } from './note.ts';
import { bestFirst, latestFirst, sortableTime } from './order.ts';
import { pageKey } from './page-key.ts';
import { createSearch } from './search.ts';

/** What a reader asks of all notes. */
export interface Question {
  readonly query: string;
  readonly view: View;
  readonly filters: Filters;
}

/** What is shown for it: the notes by their numbers, each with its group, and what else they could be narrowed by. */
export interface Shown extends Grouped {
  readonly facets: Narrowed['facets'];
  /** How many notes: one that stands in two groups is one. */
  readonly count: number;
}

/**
 * All notes in memory, each as its number: what can be searched, put together and narrowed. Their words are not here: they are
 * read again when they are shown.
 */
export interface Catalogue {
  /** Adds a note, or takes the newer form of one that is there; `others` has what else it says, written in other windows. */
  put(note: Note, others?: readonly Note[]): void;
  drop(id: string): void;
  /** How many there are. */
  readonly size: number;
  /** How many numbers were given: a note has another one for each of its forms. */
  readonly numbers: number;
  idOf(number: number): string;
  ask(question: Question): Shown;
  /** The same in steps of some milliseconds each, the last of which gives it; what is put or dropped meanwhile may be missing. */
  steps(question: Question): Generator<undefined, Shown>;
  /** The tags of all notes, the most used first. */
  tags(): readonly string[];
}

/** `saidBy` gives the words of a correction by which it is found, in the languages of the screens. */
export function createCatalogue(saidBy: (reading: ReaderReading) => string = () => ''): Catalogue {
  const search = createSearch();
  const keys = createKeys();
  const monthOf = createMonths();
  const addressOf = createAddresses();
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  /** Of each number its time in seconds; -1 for one that is gone. */
  const times: number[] = [];
  let latest: Uint32Array | null = null;
  let inUse: readonly string[] | null = null;
  const forget = () => {
    latest = null;
    inUse = null;
  };

  function drop(id: string): void {
    const number = numbers.get(id);
    if (number === undefined) return;
    numbers.delete(id);
    times[number] = -1;
    search.drop(number);
    forget();
  }

  function* steps({ query, view, filters }: Question): Generator<undefined, Shown> {
    latest ??= latestFirst(times);
    const all = latest;
    const count = ids.length;
    yield;
    const hits = search.find(query);
    yield;
    const among = hits === null ? all : bestFirst(all, hits, count);
    yield;
    const { notes, facets } = narrow(among, filters, keys);
    yield;
    // what was searched for stands by how well it fits; months would tear that apart
    const grouped = hits !== null && view === 'month' ? together(notes) : groupBy(notes, view, keys);
    return { ...grouped, facets, count: notes.length };
  }

  return {
    drop,
    steps,
    put(note, others = []) {
      drop(note.id);
      const all = [note, ...others];
      const time = Math.max(...all.map(({ modified }) => Date.parse(modified) || 0));
      const tags = all.flatMap((one) => one.tags);
      keys.add({ ...knownOf(note), ...addressOf(note.page.url), month: monthOf(time), tags });
      search.add(all.map((one) => searchedText(one, saidBy)).join('\n'));
      numbers.set(note.id, ids.push(note.id) - 1);
      times.push(sortableTime(time));
      forget();
    },
    get size() {
      return numbers.size;
    },
    get numbers() {
      return ids.length;
    },
    idOf: (number) => ids[number] ?? '',
    tags() {
      latest ??= latestFirst(times);
      inUse ??= narrow(latest, {}, keys)
        .facets.tag.map(({ value }) => value)
        .filter((value) => value !== '');
      return inUse;
    },
    ask(question) {
      const asking = steps(question);
      for (;;) {
        const step = asking.next();
        if (step.done) return step.value;
      }
    },
  };
}

/** All words of a note that can be searched for, each field on a line. */
const searchedText = (note: Note, saidBy: (reading: ReaderReading) => string): string =>
  [note.text, quoteOf(note), note.page.title, ...note.tags, ...(note.reading ? [saidBy(note.reading)] : [])].join('\n');

/** A correction is known by the indicator that the reader says. */
function knownOf({ figure, reading }: Note): Pick<Known, 'indicator' | 'verdict'> {
  const { indicator, verdict } = figure ?? {};
  const said = reading === undefined || isNone(reading) ? undefined : reading.indicator;
  return { indicator: said ?? indicator ?? '', verdict: verdict ?? '' };
}

/**
 * The page and the site of an address: the same one is met again and again. Taking an address apart makes objects of the browser's
 * own, which are what its collecting of garbage stops longest for.
 */
function createAddresses(): (url: string) => Pick<Known, 'page' | 'host'> {
  const known = new Map<string, Pick<Known, 'page' | 'host'>>();
  return (url) => {
    let found = known.get(url);
    if (found === undefined) {
      found = { page: url === '' ? '' : pageKey(url), host: hostOf(url) };
      known.set(url, found);
    }
    return found;
  };
}
