import type { IndicatorsData } from '../../data/schemas/indicator.ts';
import type { Commitment, DerivedFigure, Pack, ReferenceFigure } from '../../data/schemas/pack.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import type { Unit } from '../../data/schemas/unit.ts';
import { type DataWords, dataWords, type Lang } from './lang.ts';
import { placeNameOf } from './place-name.ts';

export type NameTable = Readonly<Record<string, DataWords>>;

/** `one`: what English calls a single one, where that is another word. */
type UnitTable = Readonly<Record<string, DataWords & { readonly one?: string | undefined }>>;

/** The names of everything a report can mention by id. Plain data: it may cross a message beside a report. */
export interface NameTables {
  readonly indicators: NameTable;
  readonly places: NameTable;
  readonly units: UnitTable;
  readonly definitions: NameTable;
  /** Indicators that are shares of one whole, by their ids; each list makes 100%. */
  readonly wholes?: readonly (readonly string[])[];
}

/** What sentences need of a pack. */
export type NamedPack = Pick<Pack, 'id' | 'title' | 'names' | 'figures' | 'commitments' | 'derived'>;

export interface Names extends NameTables {
  readonly packs: readonly NamedPack[];
}

interface NamedData {
  readonly indicators: IndicatorsData;
  readonly places: readonly PlaceData[];
  readonly units: readonly Pick<Unit, 'id' | 'names'>[];
}

/** The tables of all names the data has. */
export function nameTables({ indicators, places, units }: NamedData): NameTables {
  return {
    indicators: tableOf(indicators.indicators, ({ name }) => name),
    definitions: tableOf(indicators.definitions, ({ name }) => name),
    places: tableOf(places, placeNameOf),
    units: tableOf(units, ({ names }) => names),
  };
}

function tableOf<T extends { id: string }, N extends DataWords>(
  entries: readonly T[],
  nameOf: (entry: T) => N,
): Readonly<Record<string, N>> {
  return Object.fromEntries(entries.map((entry) => [entry.id, nameOf(entry)]));
}

/** The name of a place; one that no table has is called by its id, in capitals: "kong-chro" is "Kong Chro". */
export function placeIn(table: NameTable, id: string, lang: Lang): string {
  if (Object.hasOwn(table, id)) return nameIn(table, id, lang);
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** A name by its id; the id itself where no table has it, so that a sentence never has a hole. */
export function nameIn(table: NameTable, id: string, lang: Lang): string {
  const words = Object.hasOwn(table, id) ? table[id] : undefined;
  return words === undefined ? id : dataWords(words, lang);
}

export function referenceIn(names: Names, pack: string, id: string): ReferenceFigure | null {
  return packIn(names, pack)?.figures.find((figure) => figure.id === id) ?? null;
}

export function commitmentIn(names: Names, pack: string, id: string): Commitment | null {
  return packIn(names, pack)?.commitments.find((commitment) => commitment.id === id) ?? null;
}

export function derivedIn(names: Names, pack: string, id: string): DerivedFigure | null {
  return packIn(names, pack)?.derived.find((derived) => derived.id === id) ?? null;
}

export function packIn(names: Names, id: string): NamedPack | null {
  return names.packs.find((pack) => pack.id === id) ?? null;
}
