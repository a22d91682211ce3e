import type { IndicatorName } from '../lexicon.ts';
import type { Line } from '../line.ts';
import type { PhraseMatch } from '../phrase-index.ts';
import type { Around } from './around.ts';
import { NAME_SOURCES } from './indicator-features.ts';

export type NameSource = (typeof NAME_SOURCES)[number];

/** A name that stands outside a line and may be that of its figures. */
export interface NameElsewhere {
  /** An index of NAME_SOURCES. */
  readonly source: number;
  readonly line: Line;
  readonly match: PhraseMatch<IndicatorName>;
}

/** So many names of another line. */
const MOST = 6;

/** The names of the lines around one: its titles, its head, what introduces its list, the sentences in front. */
export function namesElsewhere({ titles, head, intro, back }: Around, block: number): NameElsewhere[] {
  const found: NameElsewhere[] = [];
  const add = (name: NameSource, lines: readonly (Line | null | undefined)[]): void => {
    const had = new Set<string>();
    for (const line of lines) {
      for (const match of line?.names.slice(0, MOST) ?? []) {
        if (had.has(match.value.indicator.id)) continue;
        had.add(match.value.indicator.id);
        found.push({ source: NAME_SOURCES.indexOf(name), line: line!, match });
      }
    }
  };
  add('title', titles);
  add('head', [head]);
  add('intro', [intro]);
  add('back1', [back[0]?.block === block ? back[0] : null]);
  add('back2', [back[1]?.block === block ? back[1] : null]);
  return found;
}
