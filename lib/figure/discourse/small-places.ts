import type { PlaceKind } from '../../../data/schemas/place.ts';
import { SMALL_KINDS } from '../../mention/place/place-lexicon.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';

/** The place that an article means by "xã", "phường", "thị trấn" alone, by that level. `isOnly`: it names no other one of the level. */
export type SmallPlaces = ReadonlyMap<PlaceKind, { readonly id: string; readonly isOnly: boolean }>;

/**
 * "Về xã Nga Thành, huyện Nga Sơn ... Năm 2021 xã hoàn thành 15/15 tiêu chí": what a page about a district's commune calls "xã" is the one
 * that it names first. Villages are too many to be called so. Offices name their place as well ("UBND phường Chánh Nghĩa").
 */
export function smallPlaces(sentences: readonly Sentence[]): SmallPlaces {
  const found = new Map<PlaceKind, { readonly id: string; readonly isOnly: boolean }>();
  for (const { places, tokens } of sentences) {
    for (const { kind, id, role, first: at } of places) {
      if (id === null || kind === 'village' || !SMALL_KINDS.has(kind) || role === 'compared') continue;
      // "xã bạn Sơn Kim 2"
      if (tokens[at + 1]?.norm === 'bạn') continue;
      const first = found.get(kind);
      if (first === undefined) found.set(kind, { id, isOnly: true });
      else if (first.id !== id) found.set(kind, { ...first, isOnly: false });
    }
  }
  return found;
}
