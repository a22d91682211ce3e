import type { PlaceKind } from '../../../data/schemas/place.ts';
import type { Worded } from '../../words/word-classes.ts';

/** A place named in a sentence, by its name or by its level alone ("thành phố", "toàn tỉnh"). */
export interface PlaceMention {
  readonly first: number;
  readonly last: number;
  /** Null for a level alone, which only the article can resolve. */
  readonly id: string | null;
  readonly kind: PlaceKind;
  /** An office of the place stands here, not the place: the committee, the police, the chairman. */
  readonly organ: boolean;
  /** "so với tỉnh", "KH tỉnh giao": another place, held against or giving orders. */
  readonly role: 'whose' | 'compared' | 'issuer' | 'apposition' | 'venue';
}

/** What stands in a sentence where a place is named, before its role is read. `organ`: is it the word of its level that names an office? */
export type PlaceName = Omit<PlaceMention, 'role'>;

/** Everything of the sentence that the finders need. */
export interface PlaceContext extends Worded {
  readonly text: string;
  /** Is the token part of a number with its unit ("8 xã, phường")? */
  readonly taken: (token: number) => boolean;
}
