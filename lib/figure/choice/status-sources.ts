import { cueSet } from '../../mention/cue/cue-sets.ts';
import type { CueKind } from '../../mention/cue/cues.ts';
import { CUE_KINDS } from '../../mention/cue/cues.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { statesResults } from '../table/head-words.ts';
import type { Around } from './around.ts';
import { indexesOf } from './features.ts';

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

/** The kinds of cues in the sentences around one, as indexes of CUE_KINDS. */
export interface CuesElsewhere {
  readonly title: readonly number[];
  readonly head: readonly number[];
  readonly intro: readonly number[];
  readonly back: readonly number[];
  /** Of the nearest sentence in front that has no figures. */
  readonly above: readonly number[];
  /** Of the question that it may answer. */
  readonly question: readonly number[];
}

/** The cues of the sentences around one: its titles, its head, what introduces its list, the sentence in front. */
export function cuesElsewhere(
  { titles, head, intro, back, question }: Around,
  block: number,
  kindsOf: KindsOf,
): CuesElsewhere {
  return {
    title: titles.flatMap(kindsOf),
    head: kindsOf(head),
    intro: kindsOf(intro),
    back: back[0]?.block === block ? kindsOf(back[0]) : [],
    question: kindsOf(question),
    above: kindsOf(back.find(({ quantities }) => quantities.length === 0)),
  };
}
