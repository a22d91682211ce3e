import type { How } from '../../mention/evidence.ts';
import type { PlaceLexicon } from '../../mention/place/place-lexicon.ts';
import { LEVELS_UP, liesIn, SMALL_KINDS } from '../../mention/place/place-lexicon.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { lastIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Focus } from '../discourse/focus.ts';
import { placeOfLevel } from '../discourse/focus.ts';
import type { SmallPlaces } from '../discourse/small-places.ts';

/** What is known of places where a figure stands. */
export interface PlaceInput {
  readonly text: string;
  readonly places: PlaceLexicon;
  readonly focus: Focus | null;
  /** The heads of the cell that the figure stands in; empty outside tables. */
  readonly heads: readonly Sentence[];
  /** The place last named as the subject of a sentence of this paragraph. */
  readonly topic: Focus | null;
  /** What "xã", "phường" alone may mean anywhere in the article. */
  readonly small: SmallPlaces;
}

/** A place and the words that name it. */
export interface NamedPlace {
  readonly mention: PlaceMention;
  readonly id: string;
  /** What a level alone ("toàn phường") may mean: the only one of the level that the article names, or the first of several. */
  readonly guess: 'only' | 'first' | null;
}

/** Is it a place whose figure may stand there, and no office of it? */
export const isOwn = ({ organ, role }: PlaceMention): boolean => role === 'whose' && !organ;

/** "Năm 2015, xã Nông Thượng đạt 4 tiêu chí; năm 2017, xã hoàn thành 19 tiêu chí": the commune just named in the sentence. */
function namedBefore({ kind, first }: PlaceMention, sentence: Sentence): string | null {
  if (!SMALL_KINDS.has(kind)) return null;
  return (
    lastIn(sentence.places, 0, first, (other) => other.kind === kind && other.id !== null && isOwn(other))?.id ?? null
  );
}

/** Which place a mention means. `sentence`: where a level alone may mean the place of that level just named in it. */
export function resolve(
  mention: PlaceMention,
  input: Pick<PlaceInput, 'places' | 'focus' | 'topic'>,
  sentence?: Sentence,
): string | null {
  if (mention.id !== null) return mention.id;
  const named = sentence === undefined ? null : namedBefore(mention, sentence);
  if (named !== null) return named;
  const around = input.topic?.id ?? input.focus?.id ?? null;
  const meant = placeOfLevel(input.places, mention.kind, around, input.focus?.id ?? null);
  if (meant !== null || SMALL_KINDS.has(mention.kind) || sentence === undefined || around === null) return meant;
  return namedWithin(mention, sentence, around, input);
}

/**
 * "Bắc Kạn khép lại năm ngân sách": a page of the province. "Theo Ủy ban nhân dân thành phố Bắc Kạn, chi ngân sách của thành phố ...":
 * the place of that level within what the page is about, named in front in the same sentence, by its office too.
 */
function namedWithin(
  { kind, first }: PlaceMention,
  sentence: Sentence,
  around: string,
  { places }: Pick<PlaceInput, 'places'>,
): string | null {
  const isSame = ({ kind: other, id }: PlaceMention): boolean =>
    other === kind && id !== null && liesIn(places, id, around);
  return lastIn(sentence.places, 0, first, isSame)?.id ?? null;
}

/** How far behind a place (tokens) stands where it lies: "thôn Nà Kẹn, xã Nông Thượng". */
const RIGHT_BEHIND = 3;

/** Does a place lie in one that was named with it? One that no list has lies in the larger one right behind it. */
function isWithin({ mention, id }: NamedPlace, outer: NamedPlace, places: PlaceLexicon): boolean {
  if (places.byId.has(id)) return liesIn(places, id, outer.id);
  const gap = outer.mention.first - mention.last;
  return gap > 0 && gap <= RIGHT_BEHIND && LEVELS_UP.indexOf(mention.kind) < LEVELS_UP.indexOf(outer.mention.kind);
}

/** "thu ngân sách xã của huyện", "xã bạn", "xã khác": none that is told of. */
const isOfOthers = ({ last }: PlaceMention, sentence?: Sentence): boolean =>
  OTHERS.has(sentence?.tokens[last + 1]?.norm ?? '');

const OTHERS = new Set(['của', 'bạn', 'khác', 'lân', 'kia']);

/** How firmly a place is said by words that may mean another one. */
export const guessed = (guess: NamedPlace['guess'], how: How): How => {
  if (guess === null) return how;
  return guess === 'only' && how !== 'assumed' ? 'carried' : 'assumed';
};

/** Of mentions that stand together ("thôn A, xã Nông Thượng, thành phố Bắc Kạn") the innermost. */
export function innermost(
  mentions: readonly PlaceMention[],
  input: PlaceInput,
  sentence?: Sentence,
): NamedPlace | null {
  let best: NamedPlace | null = null;
  for (const mention of mentions) {
    const told = resolve(mention, input, sentence);
    const small = told === null && !isOfOthers(mention, sentence) ? input.small.get(mention.kind) : undefined;
    const id = told ?? small?.id ?? null;
    if (id === null) continue;
    const named: NamedPlace = { mention, id, guess: small === undefined ? null : small.isOnly ? 'only' : 'first' };
    if (best === null || isWithin(named, best, input.places)) best = named;
  }
  return best;
}
