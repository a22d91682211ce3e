import { readFileSync } from 'node:fs';

/** What only the tests read of an entry in data/words. */
const EXAMPLES: ReadonlySet<string> = new Set(['for', 'against']);

/** A file of words without the examples of its entries. Takes and gives JSON. */
export function withoutExamples(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) => (EXAMPLES.has(key) ? undefined : value));
}

/** A step of the build: the packages carry the words of data/words, and not the sentences that prove them. */
export const noExamples = {
  name: 'no-examples',
  load: {
    filter: { id: /[\\/]data[\\/]words[\\/][\w-]+\.json$/ },
    handler: (id: string) => withoutExamples(readFileSync(id, 'utf8')),
  },
};
