import { cueSet, setOf } from '../../mention/cue/cue-sets.ts';
import { hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue } from '../../mention/sentence/sentence.ts';
import { areWords, firstOfWords, lastOfWords } from '../../words/word-classes.ts';
import type { Spot } from '../spot/slots.ts';

/** What the number counts has so many words at most ("55 percent of grassroots Party organisations should"). */
const LONGEST_NOUN = 8;
const DONE = cueSet('done', 'reach');

/**
 * "90 new members are to be admitted", "120 ha rừng sẽ được trồng": what is said of the number behind it makes it an aim. One
 * that is known already ("the 12 communes recognised in 2016 will be upgraded", "350 hộ này sẽ được hỗ trợ") is none.
 */
export function aimBehind({ sentence, placed, window }: Spot): Cue | null {
  const from = placed.last + 1;
  const first = firstOfWords(sentence, from, Math.min(window.to, from + LONGEST_NOUN), 'aims-behind');
  if (first < 0 || areWords(sentence, placed.first - 1, 'definite')) return null;
  if (firstOfWords(sentence, from, first + 1, 'known') >= 0 || hasCue(sentence, from, first, DONE)) return null;
  return { kind: 'target', set: setOf('target'), first, last: lastOfWords(sentence, first, 'aims-behind') };
}
