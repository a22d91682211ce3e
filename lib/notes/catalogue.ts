import type { VerdictKind } from '../check/verdict.ts';
import { type Note, quoteOf } from './note.ts';

/** What the list of all notes keeps of each note in memory. The words are read again when the note is shown. */
export interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly host: string;
  /** When it was last changed, in milliseconds; 0 for a time that cannot be read. */
  readonly time: number;
  readonly tags: readonly string[];
  readonly indicator: string | null;
  readonly verdict: VerdictKind | null;
}

/** By what the notes can be put together. */
export type View = 'time' | 'page' | 'tag' | 'indicator' | 'verdict';
/** By what they can be narrowed. */
export type Facet = 'tag' | 'indicator' | 'verdict' | 'host' | 'page';

/** Per facet, any of the values will do; none: all. A note must pass every facet. */
export type Filters = Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;

/** A value of a facet, or the key of a group; "" stands for notes that have none. */
export interface Counted {
  readonly key: string;
  readonly count: number;
}

/** Entries put together: those of group i stand in `entries` from `starts[i]` to the start of the next one. */
export interface Grouped {
  readonly entries: readonly number[];
  readonly groups: readonly Counted[];
  readonly starts: readonly number[];
}

export function hostOf(url: string): string {
  return URL.parse(url)?.host.replace(/^www\./, '') ?? '';
}

export function entryOf(note: Note): Entry {
  const { id, page, modified, tags, figure } = note;
  return {
    id,
    url: page.url,
    title: page.title,
    host: hostOf(page.url),
    time: Date.parse(modified) || 0,
    tags,
    indicator: figure?.indicator ?? null,
    verdict: figure?.verdict ?? null,
  };
}

/** All words of a note that can be searched for. A blank line keeps numbers of two fields apart. */
export const searchedText = (note: Note): string =>
  [note.text, quoteOf(note), note.page.title, ...note.tags].join('\n');

/** So many texts can be told apart beside a time in one number. */
const MOST = 2 ** 21;

/** The numbers of the entries that are there, the latest first. Times to the second and numbers are sorted as one number. */
export function latestFirst(entries: readonly (Entry | null)[]): Int32Array {
  const keys = new Float64Array(entries.length);
  let count = 0;
  entries.forEach((entry, i) => {
    if (entry !== null) keys[count++] = Math.floor(entry.time / 1000) * MOST + i;
  });
  return Int32Array.from(keys.subarray(0, count).sort().reverse(), (key) => ((key % MOST) + MOST) % MOST);
}

/** What an entry says to a facet; several for tags, [""] for none. */
function valuesOf(entry: Entry, facet: Facet): readonly string[] {
  if (facet === 'tag') return entry.tags.length === 0 ? NONE : entry.tags;
  if (facet === 'page') return [entry.url];
  return [entry[facet] ?? ''];
}

const NONE: readonly string[] = [''];

const FACETS: readonly Facet[] = ['tag', 'indicator', 'verdict', 'host', 'page'];
/** A page is chosen from its group; nobody picks one from a list of thousands. */
const LISTED: readonly Facet[] = ['tag', 'indicator', 'verdict', 'host'];

const isChosen = (filters: Filters, facet: Facet): boolean => (filters[facet]?.size ?? 0) > 0;

/** What passes the filters, and what each facet would leave if its own filter were off: the numbers beside its values. */
export interface Narrowed {
  readonly entries: readonly number[];
  readonly facets: ReadonlyMap<Facet, readonly Counted[]>;
}

export function narrow(all: readonly (Entry | null)[], among: ArrayLike<number>, filters: Filters): Narrowed {
  const chosen = FACETS.filter((facet) => isChosen(filters, facet));
  const counts = new Map(LISTED.map((facet) => [facet, new Map<string, number>()]));
  const entries: number[] = [];
  for (let i = 0; i < among.length; i++) {
    const entry = all[among[i]!];
    if (!entry) continue;
    const against = chosen.filter((facet) => !valuesOf(entry, facet).some((value) => filters[facet]!.has(value)));
    if (against.length === 0) entries.push(among[i]!);
    if (against.length > 1) continue;
    for (const [facet, count] of counts) {
      if (against.length === 1 && against[0] !== facet) continue;
      for (const value of valuesOf(entry, facet)) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return { entries, facets: new Map([...counts].map(([facet, count]) => [facet, mostFirst(count)])) };
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly Counted[] {
  const counted = [...counts].map(([key, count]) => ({ key, count }));
  return counted.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** One group without a name: a list in its own order. */
export const ungrouped = (entries: readonly number[]): Grouped => ({
  entries,
  groups: [{ key: '', count: entries.length }],
  starts: [0],
});

/**
 * Puts entries together, each group in the order given. Pages and months come in the order of their first entry, the others by
 * how many they have; a note with several tags stands in each; what has no value comes last.
 */
export function groupBy(
  all: readonly (Entry | null)[],
  entries: readonly number[],
  view: View,
  monthOf: (time: number) => string,
): Grouped {
  const groups = new Map<string, number[]>();
  const put = (key: string, number: number) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [number]);
    else group.push(number);
  };
  for (const number of entries) {
    const entry = all[number];
    if (!entry) continue;
    if (view === 'time') put(monthOf(entry.time), number);
    else for (const value of valuesOf(entry, view)) put(value, number);
  }
  const byCount = view !== 'time' && view !== 'page';
  const named = [...groups].sort(([a, these], [b, those]) => {
    if (view !== 'time' && (a === '') !== (b === '')) return a === '' ? 1 : -1;
    return byCount ? those.length - these.length || (a < b ? -1 : 1) : 0;
  });
  return laidOut(named);
}

function laidOut(named: readonly (readonly [string, readonly number[]])[]): Grouped {
  const starts: number[] = [];
  let length = 0;
  for (const [, group] of named) {
    starts.push(length);
    length += group.length;
  }
  return {
    entries: named.flatMap(([, group]) => group),
    groups: named.map(([key, { length: count }]) => ({ key, count })),
    starts,
  };
}
