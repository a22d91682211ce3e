import { cueSet } from '../../mention/cue/cue-sets.ts';
import type { NamedIssuer } from '../../mention/cue/issuer-names.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import { firstCue, lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { NO_BREAK } from '../../mention/sentence/sentence.ts';
import { firstIn } from '../../mention/sentence/sentence-lookup.ts';
import { areWords } from '../../words/word-classes.ts';
import type { Located } from '../spot/slots.ts';

/** The id of whoever gives a plan and is none of those that this program tells apart. */
const STRANGER = 'other';

const PLANS = cueSet('plan', 'target-head');
/** So far behind a share the name of its plan may stand, and so many words its owner's name is shown with, in tokens. */
const NEAR = 6;
const LONGEST = 6;
const OWNS = new Set(['của', 'cua', 'do', 'từ', 'tu']);

/**
 * "Kế hoạch của ngành: trồng mới 120 ha rừng", "đạt 120% kế hoạch của Sở": a plan that the words give to somebody who is not
 * the committee, the city or anybody else with a name of the data, or null. Whoever is not known is another: DESIGN §6 lets
 * only this committee's own target be different.
 */
export function strangerOf({ sentence, placed, window, status }: Located, text: string): NamedIssuer | null {
  const behind = firstCue(sentence, placed.last + 1, Math.min(window.to, placed.last + NEAR), PLANS);
  const cue = behind ?? (status === 'target' ? lastCue(sentence, 0, placed.first, PLANS) : undefined);
  return cue === undefined ? null : ownerBehind(sentence, cue.last + 1, text);
}

/** Who owns the plan whose name ends in front of a token ("... năm 2017 của ngành"). */
function ownerBehind(sentence: Sentence, from: number, text: string): NamedIssuer | null {
  const time = firstIn(sentence.periods, from, from + 1);
  const at = time === undefined ? from : time.last + 1;
  // "Chỉ tiêu ngành nông nghiệp" names its owner without a word between.
  const first = areWords(sentence, at, 'trade') ? at : at + 1;
  if (first > at && !OWNS.has(sentence.tokens[at]?.norm ?? '')) return null;
  if (sentence.tokens[first]?.kind !== 'word') return null;
  const isKnown =
    firstIn(sentence.places, first, first + 2) !== undefined ||
    firstIn(sentence.periods, first, first + 1) !== undefined ||
    KNOWN.some((kind) => areWords(sentence, first, kind) || areWords(sentence, first + 1, kind));
  if (isKnown) return null;
  let last = first;
  while (
    last + 1 < first + LONGEST &&
    sentence.tokens[last + 1]?.kind === 'word' &&
    sentence.breaks[last + 1] === NO_BREAK
  ) {
    if (areWords(sentence, last + 1, 'copula')) break;
    last++;
  }
  return { id: STRANGER, evidence: evidenceOf(text, sentence, first, last, 'said') };
}

const KNOWN = ['owns-plan', 'committee', 'council', 'people-committee', 'central'] as const;
