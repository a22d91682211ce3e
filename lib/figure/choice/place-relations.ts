import { liesIn } from '../../mention/place/place-lexicon.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { tokenIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { indexesOf, indexIn } from './features.ts';
import { kindIndex, PLACE_KINDS, PLACE_LEADS, PLACE_TAILS, TO_FOCUS } from './place-features.ts';

const UNKNOWN = PLACE_KINDS.indexOf('unknown');

const LEAD_AT = indexesOf(PLACE_LEADS);

/** What stands in front of a place that begins at a token, as an index of PLACE_LEADS. */
export function leadOf(sentence: Sentence, first: number): number {
  const token = tokenIn(sentence.tokens, first - 1);
  if (token === undefined) return PLACE_LEADS.indexOf('mark');
  if (token.kind !== 'mark') return LEAD_AT.get(token.bare) ?? 0;
  return PLACE_LEADS.indexOf(token.bare === ',' ? 'comma' : token.bare === '(' ? 'bracket' : 'mark');
}

/** What stands right behind a place that ends at a token, as an index of PLACE_TAILS. */
export function tailOf(sentence: Sentence, last: number): number {
  const bare = sentence.tokens[last + 1]?.bare;
  if (sentence.taken[last + 1] === 1 || sentence.taken[last + 2] === 1) return PLACE_TAILS.indexOf('number');
  return indexIn(PLACE_TAILS, bare === ':' ? 'colon' : bare === ',' ? 'comma' : bare === '(' ? 'bracket' : 'word');
}

/** How a place lies to the one that the article is about, as an index of TO_FOCUS. */
export function toFocus({ lexicon: { places }, focus }: Discourse, id: string): number {
  if (focus === null) return TO_FOCUS.indexOf('elsewhere');
  if (id === focus.id) return TO_FOCUS.indexOf('same');
  if (liesIn(places, id, focus.id)) return TO_FOCUS.indexOf('inside');
  return TO_FOCUS.indexOf(liesIn(places, focus.id, id) ? 'around' : 'elsewhere');
}

/** The level of a place, as an index of PLACE_KINDS. */
export const kindOf = ({ lexicon: { places } }: Discourse, id: string): number => {
  const kind = places.byId.get(id)?.kind;
  return kind === undefined ? UNKNOWN : kindIndex(kind);
};
