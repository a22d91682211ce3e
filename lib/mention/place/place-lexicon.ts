import type { PlaceData, PlaceKind } from '../../../data/schemas/place.ts';
import type { Words } from '../../../data/schemas/words.ts';
import { barePhrase } from '../../text/tokens.ts';
import { hidersOf, phrasesOf } from '../../words/word-phrases.ts';

/** A word that says which level of place follows it. `organ`: an office of that level ("Thành ủy", "Tỉnh đoàn"). */
export interface LevelWord {
  readonly kind: PlaceKind;
  readonly organ: boolean;
}

/** What the phrases of places stand for. */
export interface PlaceWords {
  readonly place: PlaceData;
  readonly level: LevelWord;
  /** Words that turn a place into an office of it: what the office does is not the place's figure. */
  readonly organ: boolean;
}

/** The places by their ids. */
export interface PlaceLexicon {
  readonly byId: ReadonlyMap<string, PlaceData>;
  /** The places by level and name without accents ("city bac-kan"): "Bac Kan city" is how English prints it. */
  readonly byEnglishName: ReadonlyMap<string, PlaceData>;
  /** The country, for "cả nước". */
  readonly country: string | null;
  /** Of a province the city that has its name ("Bắc Kạn" may mean either), by the province's id. */
  readonly capitals: ReadonlyMap<string, string>;
}

/** The words of data/words/places.json that name a level of place, or the office of one ("Thành ủy"). */
const LEVELS = [
  ['country', false, 'country'],
  ['province', false, 'province'],
  ['city', false, 'city'],
  ['district', false, 'district'],
  ['zone', false, 'zone'],
  ['commune', false, 'commune'],
  ['ward', false, 'ward'],
  ['township', false, 'township'],
  ['village', false, 'village'],
  ['province', true, 'office-of-province'],
  ['city', true, 'office-of-city'],
  ['district', true, 'office-of-district'],
] as const;

function capitalsOf(places: readonly PlaceData[]): Map<string, string> {
  const names = new Map(places.map(({ id, names: [name] }) => [id, name]));
  const cities = places.filter(
    ({ kind, parent, names: [name] }) => kind === 'city' && parent !== null && names.get(parent) === name,
  );
  return new Map(cities.map(({ id, parent }) => [parent!, id]));
}

/** Makes the lexicon of places from data/places.json. */
export function compilePlaces(places: readonly PlaceData[]): PlaceLexicon {
  return {
    byId: new Map(places.map((place) => [place.id, place])),
    byEnglishName: new Map(
      places.flatMap((place) => place.names.map((name) => [englishName(place.kind, barePhrase(name)), place])),
    ),
    country: places.find(({ kind }) => kind === 'country')?.id ?? null,
    capitals: capitalsOf(places),
  };
}

/** The key of `byEnglishName`. `name`: without accents, its words joined by blanks or hyphens. */
export const englishName = (kind: PlaceKind, name: string): string => `${kind} ${name.replaceAll(' ', '-')}`;

/** Apostrophes as they are typed: "Cư M’gar", "Cư M'gar". */
const APOSTROPHES = ["'", '’', 'ʼ', '‘'];

const asPrinted = (name: string): readonly string[] =>
  APOSTROPHES.some((mark) => name.includes(mark)) ? APOSTROPHES.map((mark) => name.replace(/['’ʼ‘]/gu, mark)) : [name];

/** The names of places and the words around them, as phrases to look for. */
export function placePhrases(
  places: readonly PlaceData[],
  words: Words['places'],
): {
  readonly [K in keyof PlaceWords]: (readonly [string, PlaceWords[K]])[];
} {
  return {
    place: places.flatMap((place) => [
      ...place.names.flatMap(asPrinted).map((name): readonly [string, PlaceData] => [name, place]),
      ...(place.abbreviations ?? []).map((name): readonly [string, PlaceData] => [name, { ...place, bare: true }]),
    ]),
    level: LEVELS.flatMap(([kind, organ, named]) =>
      phrasesOf(words, [named]).map(([word]): readonly [string, LevelWord] => [word, { kind, organ }]),
    ),
    organ: [
      ...phrasesOf(words, ['office']).map(([word]): readonly [string, boolean] => [word, true]),
      ...hidersOf(words).map(([word]): readonly [string, boolean] => [word, false]),
    ],
  };
}

/** The words for a level of place, as printed ("thành phố", "TP", "city"). */
export const levelWords = (words: Words['places'], kind: PlaceKind | undefined): readonly string[] => {
  const named = LEVELS.find(([level, organ]) => level === kind && !organ);
  return named === undefined ? [] : phrasesOf(words, [named[2]]).map(([word]) => word);
};

/** Levels below that of a city or a district: many of them lie in one. */
export const SMALL_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['village', 'commune', 'ward', 'township']);

/** From the smallest level up. */
export const LEVELS_UP: readonly PlaceKind[] = [
  'village',
  'commune',
  'ward',
  'township',
  'zone',
  'district',
  'city',
  'province',
  'region',
  'country',
];

/** So many places lie in each other at most. */
const DEEPEST = 8;

/** The place and everything it lies in, nearest first. */
export function chainOf(places: PlaceLexicon, id: string): PlaceData[] {
  const chain: PlaceData[] = [];
  for (let at = places.byId.get(id); at !== undefined && chain.length < DEEPEST; ) {
    chain.push(at);
    at = at.parent === null ? undefined : places.byId.get(at.parent);
  }
  return chain;
}

/** Does `inner` lie in `outer`, or is it the same? */
export function liesIn(places: PlaceLexicon, inner: string, outer: string): boolean {
  let at = inner;
  for (let steps = 0; at !== outer; steps++) {
    const parent = places.byId.get(at)?.parent ?? null;
    if (parent === null || steps === DEEPEST) return false;
    at = parent;
  }
  return true;
}
