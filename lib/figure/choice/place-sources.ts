import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Around } from './around.ts';
import { PLACE_SOURCES } from './place-features.ts';
import { idOf } from './place-meant.ts';
import { kindOf } from './place-relations.ts';

/** A place that stands outside a sentence and may be that of its figures. */
export interface PlaceElsewhere {
  readonly id: string;
  /** An index of PLACE_SOURCES. */
  readonly source: number;
  /** An index of PLACE_KINDS. */
  readonly kind: number;
  readonly sentence: Sentence;
  readonly mention: PlaceMention;
}

type Source = (typeof PLACE_SOURCES)[number];

const MOST_ELSEWHERE = 4;

/** The places of the sentences around one: its titles, its head, what introduces its list, the sentences in front. */
export function placesElsewhere(
  discourse: Discourse,
  { titles, head, intro, back }: Around,
  block: number,
): PlaceElsewhere[] {
  const found: PlaceElsewhere[] = [];
  const add = (name: Source, sentence: Sentence | null | undefined): void => {
    for (const mention of sentence?.places.slice(0, MOST_ELSEWHERE) ?? []) {
      const id = mention.role === 'whose' ? idOf(discourse, mention, sentence!) : null;
      if (id === null) continue;
      found.push({
        id,
        source: PLACE_SOURCES.indexOf(name),
        kind: kindOf(discourse, id),
        sentence: sentence!,
        mention,
      });
    }
  };
  for (const title of titles) add('title', title);
  add('head', head);
  add('intro', intro);
  add('back1', back[0]?.block === block ? back[0] : null);
  add('back2', back[1]?.block === block ? back[1] : null);
  return found;
}
