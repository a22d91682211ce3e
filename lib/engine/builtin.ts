import { builtinData, type Lexicons } from '../../data/index.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { type Noticed, noticedBy } from '../detect/noticed.ts';
import { type Definitions, definitionsIn } from '../explain/definitions.ts';
import { type NameTables, nameTables } from '../explain/names.ts';
import { describeUnit, indexUnits } from '../quantity/units.ts';
import { heldPacks } from '../resolution/held-packs.ts';
import type { KnownIds } from '../resolution/known.ts';
import { createEngine, type Engine } from './create-engine.ts';
import { knownIds } from './known-ids.ts';
import { withBrought } from './with-brought.ts';
import { clashesIn } from './without-clashes.ts';

type Fits = Readonly<Record<string, readonly string[]>>;

export interface Builtin {
  readonly packs: readonly Pack[];
  readonly names: NameTables;
  /** The ids of the units that an indicator is given in, by the indicator's id. */
  readonly fits: Fits;
  readonly definitions: Definitions;
  /** The same with the names of what these packs bring. */
  readonly namesWith: (packs: readonly Pack[]) => NameTables;
  readonly fitsWith: (packs: readonly Pack[]) => Fits;
  /** What makes a page worth a look when these packs are on. */
  readonly noticedWith: (packs: readonly Pack[]) => Noticed;
  /** See clashesIn. */
  readonly clashesOf: (packs: readonly Pack[]) => ReadonlyMap<string, readonly string[]>;
  /** The ids that other packs may use. */
  readonly known: KnownIds;
  /** An engine with the lexicons of data/ and these packs. */
  readonly engineFor: (packs: readonly Pack[]) => Engine;
}

/** Loads everything in data/. Throws when a file does not fit its schema, with the path to the first fault. */
export function loadBuiltin(): Builtin {
  const data = builtinData();
  const known = knownIds(data);
  const packs = heldPacks(data.packFiles, known);
  const namesWith = (chosen: readonly Pack[]): NameTables => namesOf(withBrought(data, chosen));
  const fitsWith = (chosen: readonly Pack[]): Fits =>
    Object.fromEntries(withBrought(data, chosen).indicators.indicators.map(({ id, units }) => [id, units]));
  return {
    packs,
    names: namesWith(packs),
    fits: fitsWith(packs),
    definitions: definitionsIn(data.indicators),
    namesWith,
    fitsWith,
    noticedWith(chosen) {
      const { places, indicators } = withBrought(data, chosen);
      return noticedBy(chosen, places, indicators.indicators);
    },
    clashesOf: (chosen) => clashesIn(data, chosen),
    known,
    engineFor: (chosen) => createEngine(data, chosen),
  };
}

/** Names of everything in the data, the composed units of indicators ("VND-per-person-year") among them. */
function namesOf({ units, indicators, places, relations }: Lexicons): NameTables {
  const index = indexUnits(units);
  const ids = new Set([...units.units.map(({ id }) => id), ...indicators.indicators.flatMap((entry) => entry.units)]);
  const named = [...ids].map((id) => ({ id, names: describeUnit(index, id)?.names ?? { vi: id, en: id } }));
  const wholes = relations.wholes.map((whole) => whole.indicators);
  return { ...nameTables({ indicators, places, units: named }), wholes };
}
