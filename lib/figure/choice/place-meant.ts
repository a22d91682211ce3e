import { SMALL_KINDS } from '../../mention/place/place-lexicon.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { lastIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { placeOfLevel } from '../discourse/focus.ts';
import type { Tells } from './around.ts';

/** So far in front (tokens) a commune may be named that its level alone means. */
const FAR = 150;

/** Which place a mention means: a commune's level alone means the one last named in the sentence. */
export function idOf(
  { lexicon: { places }, focus, topic }: Discourse,
  { id, kind, first }: PlaceMention,
  where: Sentence,
): string | null {
  if (id !== null) return id;
  const isNamed = (other: PlaceMention): boolean => other.kind === kind && other.id !== null;
  const named = SMALL_KINDS.has(kind) ? lastIn(where.places, first - FAR, first, isNamed) : undefined;
  return named?.id ?? placeOfLevel(places, kind, topic?.id ?? focus?.id ?? null, focus?.id ?? null);
}

/**
 * "Bắc Kạn tạo việc làm cho 379 người": the city, where the article names it and the name may be either; "toàn thành phố" in
 * the province's article: the city that has the province's name.
 */
export function capitalMeant(
  { lexicon: { places }, focus, topic }: Discourse,
  { kind, first }: PlaceMention,
  { tokens }: Sentence,
  id: string | null,
  tells: Tells,
): string | null {
  if (id === null) {
    const around = topic?.id ?? focus?.id ?? '';
    return kind === 'city' ? (places.capitals.get(around) ?? places.capitals.get(focus?.id ?? '') ?? null) : null;
  }
  const capital = kind === 'province' ? places.capitals.get(id) : undefined;
  if (capital === undefined || !tells.places.has(capital)) return null;
  const word = tokens[first]!.bare;
  return word === 'tinh' || word === 'province' ? null : capital;
}
