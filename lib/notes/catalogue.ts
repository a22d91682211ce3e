import { type Grouped, groupBy, together, type View } from './groups.ts';
import { createKeys, type Known } from './keys.ts';
import { createMonths } from './months.ts';
import { type Filters, type Narrowed, narrow } from './narrow.ts';
import { type Note, quoteOf } from './note.ts';
import { pageKey } from './page-key.ts';
import { createSearch, type Hits } from './search.ts';

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
  idOf(number: number): string;
  ask(question: Question): Shown;
  /** The tags of all notes, the most used first. */
  tags(): readonly string[];
}

export function hostOf(url: string): string {
  return URL.parse(url)?.host.replace(/^www\./, '') ?? '';
}

/** So many notes can be told apart beside a time in one number. */
const MOST = 2 ** 21;
/** The latest second that can be sorted so, in the year 2106: a note that was brought may say anything. */
const LATEST = 2 ** 32 - 1;

export function createCatalogue(): Catalogue {
  const search = createSearch();
  const keys = createKeys();
  const monthOf = createMonths();
  const pageOf = createPages();
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  /** Of each number its time in seconds; -1 for one that is gone. */
  const times: number[] = [];
  let latest: Uint32Array | null = null;

  function drop(id: string): void {
    const number = numbers.get(id);
    if (number === undefined) return;
    numbers.delete(id);
    times[number] = -1;
    search.drop(number);
    latest = null;
  }

  return {
    drop,
    put(note, others = []) {
      drop(note.id);
      const all = [note, ...others];
      const time = Math.max(...all.map(({ modified }) => Date.parse(modified) || 0));
      const tags = all.flatMap((one) => one.tags);
      keys.add({ ...knownOf(note), month: monthOf(time), page: pageOf(note.page.url), tags });
      search.add(all.map(searchedText).join('\n'));
      numbers.set(note.id, ids.push(note.id) - 1);
      times.push(Math.min(LATEST, Math.max(0, Math.floor(time / 1000))));
      latest = null;
    },
    get size() {
      return numbers.size;
    },
    idOf: (number) => ids[number] ?? '',
    tags() {
      latest ??= latestFirst(times);
      const { tag } = narrow(latest, {}, keys).facets;
      return tag.map(({ value }) => value).filter((value) => value !== '');
    },
    ask({ query, view, filters }) {
      latest ??= latestFirst(times);
      const hits = search.find(query);
      const { notes, facets } = narrow(hits === null ? latest : bestFirst(latest, hits, ids.length), filters, keys);
      // what was searched for stands by how well it fits; months would tear that apart
      const grouped = hits !== null && view === 'month' ? together(notes) : groupBy(notes, view, keys);
      return { ...grouped, facets, count: notes.length };
    },
  };
}

/** All words of a note that can be searched for, each field on a line. */
const searchedText = (note: Note): string => [note.text, quoteOf(note), note.page.title, ...note.tags].join('\n');

function knownOf({ page, figure }: Note): Pick<Known, 'host' | 'indicator' | 'verdict'> {
  const { indicator, verdict } = figure ?? {};
  return { host: hostOf(page.url), indicator: indicator ?? '', verdict: verdict ?? '' };
}

/** The keys of pages: the same page is met under several addresses, and again and again under one. */
function createPages(): (url: string) => string {
  const known = new Map<string, string>();
  return (url) => {
    let key = known.get(url);
    if (key === undefined) {
      key = url === '' ? '' : pageKey(url);
      known.set(url, key);
    }
    return key;
  };
}

/** The numbers of the notes that are there, the latest first: each time is sorted in one number with its note's. */
function latestFirst(times: readonly number[]): Uint32Array {
  const sorted = new Float64Array(times.length);
  let length = 0;
  for (let number = 0; number < times.length; number++) {
    if (times[number]! >= 0) sorted[length++] = times[number]! * MOST + number;
  }
  const ascending = sorted.subarray(0, length).sort();
  const latest = new Uint32Array(length);
  for (let i = 0; i < length; i++) latest[i] = ascending[length - 1 - i]! % MOST;
  return latest;
}

/** Those that were found, the best first, and the latest first of those that fit alike. */
function bestFirst(latest: Uint32Array, { texts, scores }: Hits, count: number): Uint32Array {
  const scoreOf = new Int32Array(count).fill(-1);
  for (let i = 0; i < texts.length; i++) scoreOf[texts[i]!] = scores[i]!;
  const found = new Uint32Array(texts.length);
  let length = 0;
  for (let i = 0; i < latest.length; i++) if (scoreOf[latest[i]!]! >= 0) found[length++] = latest[i]!;
  const piles = new Map<number, number[]>();
  for (let i = 0; i < length; i++) {
    const score = scoreOf[found[i]!]!;
    const pile = piles.get(score);
    if (pile === undefined) piles.set(score, [found[i]!]);
    else pile.push(found[i]!);
  }
  if (piles.size < 2) return found.subarray(0, length);
  let at = 0;
  for (const [, pile] of [...piles].sort(([a], [b]) => b - a)) {
    found.set(pile, at);
    at += pile.length;
  }
  return found.subarray(0, length);
}
