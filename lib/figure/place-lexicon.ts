import type { PlaceData, PlaceKind } from '../../data/schemas/place.ts';

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
  /** The country, for "cả nước". */
  readonly country: string | null;
  /** Of a province the city that has its name ("Bắc Kạn" may mean either), by the province's id. */
  readonly capitals: ReadonlyMap<string, string>;
}

const LEVELS: Readonly<Record<string, string>> = {
  country: 'cả nước|toàn quốc|nationwide',
  province: 'tỉnh|province|provincial',
  city: 'thành phố|tp|t . p|tp .|t . p .|thị xã|tx|tx .|t . x|city|town|municipal',
  district: 'huyện|district',
  commune: 'xã|commune',
  ward: 'phường|ward|p .',
  township: 'thị trấn|tt|township',
};

const LEVEL_ORGANS: Readonly<Record<string, string>> = {
  province: 'tỉnh ủy|tỉnh đoàn|tỉnh hội|HĐND tỉnh|UBND tỉnh',
  city: 'thành ủy|thành đoàn|thị ủy|thị đoàn|thành hội',
  district: 'huyện ủy|huyện đoàn',
};

const ORGANS =
  'UBND|HĐND|UBMTTQ|MTTQ|ủy ban|ủy ban nhân dân|hội đồng nhân dân|hội đồng|hội đồng đội|chủ tịch|phó chủ tịch|bí thư|sở|' +
  'công an|hội|đoàn|lãnh đạo|ban chỉ đạo|liên đoàn lao động|ban thường vụ|thường trực|cục thuế|chi cục|kho bạc|' +
  'ngân hàng|báo|tòa án|viện kiểm sát|ban tổ chức|trung tâm|phòng|văn phòng|đoàn thanh niên|bệnh viện|trường|' +
  'hội phụ nữ|hội nông dân|hội cựu chiến binh|hội chữ thập đỏ|quân sự|ban chqs|bộ chqs|ban qlda|lao động - tb&xh|' +
  "people’s committee|people's committee|people’s council|people's council|party committee|department|chairman";

/** Words that hold the name of an office and are none: "kinh tế - xã hội thành phố". */
const NO_ORGANS =
  'xã hội|hội nghị|hội thi|hội viên|báo cáo|đoàn kết|đoàn viên|trường học|phòng chống|phòng học|cơ hội|lễ hội';

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
    country: places.find(({ kind }) => kind === 'country')?.id ?? null,
    capitals: capitalsOf(places),
  };
}

/** The names of places and the words around them, as phrases to look for. */
export function placePhrases(places: readonly PlaceData[]): {
  readonly [K in keyof PlaceWords]: (readonly [string, PlaceWords[K]])[];
} {
  const levels = (table: Readonly<Record<string, string>>, organ: boolean): (readonly [string, LevelWord])[] =>
    Object.entries(table).flatMap(([kind, words]) =>
      words.split('|').map((word): readonly [string, LevelWord] => [word, { kind: kind as PlaceKind, organ }]),
    );
  return {
    place: places.flatMap((place) => [
      ...place.names.map((name): readonly [string, PlaceData] => [name, place]),
      ...(place.abbreviations ?? []).map((name): readonly [string, PlaceData] => [name, { ...place, bare: true }]),
    ]),
    level: [...levels(LEVELS, false), ...levels(LEVEL_ORGANS, true)],
    organ: [
      ...ORGANS.split('|').map((word): readonly [string, boolean] => [word, true]),
      ...NO_ORGANS.split('|').map((word): readonly [string, boolean] => [word, false]),
    ],
  };
}

/** The place and everything it lies in, nearest first. */
export function chainOf(places: PlaceLexicon, id: string): PlaceData[] {
  const chain: PlaceData[] = [];
  for (let at = places.byId.get(id); at !== undefined && chain.length < 8; ) {
    chain.push(at);
    at = at.parent === null ? undefined : places.byId.get(at.parent);
  }
  return chain;
}

/** Does `inner` lie in `outer`, or is it the same? */
export function liesIn(places: PlaceLexicon, inner: string, outer: string): boolean {
  return inner === outer || chainOf(places, inner).some(({ id }) => id === outer);
}
