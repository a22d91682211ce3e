import { cueSet, setOf } from '../../mention/cue/cue-sets.ts';
import { hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue } from '../../mention/sentence/sentence.ts';
import { areWords, lastOfWords } from '../../words/word-classes.ts';
import type { Spot } from '../spot/slots.ts';

/** What the number counts has so many words at most ("55 percent of grassroots Party organisations should"). */
const LONGEST_NOUN = 8;
const DONE = cueSet('done', 'reach');

/**
 * "90 new members are to be admitted", "120 ha rừng sẽ được trồng": what is said of the number behind it makes it an aim. One
 * that is known already ("the 12 communes recognised in 2016 will be upgraded", "350 hộ này sẽ được hỗ trợ") is none.
 */
export function aimBehind({ sentence, placed, window }: Spot): Cue | null {
  if (areWords(sentence, placed.first - 1, 'definite')) return null;
  const end = Math.min(window.to, placed.last + 1 + LONGEST_NOUN);
  for (let at = placed.last + 1; at < end; at++) {
    if (areWords(sentence, at, 'known')) return null;
    const last = lastOfWords(sentence, at, 'aims-behind');
    if (last < 0) continue;
    if (hasCue(sentence, placed.last + 1, at, DONE)) return null;
    return { kind: 'target', set: setOf('target'), first: at, last };
  }
  return null;
}
