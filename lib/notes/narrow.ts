import { type Facet, type Keys, type KeyTable, placeOf } from './keys.ts';

/** Of each facet any of the values will do, and none means all. A note must pass every facet. */
export type Filters = Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;

/** A value of a facet, and how many notes have it; "" stands for those that have none. */
export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** The facets that are offered to narrow by. A page is chosen from its group: nobody picks one from a list of thousands. */
export const OFFERED = ['tag', 'indicator', 'verdict', 'host', 'month'] as const satisfies readonly Facet[];
export type Offered = (typeof OFFERED)[number];
const ALL: readonly Facet[] = [...OFFERED, 'page'];

export interface Narrowed {
  readonly notes: Uint32Array;
  /** What each facet would leave if it alone chose nothing: the numbers beside its values, the greatest first. */
  readonly facets: Readonly<Record<Offered, readonly Counted[]>>;
}

/** The notes that pass the filters, in the order given, and the counts of what else could be chosen. */
export function narrow(among: Uint32Array, filters: Filters, keys: Keys): Narrowed {
  const table = keys.table();
  const counts = new Uint32Array(keys.values.length);
  const chosen = ALL.filter((facet) => (filters[facet]?.size ?? 0) > 0).map(placeOf);
  const notes = chosen.length === 0 ? among : passing(among, chosen, flagsOf(keys, filters), table, counts);
  if (chosen.length === 0) for (let i = 0; i < among.length; i++) countKeys(among[i]!, WHOLE, counts, table);
  const facets = OFFERED.map((facet) => [facet, countedOf(keys, facet, counts)] as const);
  return { notes, facets: Object.fromEntries(facets) as Narrowed['facets'] };
}

/** Those of which each chosen facet has a flagged value; counts them, and those that fail one facet alone for that one. */
function passing(
  among: Uint32Array,
  chosen: readonly Place[],
  flags: Uint8Array,
  table: KeyTable,
  counts: Uint32Array,
): Uint32Array {
  const found = new Uint32Array(among.length);
  let length = 0;
  for (let i = 0; i < among.length; i++) {
    const note = among[i]!;
    let against: Place | null = null;
    let times = 0;
    for (const place of chosen) {
      if (passes(note, place, flags, table)) continue;
      against = place;
      times++;
    }
    if (times === 0) found[length++] = note;
    if (times <= 1) countKeys(note, against ?? WHOLE, counts, table);
  }
  return found.slice(0, length);
}

type Place = ReturnType<typeof placeOf>;
const WHOLE: Place = { from: 0, to: null };

/** One bit for each value that is chosen. */
function flagsOf(keys: Keys, filters: Filters): Uint8Array {
  const flags = new Uint8Array(keys.values.length);
  for (const facet of ALL) {
    for (const value of filters[facet] ?? []) {
      const number = keys.find(facet, value);
      if (number !== undefined) flags[number] = 1;
    }
  }
  return flags;
}

function passes(note: number, { from, to }: Place, flags: Uint8Array, { keys, starts }: KeyTable): boolean {
  const start = starts[note]!;
  const end = to === null ? starts[note + 1]! : start + to;
  for (let at = start + from; at < end; at++) if (flags[keys[at]!] === 1) return true;
  return false;
}

/** Counts a note: for all its keys where it passes, for those of the one facet that it fails otherwise. */
function countKeys(note: number, { from, to }: Place, counts: Uint32Array, { keys, starts }: KeyTable): void {
  const start = starts[note]!;
  const end = to === null ? starts[note + 1]! : start + to;
  for (let at = start + from; at < end; at++) counts[keys[at]!]!++;
}

/** The values that some note has; those of months in the order of time. */
function countedOf(keys: Keys, facet: Facet, counts: Uint32Array): readonly Counted[] {
  const counted = keys.listed(facet).map(([value, number]) => ({ value, count: counts[number]! }));
  const order = facet === 'month' ? latestFirst : mostFirst;
  return counted.filter(({ count }) => count > 0).sort((a, b) => lastIfNone(a, b) || order(a, b));
}

const lastIfNone = (a: Counted, b: Counted): number => Number(a.value === '') - Number(b.value === '');
const latestFirst = (a: Counted, b: Counted): number => (a.value > b.value ? -1 : 1);
const mostFirst = (a: Counted, b: Counted): number => b.count - a.count || (a.value < b.value ? -1 : 1);
