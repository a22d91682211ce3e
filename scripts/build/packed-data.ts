import { readFileSync } from 'node:fs';

/** What only the tests read of an entry in data/words. */
const EXAMPLES: ReadonlySet<string> = new Set(['for', 'against']);

/** An entry of a file of words (data/schemas/words.ts). */
interface Entry {
  readonly kinds: readonly string[];
  readonly phrases: readonly string[];
  readonly hiddenBy?: readonly string[];
  readonly needsAccents?: true;
}

/**
 * A file of data as the packages carry it: without the examples of its entries, and short, as data/unpacked.ts reads it. Takes
 * and gives JSON.
 */
export function packedData(json: string): string {
  const data: unknown = JSON.parse(json, (key, value: unknown) => (EXAMPLES.has(key) ? undefined : value));
  return JSON.stringify(areEntries(data) ? { byKinds: byKinds(data) } : withLists(data));
}

const areEntries = (data: unknown): data is readonly Entry[] =>
  Array.isArray(data) && data.every((entry: object) => 'kinds' in entry && 'phrases' in entry);

/** The phrases of entries under their kinds; those that hide others under none. */
function byKinds(entries: readonly Entry[]): Readonly<Record<string, string>> {
  const lists = new Map<string, string[]>();
  const add = (kinds: string, phrases: readonly string[]): void => {
    if (phrases.length > 0) lists.set(kinds, [...(lists.get(kinds) ?? []), ...phrases]);
  };
  for (const { kinds, phrases, hiddenBy = [], needsAccents } of entries) {
    add(`${kinds.join(' ')}${needsAccents === true ? '!' : ''}`, phrases);
    add('', hiddenBy);
  }
  return Object.fromEntries([...lists].map(([kinds, phrases]) => [kinds, phrases.join('|')]));
}

/** Every list of words as one string. */
function withLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isWords = value.length > 0 && value.every((item) => typeof item === 'string');
    return isWords ? `|${value.join('|')}` : value.map(withLists);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLists(item)]));
}

/** A step of the build: the packages carry the words that the engine reads with, and not the sentences that prove them. */
export const packData = {
  name: 'pack-data',
  load: {
    filter: { id: /[\\/]data[\\/](?:words[\\/][\w-]+|indicators|places|units)\.json$/ },
    handler: (id: string) => packedData(readFileSync(id, 'utf8')),
  },
};
