import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { Around } from './around.ts';
import { NAME_SOURCES } from './indicator-features.ts';

export type NameSource = (typeof NAME_SOURCES)[number];

/** A name that stands outside a sentence and may be that of its figures. */
export interface NameElsewhere {
  /** An index of NAME_SOURCES. */
  readonly source: number;
  readonly sentence: Sentence;
  readonly match: PhraseMatch<IndicatorName>;
}

/** So many names of another sentence are looked at; the same indicator is told once for each source. */
const MOST = 6;

/** The names of the sentences around one: its titles, its head, what introduces its list, the sentences in front, the question it answers. */
export function namesElsewhere({ titles, head, intro, back, question }: Around, block: number): NameElsewhere[] {
  const found: NameElsewhere[] = [];
  const add = (name: NameSource, sentence: Sentence | null | undefined, from = found.length): void => {
    if (sentence == null) return;
    const source = NAME_SOURCES.indexOf(name);
    for (let at = 0; at < Math.min(MOST, sentence.names.length); at++) {
      const match = sentence.names[at]!;
      const { id } = match.value.indicator;
      if (!found.some((other, index) => index >= from && other.match.value.indicator.id === id))
        found.push({ source, sentence, match });
    }
  };
  for (const title of titles) add('title', title, 0);
  add('head', head);
  add('intro', intro);
  add('back1', back[0]?.block === block ? back[0] : null);
  add('back2', back[1]?.block === block ? back[1] : null);
  add('question', question);
  return found;
}
