import { cueSet } from '../../mention/cue/cue-sets.ts';
import type { CueKind } from '../../mention/cue/cues.ts';
import { CUE_KINDS } from '../../mention/cue/cues.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { statesResults } from '../table/head-words.ts';
import type { Around } from './around.ts';
import { indexesOf } from './features.ts';
import { STATUS_FEATURES as F } from './status-features.ts';

const KIND_AT = indexesOf(CUE_KINDS);
/** A kind of cue as an index of CUE_KINDS. */
export const indexOfKind = (kind: CueKind): number => KIND_AT.get(kind)!;
const DONE = [indexOfKind('done')];
const REACHED = cueSet('done', 'reach');
const AIMED = cueSet('target');
const has = ({ cueKinds }: Sentence, kinds: number): boolean => (cueKinds & kinds) !== 0;

/** The kinds of cues in a sentence, as indexes of CUE_KINDS. */
export type KindsOf = (sentence: Sentence | null | undefined) => readonly number[];

const NONE: readonly number[] = [];

/** Tells the kinds of a sentence's cues; a title is asked for by every sentence under it, and looked through once. */
export function kindsOnce(): KindsOf {
  const known = new Map<Sentence, readonly number[]>();
  return (sentence) => {
    if (sentence == null || sentence.cues.length === 0) return NONE;
    let kinds = known.get(sentence);
    if (kinds === undefined) {
      kinds = kindsIn(sentence);
      known.set(sentence, kinds);
    }
    return kinds;
  };
}

/** "Kết quả thực hiện các chỉ tiêu năm 2016", "các chỉ tiêu đều đạt" tell of what was done. */
function kindsIn(sentence: Sentence): readonly number[] {
  const isDone = statesResults([sentence]) || (has(sentence, REACHED) && !has(sentence, AIMED));
  return isDone ? DONE : [...new Set(sentence.cues.map(({ kind }) => indexOfKind(kind)))];
}

/**
 * What the cues of the sentences around one say of the status: its titles, its head, what introduces its list, the sentence in
 * front, the nearest one in front that has no figures, and the question that it may answer. Features of the first status (see `factsOf`).
 */
export function cuesElsewhere(
  { titles, head, intro, back, question }: Around,
  block: number,
  kindsOf: KindsOf,
): readonly number[] {
  const facts: number[] = [];
  for (const title of titles) for (const kind of kindsOf(title)) facts.push(F.title(kind));
  for (const kind of kindsOf(head)) facts.push(F.head(kind));
  for (const kind of kindsOf(intro)) facts.push(F.intro(kind));
  if (back[0]?.block === block) for (const kind of kindsOf(back[0])) facts.push(F.back(kind));
  const above = back.find(({ quantities }) => quantities.length === 0);
  for (const kind of kindsOf(above)) facts.push(F.above(kind));
  for (const kind of kindsOf(question)) facts.push(F.question(kind));
  return facts;
}
