import { readFileSync } from 'node:fs';

/** What only the tests read of an entry in data/words. */
const EXAMPLES: ReadonlySet<string> = new Set(['for', 'against']);

interface Entry {
  readonly kinds: readonly string[];
  readonly phrases: readonly string[];
  readonly hiddenBy?: readonly string[];
  readonly needsAccents?: true;
}

/**
 * A file of words as the packages carry it. Takes and gives JSON. The examples of its entries are left out; what is then left
 * of a list of phrases by kind is written short, as data/unpack-words.ts takes it: phrases parted by "|" under their kinds.
 */
export function withoutExamples(json: string): string {
  const words: unknown = JSON.parse(json, (key, value: unknown) => (EXAMPLES.has(key) ? undefined : value));
  return JSON.stringify(Array.isArray(words) ? packed(words) : words);
}

function packed(entries: readonly Entry[]): Readonly<Record<string, string>> {
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

/** A step of the build: the packages carry the words of data/words, and not the sentences that prove them. */
export const noExamples = {
  name: 'no-examples',
  load: {
    filter: { id: /[\\/]data[\\/]words[\\/][\w-]+\.json$/ },
    handler: (id: string) => withoutExamples(readFileSync(id, 'utf8')),
  },
};
