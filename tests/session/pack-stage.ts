import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Pack } from '../../data/schemas/pack.ts';
import { createLazyEngine } from '../../lib/engine/lazy-engine.ts';
import { chosenPacks, faultsOf } from '../../lib/packs/chosen.ts';
import type { PackRecord } from '../../lib/packs/database.ts';
import { createPackStore, type PackStore } from '../../lib/packs/store.ts';
import { loadPack } from '../../lib/resolution/load.ts';
import type { PackFile } from '../../lib/session/pack-file.ts';
import { got } from '../notes/open-store.ts';

const NAME = 'packs-of-a-page';
const engine = createLazyEngine();

/** A document of another place than the built-in one. */
export const DISTRICT = JSON.parse(
  readFileSync(new URL('../fixtures/packs/pac-lung-2022-12.json', import.meta.url), 'utf8'),
) as Pack;
export const BUILTIN = 'bac-kan-city-2016-12';

export const builtinPack = (): Pack => {
  const answer = engine.builtin();
  if (!answer.ok) throw new Error('no built-in data');
  return answer.builtin.packs[0]!;
};

/** What the background reads of a file's text. */
export async function read(text: string) {
  const answer = engine.load(text);
  return answer.ok ? answer.loaded : null;
}

/** What the background tells of packs, for a store. */
export const libraryOf = (store: PackStore) => async () => {
  const answer = engine.builtin();
  if (!answer.ok) return null;
  const { packs: builtin, known, namesWith, clashesOf } = answer.builtin;
  const kept = await got(store.all());
  const { packs } = kept;
  const load = ({ pack }: PackRecord) => loadPack(pack, known);
  const clashes = Object.fromEntries(clashesOf(chosenPacks(builtin, kept, load).on));
  return { builtin, faults: faultsOf(packs, load), clashes, names: namesWith(builtin) };
};

/** Stores over one empty database for each test, and the files that were given to the reader. */
export function packStage() {
  const stores: PackStore[] = [];
  const saved: PackFile[] = [];
  let clock = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1) + 60_000 * clock++);
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    saved.length = 0;
    clock = 0;
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
  });
  return {
    now,
    saved,
    save: (files: readonly PackFile[]) => void saved.push(...files),
    open(name = NAME): PackStore {
      const store = createPackStore({ name, channel: new BroadcastChannel(name), now });
      stores.push(store);
      return store;
    },
  };
}
