import { cueSet } from '../../mention/cue/cue-sets.ts';
import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import { lastCue } from '../../mention/sentence/cue-lookup.ts';
import { lastIn, startingIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Chosen } from '../measure/fit.ts';
import { best } from '../measure/fit.ts';
import type { Spot } from '../spot/slots.ts';

/** How far in front the names may begin, in tokens. */
const FAR = 60;

const RESPECTIVELY = cueSet('respectively');

/**
 * "Thu và chi ngân sách lần lượt đạt 96 tỷ và 215 tỷ": the names in front that the number can be of, one for each number
 * behind, in order. Where more are named ("Hội nghị chốt tỷ trọng ...") those whose own unit it is are meant.
 */
export function chooseListed(spot: Spot, usable: (name: IndicatorName) => boolean): Chosen | null {
  const { sentence, placed } = spot;
  const cue = lastCue(sentence, Math.max(0, placed.first - FAR), placed.first, RESPECTIVELY);
  if (cue === undefined) return null;
  const before = lastIn(sentence.quantities, Math.max(0, cue.first - FAR), cue.first);
  const names = startingIn(sentence.names, Math.max((before?.last ?? -1) + 1, cue.first - FAR), cue.first);
  const starts = [...new Set(names.map(({ first }) => first))];
  const fitting = starts.flatMap((start) => {
    const chosen = best(
      spot,
      names.filter(({ first }) => first === start),
      usable,
    );
    return chosen === null ? [] : [chosen];
  });
  const own = fitting.filter(({ fit }) => fit.own);
  const listed = own.length > 1 ? own : fitting;
  const order = startingIn(sentence.quantities, cue.last, placed.first).length;
  return listed.length < 2 ? null : (listed[order] ?? null);
}
