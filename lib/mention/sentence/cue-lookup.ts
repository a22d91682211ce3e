import type { CueSet } from '../cue/cue-sets.ts';
import type { Cue, Sentence } from './sentence.ts';
import { firstFrom } from './sentence-lookup.ts';

const NONE: readonly Cue[] = [];

/** The first cue of some kinds that lies wholly in [from, to). */
export function firstCue({ cues, cueKinds }: Sentence, from: number, to: number, kinds: CueSet): Cue | undefined {
  if ((cueKinds & kinds) === 0) return undefined;
  for (let at = firstFrom(cues, from); at < cues.length && cues[at]!.first < to; at++) {
    const cue = cues[at]!;
    if ((cue.set & kinds) !== 0 && cue.last < to) return cue;
  }
  return undefined;
}

/** The last one. */
export function lastCue({ cues, cueKinds }: Sentence, from: number, to: number, kinds: CueSet): Cue | undefined {
  if ((cueKinds & kinds) === 0) return undefined;
  for (let at = firstFrom(cues, to) - 1; at >= 0 && cues[at]!.first >= from; at--) {
    const cue = cues[at]!;
    if ((cue.set & kinds) !== 0 && cue.last < to) return cue;
  }
  return undefined;
}

/** Does one lie there? */
export const hasCue = (sentence: Sentence, from: number, to: number, kinds: CueSet): boolean =>
  firstCue(sentence, from, to, kinds) !== undefined;

/** All of them, in order. */
export function cuesIn(sentence: Sentence, from: number, to: number, kinds: CueSet): readonly Cue[] {
  const { cues, cueKinds } = sentence;
  if ((cueKinds & kinds) === 0) return NONE;
  let found: Cue[] | null = null;
  for (let at = firstFrom(cues, from); at < cues.length && cues[at]!.first < to; at++) {
    const cue = cues[at]!;
    if ((cue.set & kinds) === 0 || cue.last >= to) continue;
    if (found === null) found = [cue];
    else found.push(cue);
  }
  return found ?? NONE;
}
