import * as v from 'valibot';

// as in ./indicator.ts, the codes are for packs that bring places
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'not-an-id'));
const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'), v.maxLength(80, 'too-long'));

export const PLACE_KINDS = [
  'country',
  'region',
  'province',
  'city',
  'district',
  'zone',
  'township',
  'commune',
  'ward',
  'village',
] as const;
const Kind = v.picklist(PLACE_KINDS);

export const placeSchema = v.strictObject({
  id: Id,
  kind: Kind,
  /** Levels it had before: the city was a town until 2015, two of its wards were communes. A town counts as `city`. */
  formerly: v.optional(v.array(Kind)),
  parent: v.nullable(Id),
  /** The proper name first, then other spellings, without the level in front. */
  names: v.pipe(v.array(Text), v.minLength(1, 'empty')),
  /** Short forms that hold their level and need none in front, whatever `bare` says. */
  abbreviations: v.optional(v.pipe(v.array(Text), v.minLength(1, 'empty'))),
  /** False when the name alone may be a person, a street or a river: it then needs its level in front. */
  bare: v.optional(v.boolean()),
  en: v.optional(Text),
  /** Hosts whose pages are about this place when the text names none. */
  hosts: v.optional(v.array(v.string())),
});

/** data/places.json */
export const PlacesSchema = v.pipe(
  v.array(placeSchema),
  v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'two places share an id'),
  v.check((list) => {
    const ids = new Set(list.map(({ id }) => id));
    return list.every(({ parent }) => parent === null || ids.has(parent));
  }, 'a parent is missing'),
);

export type PlaceData = v.InferOutput<typeof PlacesSchema>[number];
export type PlaceKind = v.InferOutput<typeof Kind>;
