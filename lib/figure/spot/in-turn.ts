import { cueSet } from '../../mention/cue/cue-sets.ts';
import { lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { SEMICOLON } from '../../mention/sentence/sentence.ts';
import { allIn, lastIn, startingIn } from '../../mention/sentence/sentence-lookup.ts';

const RESPECTIVELY = cueSet('respectively');
const FAR = 60;

/**
 * "Xã A, xã B và phường C lần lượt là 3,3%, 3,9% và 4,1%": of what is named in front, places or times that `fits` lets
 * in, the one that stands where the number stands behind. Null where the sentence lists no such things so, or lists fewer of them.
 */
export function namedInTurn<T extends { readonly first: number }>(
  sentence: Sentence,
  placed: PlacedQuantity,
  named: readonly T[],
  fits: (one: T) => boolean,
): T | null {
  const cue = lastCue(sentence, Math.max(0, placed.first - FAR), placed.first, RESPECTIVELY);
  if (cue === undefined) return null;
  for (let at = cue.last + 1; at < placed.first; at++)
    if (sentence.breaks[at] === SEMICOLON && !lists(sentence, at)) return null;
  const before = lastIn(sentence.quantities, Math.max(0, cue.first - FAR), cue.first);
  const listed = allIn(named, (before?.last ?? -1) + 1, cue.first, fits);
  const order = startingIn(sentence.quantities, cue.last + 1, placed.first).length;
  return listed.length < 2 ? null : (listed[order] ?? null);
}

/** Numbers with decimal commas are listed with semicolons: "3,3%; 3,9%; 4,1%". */
const lists = (sentence: Sentence, semicolon: number): boolean =>
  sentence.taken[semicolon - 1] === 1 && (sentence.taken[semicolon + 1] === 1 || sentence.taken[semicolon + 2] === 1);
