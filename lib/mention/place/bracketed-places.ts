import type { PlaceKind } from '../../../data/schemas/place.ts';
import { areWords } from '../../words/word-classes.ts';
import type { PlaceContext, PlaceName } from './place-mentions.ts';
import { nameBefore } from './unlisted-places.ts';

/** Of what level a place is that lies right in one of these. */
const WITHIN: Readonly<Partial<Record<PlaceKind, PlaceKind>>> = {
  province: 'district',
  city: 'commune',
  district: 'commune',
};

/**
 * "Ở Kông Chro (Gia Lai)", "tại Sùng Đô (huyện Văn Chấn)": a name behind a word of place is a place, though no list has it and no
 * level stands at it, where the bracket behind it says in which one it lies. `found`: the places named so far.
 */
export function placesBeforeBrackets(found: readonly PlaceName[], context: PlaceContext): PlaceName[] {
  const names: PlaceName[] = [];
  for (const { first, last, kind, id, organ } of found) {
    const level = WITHIN[kind];
    const { tokens } = context;
    if (id === null || organ || level === undefined) continue;
    if (tokens[first - 1]?.bare !== '(' || tokens[last + 1]?.bare !== ')') continue;
    const name = nameBefore(context.text, context, first - 1);
    if (name === null || found.some((other) => other.last >= name.first && other.first < first - 1)) continue;
    if (!areWords(context, name.first - 1, 'locative')) continue;
    names.push({ first: name.first, last: first - 2, id: name.id, kind: level, organ: false });
  }
  return names;
}
