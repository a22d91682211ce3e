import type { Pack } from '../../data/schemas/pack.ts';
import type { Builtin } from '../../lib/engine/builtin.ts';
import type { Fault } from '../../lib/resolution/fault.ts';
import { loadPackText } from '../../lib/resolution/load.ts';
import { InputError, textOf } from './files.ts';

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

/**
 * The packs of the files, or the built-in ones when none are named. Throws a PackError for the first that is not valid, an
 * InputError for one that has the id of another: a figure names its source by that id.
 */
export async function packsOf(files: readonly string[], builtin: Builtin): Promise<readonly Pack[]> {
  if (files.length === 0) return builtin.packs;
  const packs: Pack[] = [];
  for (const file of files) {
    const loaded = loadPackText(await textOf(file), builtin.known);
    if (!loaded.ok) throw new PackError(file, loaded.faults);
    const { id } = loaded.pack;
    if (packs.some((pack) => pack.id === id)) throw new InputError(`${file}: a pack "${id}" is given already`);
    packs.push(loaded.pack);
  }
  return packs;
}
