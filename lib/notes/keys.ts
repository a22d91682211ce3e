import { createNumbers } from './numbers.ts';

/** By what notes are put together and narrowed. `month` is "2026-11", `host` the site, `page` the key of a note's page. */
export type Facet = 'month' | 'page' | 'host' | 'indicator' | 'verdict' | 'tag';

/** The facets of which a note has one value each, in the order in which its keys stand; those of its tags follow. */
const SINGLE = ['month', 'page', 'host', 'indicator', 'verdict'] as const satisfies readonly Facet[];

/** What a note is known by: "" where it has none. */
export interface Known extends Readonly<Record<(typeof SINGLE)[number], string>> {
  readonly tags: readonly string[];
}

/** The keys of all notes, by the numbers of the notes. */
export interface KeyTable {
  /** Those of note n stand from `starts[n]` to `starts[n + 1]`. */
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * Numbers for all values of all facets: with them counting and sorting a hundred thousand notes takes milliseconds. A note has
 * one key for each single facet, then one for each tag, or the one for "no tag".
 */
export interface Keys {
  /** Adds a note's; notes are numbered from 0. */
  add(known: Known): void;
  table(): KeyTable;
  /** The number of a value; undefined where no note has it. */
  find(facet: Facet, value: string): number | undefined;
  /** All values of a facet with their numbers. */
  listed(facet: Facet): readonly (readonly [value: string, number: number])[];
  /** The values by their numbers. */
  readonly values: readonly string[];
}

export function createKeys(): Keys {
  const numbers = new Map<Facet, Map<string, number>>([...SINGLE, 'tag' as const].map((facet) => [facet, new Map()]));
  const values: string[] = [];
  const keys = createNumbers();
  const starts = createNumbers();
  starts.push(0);
  const numberOf = (facet: Facet, value: string): number => {
    const ofFacet = numbers.get(facet)!;
    let number = ofFacet.get(value);
    if (number === undefined) {
      number = values.push(value) - 1;
      ofFacet.set(value, number);
    }
    return number;
  };
  return {
    values,
    add(known) {
      for (const facet of SINGLE) keys.push(numberOf(facet, known[facet]));
      const tags = known.tags.length === 0 ? [''] : new Set(known.tags);
      for (const tag of tags) keys.push(numberOf('tag', tag));
      starts.push(keys.length);
    },
    table: () => ({ keys: keys.view(), starts: starts.view() }),
    find: (facet, value) => numbers.get(facet)!.get(value),
    listed: (facet) => [...numbers.get(facet)!],
  };
}

/** Where a facet's keys stand among those of a note: from `from` after their start, to `to`, or to their end (null). */
export function placeOf(facet: Facet): { readonly from: number; readonly to: number | null } {
  if (facet === 'tag') return { from: SINGLE.length, to: null };
  const at = SINGLE.indexOf(facet);
  return { from: at, to: at + 1 };
}
