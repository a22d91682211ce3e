import type { Pack } from '../../data/schemas/pack.ts';
import type { Fault } from '../resolution/fault.ts';
import type { LoadedPack } from '../resolution/load.ts';
import type { PackRecord, PackState } from './database.ts';

/** The latest version of each pack of the reader's, and what is said of any pack. */
export interface KeptPacks {
  readonly packs: readonly PackRecord[];
  readonly states: readonly PackState[];
}

/** Holds what is kept against all that a pack has to be. */
type Load = (record: PackRecord) => LoadedPack;

/**
 * The packs that are on: those that come with the extension first, then the reader's own by when they were kept. A pack of the
 * reader's under the id of a built-in one stands in its place, until it is deleted. One that is kept and is no valid pack any more,
 * or never was, is `damaged`, and holds up no other.
 */
export function chosenPacks(
  builtin: readonly Pack[],
  { packs, states }: KeptPacks,
  load: Load,
): { readonly on: readonly Pack[]; readonly damaged: readonly string[] } {
  const isOn = switchesOf(states);
  const damaged: string[] = [];
  const own = packs
    .filter(({ id }) => isOn(id) && isStanding(states, id))
    .toSorted((a, b) => (a.saved < b.saved ? -1 : 1))
    .flatMap((record) => {
      const loaded = load(record);
      if (loaded.ok) return [loaded.pack];
      damaged.push(record.id);
      return [];
    });
  const replaced = new Set(own.map(({ id }) => id));
  return { on: [...builtin.filter(({ id }) => isOn(id) && !replaced.has(id)), ...own], damaged };
}

/** Is a pack switched on? Each is until the reader says otherwise. */
export function switchesOf(states: readonly PackState[]): (id: string) => boolean {
  const off = new Set(states.flatMap(({ id, on }) => (on ? [] : [id])));
  return (id) => !off.has(id);
}

/** Is the reader's pack of this id not deleted? */
export const isStanding = (states: readonly PackState[], id: string): boolean =>
  !states.some((state) => state.id === id && state.deleted !== null);

/** What is wrong with packs as they are kept, by their ids; nothing of those that are sound. */
export function faultsOf(packs: readonly PackRecord[], load: Load): Readonly<Record<string, readonly Fault[]>> {
  return Object.fromEntries(
    packs.flatMap((record): (readonly [string, readonly Fault[]])[] => {
      const loaded = load(record);
      return loaded.ok ? [] : [[record.id, loaded.faults]];
    }),
  );
}
