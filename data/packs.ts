import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./packs/', import.meta.url);

/**
 * Every pack of data/packs as parsed JSON, in the order of the files' names: a new pack is a new file and nothing else. The
 * build puts the files themselves in the place of this (scripts/build/bundled-packs.ts).
 */
export const PACK_FILES: readonly unknown[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as unknown);
