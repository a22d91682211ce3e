import type { IndicatorsData } from '../../data/schemas/indicator.ts';
import type { Commitment, DerivedFigure, Pack, ReferenceFigure } from '../../data/schemas/pack.ts';
import type { PlaceData, PlaceKind } from '../../data/schemas/place.ts';
import type { Unit } from '../../data/schemas/unit.ts';
import type { Bilingual, Lang } from './lang.ts';

export type NameTable = Readonly<Record<string, Bilingual>>;

/** The names of everything a report can mention by id. Plain data: it may cross a message beside a report. */
export interface NameTables {
  readonly indicators: NameTable;
  readonly places: NameTable;
  readonly units: NameTable;
  readonly definitions: NameTable;
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
    places: tableOf(places, placeName),
    units: tableOf(units, ({ names }) => names),
  };
}

function tableOf<T extends { id: string }>(entries: readonly T[], nameOf: (entry: T) => Bilingual): NameTable {
  return Object.fromEntries(entries.map((entry) => [entry.id, nameOf(entry)]));
}

const LEVELS: Readonly<Record<PlaceKind, Bilingual>> = {
  country: { vi: '', en: '' },
  region: { vi: 'vùng', en: 'region' },
  province: { vi: 'tỉnh', en: 'province' },
  city: { vi: 'thành phố', en: 'city' },
  district: { vi: 'huyện', en: 'district' },
  township: { vi: 'thị trấn', en: 'township' },
  commune: { vi: 'xã', en: 'commune' },
  ward: { vi: 'phường', en: 'ward' },
  village: { vi: 'thôn', en: 'village' },
};

/** "thành phố Bắc Kạn", "Bắc Kạn city". */
function placeName({ names, kind }: Pick<PlaceData, 'names' | 'kind'>): Bilingual {
  const name = names[0] ?? '';
  return { vi: `${LEVELS[kind].vi} ${name}`.trim(), en: `${name} ${LEVELS[kind].en}`.trim() };
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
  return Object.hasOwn(table, id) ? (table[id]?.[lang] ?? id) : id;
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
