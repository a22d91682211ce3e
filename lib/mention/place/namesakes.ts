import type { PlaceKind } from '../../../data/schemas/place.ts';
import { isUpperAt } from '../../text/characters.ts';
import type { Token } from '../../text/tokens.ts';
import { chainOf, type PlaceLexicon, SMALL_KINDS } from './place-lexicon.ts';
import type { PlaceMention } from './place-mentions.ts';

/** As much of a sentence as tells where its places lie. */
interface Placed {
  readonly tokens: readonly Token[];
  readonly places: readonly PlaceMention[];
}

/** Levels that a commune or ward lies in. */
const OUTER: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['district', 'city', 'province']);

/** "Dương Quang (thị xã Mỹ Hào, Hưng Yên)": so many tokens may stand between a place and the one that tells where it lies. */
const REACH = 8;

/**
 * Communes and wards of the data that the article says lie elsewhere ("phường Minh Khai, quận Hai Bà Trưng"), with the ids of
 * those that are meant. A name that the article also puts where the data has it, or whose larger place it names anywhere,
 * is left alone.
 */
export function namesakesIn(
  sentences: readonly Placed[],
  places: PlaceLexicon,
  text: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const named = new Set<string>();
  for (const sentence of sentences) {
    sentence.places.forEach((mention, at) => {
      if (mention.id === null) return;
      named.add(mention.id);
      if (!SMALL_KINDS.has(mention.kind) || !places.byId.has(mention.id)) return;
      const outer = outerOf(sentence, mention, sentence.places.slice(at + 1), text);
      if (outer !== null && !liesIn(places, mention.id, outer)) found.set(mention.id, `${outer}-${mention.id}`);
    });
  }
  for (const id of found.keys()) {
    if (chainOf(places, id).some((outer) => outer.id !== id && OUTER.has(outer.kind) && named.has(outer.id)))
      found.delete(id);
  }
  return found;
}

/**
 * Does it lie there, or did it come to lie there? Provinces are joined: one that has a ward with the name of the place's own town
 * ("phường Bắc Kạn, tỉnh Thái Nguyên") may well have the place too.
 */
function liesIn(places: PlaceLexicon, id: string, outer: string): boolean {
  const chain = chainOf(places, id);
  if (chain.some((place) => place.id === outer)) return true;
  const names = new Set(chain.slice(1).map(({ names: [name] }) => name));
  for (const {
    parent,
    names: [name],
  } of places.byId.values())
    if (parent === outer && names.has(name)) return true;
  return false;
}

/** The larger place that is named right behind a small one, with commas, a bracket and names between them, or null. */
function outerOf({ tokens }: Placed, inner: PlaceMention, next: readonly PlaceMention[], text: string): string | null {
  const behind = tokens[inner.last + 1];
  if (behind === undefined || !',(-–'.includes(behind.bare)) return null;
  for (const { id, kind, first } of next) {
    if (first - inner.last > REACH) return null;
    if (id === null || !OUTER.has(kind)) continue;
    return isAddress(tokens.slice(inner.last + 1, first), text) ? id : null;
  }
  return null;
}

/** Nothing but names, the words of levels and what parts them. */
const isAddress = (between: readonly Token[], text: string): boolean =>
  between.every(
    ({ kind, start, bare }) =>
      (kind === 'mark' ? ',(.-–'.includes(bare) : kind === 'word') &&
      (kind === 'mark' || isUpperAt(text, start) || LEVELS.has(bare)),
  );

const LEVELS = new Set('thi xa huyen quan thanh pho tp tx tinh'.split(' '));

/** The mentions of a sentence with the ids that are meant. */
export const renamed = (mentions: readonly PlaceMention[], ids: ReadonlyMap<string, string>): readonly PlaceMention[] =>
  mentions.map((mention) => ({ ...mention, id: ids.get(mention.id ?? '') ?? mention.id }));
