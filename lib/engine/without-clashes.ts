import type { Lexicons } from '../../data/index.ts';
import type { IndicatorData } from '../../data/schemas/indicator.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import { barePhrase } from '../text/tokens.ts';

/**
 * The packs without what they say under an id that means something else in the data or in a pack in front: two readers may call two
 * communes, or two things that are counted, by one id, and the figures of one would be held against pages about the other. A pack
 * whose own place is such a one has no figures left.
 */
export function withoutClashes(data: Lexicons, packs: readonly Pack[]): readonly Pack[] {
  const clashes = clashesIn(data, packs);
  return packs.map((pack) => {
    const taken = clashes.get(pack.id);
    return taken === undefined ? pack : without(pack, new Set(taken));
  });
}

/** The ids that packs bring for something else than is known under them, by the packs' own ids; only packs with such. */
export function clashesIn(data: Lexicons, packs: readonly Pack[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, PlaceData>(data.places.map((place) => [place.id, place]));
  const indicators = new Map<string, Pick<IndicatorData, 'name' | 'names' | 'units'>>(
    data.indicators.indicators.map((indicator) => [indicator.id, indicator]),
  );
  const found = packs.map(({ id, brings }): readonly [string, readonly string[]] => {
    const { places: ownPlaces = [], indicators: ownIndicators = [] } = brings ?? {};
    const taken = takenAmong(ownPlaces, places, isSamePlace);
    return [id, [...taken, ...takenAmong(ownIndicators, indicators, isSameIndicator)]];
  });
  return new Map(found.filter(([, taken]) => taken.length > 0));
}

/** The ids that stand for something else already; the others are known from here on. */
function takenAmong<K, T extends K & { readonly id: string }>(
  brought: readonly T[],
  known: Map<string, K>,
  isSame: (a: K, b: K) => boolean,
): string[] {
  return brought.flatMap((one) => {
    const there = known.get(one.id);
    if (there === undefined) known.set(one.id, one);
    return there === undefined || isSame(there, one) ? [] : [one.id];
  });
}

function without(pack: Pack, taken: ReadonlySet<string>): Pack {
  const isClear = ({ indicator, place }: { readonly indicator: string; readonly place: string }): boolean =>
    !taken.has(indicator) && !taken.has(place) && !taken.has(pack.place);
  return {
    ...pack,
    figures: pack.figures.filter(isClear),
    derived: pack.derived.filter(isClear),
    commitments: pack.commitments.filter(
      ({ place, indicators }) => !taken.has(place) && !taken.has(pack.place) && !indicators.some((id) => taken.has(id)),
    ),
  };
}

const isSamePlace = (a: PlaceData, b: PlaceData): boolean =>
  [a.kind, ...(a.formerly ?? [])].some((kind) => kind === b.kind || b.formerly?.includes(kind)) &&
  (a.parent === null || b.parent === null || a.parent === b.parent) &&
  shareName(a.names, b.names);

const isSameIndicator = (
  a: Pick<IndicatorData, 'name' | 'names' | 'units'>,
  b: Pick<IndicatorData, 'name' | 'names' | 'units'>,
): boolean => a.units.some((unit) => b.units.includes(unit)) && shareName(namesOf(a), namesOf(b));

const namesOf = ({ name, names }: Pick<IndicatorData, 'name' | 'names'>): readonly string[] => [
  name.vi,
  ...names.map((one) => (typeof one === 'string' ? one : one.text)),
];

function shareName(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(a.map((name) => barePhrase(name)));
  return b.some((name) => known.has(barePhrase(name)));
}
