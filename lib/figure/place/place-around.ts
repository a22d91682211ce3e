import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import { liesIn, SMALL_KINDS } from '../../mention/place/place-lexicon.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import { firstCue, hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { COLON } from '../../mention/sentence/sentence.ts';
import { allIn, anyIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Focus } from '../discourse/focus.ts';
import type { Spot } from '../spot/slots.ts';
import type { NamedPlace, PlaceInput } from './named-place.ts';
import { guessed, innermost, isOwn, resolve } from './named-place.ts';
import { partStart } from './place-beside.ts';

/** So many tokens of a sentence are looked at. Sentences are shorter; broken pages are not. */
export const FAR = 400;

const INTENT = cueSet('target', 'target-head', 'plan');

/** Nothing but times and small words in front of the place: it is the subject, not the aim of somebody's plan. */
function opensSentence(sentence: Sentence, mention: PlaceMention): boolean {
  for (let at = 0; at < mention.first; at++) if (sentence.content[at] === 1) return false;
  return !hasCue(sentence, 0, mention.first, INTENT);
}

/** The subject of the sentence: a place in front of its first number, before a colon or at its very beginning. */
export function headPlace(spot: Spot, input: PlaceInput): NamedPlace | null {
  const { sentence } = spot;
  const first = sentence.quantities[0]!.first;
  let colon = -1;
  for (let at = Math.min(first, spot.placed.first) - 1; at >= 0 && at > first - FAR; at--) {
    if (sentence.breaks[at] === COLON) {
      colon = at;
      break;
    }
  }
  const heads = allIn(
    sentence.places,
    0,
    colon >= 0 ? colon : Math.min(first, 8),
    (mention) => isOwn(mention) && (colon >= 0 || opensSentence(sentence, mention)),
  );
  if (heads.length === 0) return null;
  const found = innermost(colon >= 0 ? heads : heads.slice(0, 2), input);
  if (found === null || colon >= 0) return found;
  const others = allIn(sentence.places, found.mention.last + 1, spot.placed.first, isOwn);
  return others.some((mention) => !isWhereItLies(mention, found, input)) ? null : found;
}

/** "xã Dương Quang (thành phố Bắc Kạn) ...": the place itself again, or right behind it what it lies in. */
function isWhereItLies(mention: PlaceMention, found: NamedPlace, input: PlaceInput): boolean {
  const id = resolve(mention, input);
  if (id === found.id) return true;
  return id !== null && mention.first - found.mention.last <= 4 && liesIn(input.places, found.id, id);
}

const PARTS = cueSet('part');

/**
 * A city, district or province named earlier in the sentence, when it is the only one: it speaks for what follows. A commune
 * does not ("xã Nông Thượng đạt chuẩn, trồng mới 100 ha rừng"), nor does a place named as a part.
 */
export function earlierPlace(spot: Spot, input: PlaceInput): NamedPlace | null {
  const { sentence, placed } = spot;
  if (sentence.places.length === 0) return null;
  const from = Math.max(0, placed.first - FAR);
  const part = firstCue(sentence, from, placed.first, PARTS);
  const large = allIn(
    sentence.places,
    from,
    part?.first ?? placed.first,
    (mention) => isOwn(mention) && !SMALL_KINDS.has(mention.kind),
  );
  const mention = large.at(-1);
  const id = mention === undefined ? null : resolve(mention, input);
  if (mention === undefined || id === null) return null;
  return large.every((other) => resolve(other, input) === id) ? { mention, id, guess: null } : null;
}

/** "Đại biểu xã Dương Quang cho biết xã ..., tỷ lệ hộ nghèo còn 4,2%": another place named since the last semicolon. */
export function namesRival(spot: Spot, id: string, input: PlaceInput): boolean {
  const { sentence, placed } = spot;
  const from = partStart(sentence, placed.first, Math.max(0, placed.first - FAR));
  return anyIn(sentence.places, from, placed.first, (mention) => {
    const named = mention.role === 'whose' ? resolve(mention, input) : null;
    return named !== null && named !== id && !liesIn(input.places, id, named);
  });
}

/** The place a sentence is about, for the sentences after it: named in front of its first number, alone. */
export function topicOf(sentence: Sentence, input: PlaceInput): Focus | null {
  const end = Math.min(sentence.quantities[0]?.first ?? sentence.tokens.length, 10);
  const heads = allIn(sentence.places, 0, end, isOwn);
  const found = innermost(heads, input);
  if (found === null) return null;
  const isElsewhere = (mention: PlaceMention): boolean => {
    const id = isOwn(mention) ? resolve(mention, input) : null;
    return id !== null && !liesIn(input.places, found.id, id);
  };
  if (anyIn(sentence.places, 0, FAR, isElsewhere)) return null;
  return {
    id: found.id,
    evidence: evidenceOf(
      input.text,
      sentence,
      found.mention.first,
      found.mention.last,
      guessed(found.guess, 'carried'),
    ),
  };
}
