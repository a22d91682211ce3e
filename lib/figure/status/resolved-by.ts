import { cueSet, setOf } from '../../mention/cue/cue-sets.ts';
import { hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, Sentence } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import { areWords, firstOfWords } from '../../words/word-classes.ts';
import type { Spot } from '../spot/slots.ts';

const OVER = cueSet('done', 'exceed', 'estimate', 'compare');
/** The name of a resolution and of who passed it takes so many words at most. */
const LONGEST_RESOLUTION = 24;

/** A resolution named at a token, not one that is being carried out ("thực hiện Nghị quyết"). */
const isResolution = (sentence: Sentence, at: number): boolean =>
  areWords(sentence, at, 'resolution') && !areWords(sentence, at - 1, 'carried-out');

function setsGoals(sentence: Sentence, from: number, to: number): boolean {
  // "ghi nhận" acknowledges what was done
  for (let at = from; at < to; at++)
    if (areWords(sentence, at, 'sets') && sentence.tokens[at + 1]?.bare !== 'nhan') return true;
  return false;
}

/**
 * "Nghị quyết của Ban Chấp hành Đảng bộ thành phố xác định ...", "trong Nghị quyết của ... là ...", "theo Nghị quyết của
 * ..., năm 2017 kết nạp ít nhất 90 đảng viên": what a resolution sets, up to its end of the sentence or to what was done.
 */
export function resolvedBy({ sentence, placed, quantity, window }: Spot): Cue | null {
  const { from } = window;
  const to = placed.first;
  const first = firstOfWords(sentence, from, to - 1, 'resolution');
  for (let at = to - 2; first >= 0 && at >= first; at--) {
    if (!isResolution(sentence, at)) continue;
    // "Theo nghị quyết của Thành ủy, năm 2017 kết nạp 80 đảng viên" may tell what was done in its spirit.
    const named =
      quantity.bound === 'at-least' &&
      sentence.tokens[at - 1]?.bare === 'theo' &&
      anyIn(sentence.places, at, at + LONGEST_RESOLUTION);
    const sets = setsGoals(sentence, at + 2, Math.min(to, at + LONGEST_RESOLUTION));
    if (!named && !sets) return null;
    if (hasCue(sentence, at, to, OVER) || sentence.tokens.slice(at, to).some(({ norm }) => norm === 'được'))
      return null;
    return { kind: 'target', set: setOf('target'), first: at, last: at + 1 };
  }
  return null;
}
