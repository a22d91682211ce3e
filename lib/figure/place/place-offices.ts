import { liesIn, SMALL_KINDS } from '../../mention/place/place-lexicon.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import { lastIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Spot } from '../spot/slots.ts';
import type { NamedPlace, PlaceInput } from './named-place.ts';
import { innermost } from './named-place.ts';

/** "Đoàn xã Dương Quang", "UBND phường Sông Cầu": the office of a small place that is named acts for that place. */
export function officeBefore(spot: Spot, from: number, to: number, input: PlaceInput): PlaceMention | undefined {
  return lastIn(
    spot.sentence.places,
    from,
    to,
    ({ organ, id, kind, role }) =>
      organ && id !== null && role === 'whose' && SMALL_KINDS.has(kind) && id !== input.focus?.id,
  );
}

/**
 * "Thành ủy Sông Công đề ra ...", "HĐND thành phố Sông Công giao ...": what an office of a place elsewhere sets is that
 * place's own. The offices above the article's place and within it speak for it, or are seen to by the rules above.
 */
export function officeElsewhere(spot: Spot, from: number, input: PlaceInput): PlaceMention | undefined {
  const { focus, places } = input;
  if (focus === null) return undefined;
  const last = lastIn(spot.sentence.places, from, spot.placed.first, ({ role }) => role !== 'compared');
  if (last === undefined || last.id === null || !(last.organ || last.role === 'issuer')) return undefined;
  return liesIn(places, focus.id, last.id) || liesIn(places, last.id, focus.id) ? undefined : last;
}

/** The office of a small place that opens the sentence speaks for all of it. */
export function officeAtHead(spot: Spot, input: PlaceInput): NamedPlace | null {
  const office = officeBefore(spot, 0, Math.min(7, spot.placed.first), input);
  return office === undefined ? null : innermost([office], input);
}
