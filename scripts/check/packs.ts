import type { Pack } from '../../data/schemas/pack.ts';
import type { Builtin } from '../../lib/engine/builtin.ts';
import type { Fault } from '../../lib/resolution/fault.ts';
import { loadPackText } from '../../lib/resolution/load.ts';
import { textOf } from './files.ts';

/** A file given as a pack that is none. */
export class PackError extends Error {
  readonly file: string;
  readonly faults: readonly Fault[];

  constructor(file: string, faults: readonly Fault[]) {
    super(`${file}: not a valid pack`);
    this.file = file;
    this.faults = faults;
  }
}

/** The packs of the files, or the built-in ones when none are named. Throws a PackError for the first that is not valid. */
export async function packsOf(files: readonly string[], builtin: Builtin): Promise<readonly Pack[]> {
  if (files.length === 0) return builtin.packs;
  const packs: Pack[] = [];
  for (const file of files) {
    const loaded = loadPackText(await textOf(file), builtin.known);
    if (!loaded.ok) throw new PackError(file, loaded.faults);
    packs.push(loaded.pack);
  }
  return packs;
}
