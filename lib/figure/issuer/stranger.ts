import { cueSet } from '../../mention/cue/cue-sets.ts';
import type { NamedIssuer } from '../../mention/cue/issuer-names.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import { firstCue, lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Line } from '../../mention/sentence/line.ts';
import { NO_BREAK } from '../../mention/sentence/line.ts';
import { firstIn } from '../../mention/sentence/line-lookup.ts';
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
export function strangerOf({ line, placed, window, status }: Located, text: string): NamedIssuer | null {
  const behind = firstCue(line, placed.last + 1, Math.min(window.to, placed.last + NEAR), PLANS);
  const cue = behind ?? (status === 'target' ? lastCue(line, 0, placed.first, PLANS) : undefined);
  return cue === undefined ? null : ownerBehind(line, cue.last + 1, text);
}

/** Who owns the plan whose name ends in front of a token ("... năm 2017 của ngành"). */
function ownerBehind(line: Line, from: number, text: string): NamedIssuer | null {
  const time = firstIn(line.periods, from, from + 1);
  const at = time === undefined ? from : time.last + 1;
  // "Chỉ tiêu ngành nông nghiệp" names its owner without a word between.
  const first = areWords(line, at, 'trade') ? at : at + 1;
  if (first > at && !OWNS.has(line.tokens[at]?.norm ?? '')) return null;
  if (line.tokens[first]?.kind !== 'word') return null;
  const isKnown =
    firstIn(line.places, first, first + 2) !== undefined ||
    firstIn(line.periods, first, first + 1) !== undefined ||
    KNOWN.some((kind) => areWords(line, first, kind) || areWords(line, first + 1, kind));
  if (isKnown) return null;
  let last = first;
  while (last + 1 < first + LONGEST && line.tokens[last + 1]?.kind === 'word' && line.breaks[last + 1] === NO_BREAK) {
    if (areWords(line, last + 1, 'copula')) break;
    last++;
  }
  return { id: STRANGER, evidence: evidenceOf(text, line, first, last, 'said') };
}

const KNOWN = ['owns-plan', 'committee', 'council', 'people-committee', 'central'] as const;
