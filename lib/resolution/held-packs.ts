import type { Pack } from '../../data/schemas/pack.ts';
import type { KnownIds } from './known.ts';
import { loadPack } from './load.ts';

/**
 * The packs of data/, each held against its schema and against what only the whole of one shows. Throws with the path to the
 * first fault. The build does so once (scripts/build/held-data.ts), so that the packages need neither the schema nor the time.
 */
export const heldPacks = (files: readonly unknown[], known: KnownIds): readonly Pack[] =>
  files.map((file) => {
    const loaded = loadPack(file, known);
    if (loaded.ok) return loaded.pack;
    const [fault] = loaded.faults;
    throw new Error(`built-in pack: ${fault?.code} at ${fault?.path}`);
  });
