import { cueSet } from '../../mention/cue/cue-sets.ts';
import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import { hasCue, lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { isPercent } from '../measure/measure.ts';
import type { Spot } from '../spot/slots.ts';

/** May a name behind a number say what the number measures? Behind a percentage only where it is of the name's own thing. */
export const mayStandBehind = (spot: Spot, match: PhraseMatch<IndicatorName>): boolean =>
  mayFollow(spot, match.value) ||
  isThere(spot, match) ||
  isOfItsPlan(spot, match) ||
  isOfRest(spot, match) ||
  isEquated(spot, match);

/** "55% tổ chức cơ sở đảng ..." names the share; "100% hộ nghèo được cấp thẻ" is a share of something else. */
const mayFollow = (spot: Spot, name: IndicatorName): boolean =>
  !isPercent(spot.quantity.unit) || name.shareOf || (spot.words.measure === 'change' && spot.words.base !== 'plan');

const PLAN = cueSet('plan');

/** "hoàn thành 142% kế hoạch thu ngân sách": whose plan it is stands right behind the plan's word. */
function isOfItsPlan({ sentence, placed, words, window }: Spot, { first }: PhraseMatch<IndicatorName>): boolean {
  if (words.measure !== 'share-of-plan' || window.hasSubject) return false;
  return lastCue(sentence, placed.last + 1, first, PLAN)?.last === first - 1;
}

/** Words between the rest and whose it is: "còn lại 6,5% là của nông nghiệp", "thuộc về". */
const BELONGING = new Set(['là', 'thuộc', 'về', 'của', 'khu', 'vực', 'khối', 'ngành', 'belongs', 'to', 'is']);
/** So far in front of a number (tokens) "còn lại" may stand, and so far behind it the name. */
const REST_IN_FRONT = 4;
const REST_BEHIND = 6;

/** "phần còn lại, 6,5%, thuộc về nông, lâm nghiệp": whose the rest of a whole is stands behind it. */
export function isOfRest(
  { sentence, placed }: Pick<Spot, 'sentence' | 'placed'>,
  { first }: PhraseMatch<IndicatorName>,
): boolean {
  const { tokens } = sentence;
  if (first <= placed.last || first - placed.last > REST_BEHIND) return false;
  for (let at = placed.last + 1; at < first; at++)
    if (tokens[at]!.kind !== 'mark' && !BELONGING.has(tokens[at]!.norm)) return false;
  for (let at = placed.first - 1; at > 0 && at >= placed.first - REST_IN_FRONT; at--)
    if (tokens[at]!.norm === 'lại' && tokens[at - 1]!.norm === 'còn') return true;
  return false;
}

const ENDS_NOUN = new Set(['theo', 'so', 'vào', 'cuối', 'đầu', 'năm', 'của', 'tại', 'ở', 'trong', 'và']);
const THERE = new Set(['left', 'share', 'is']);

/**
 * "còn gần 3% hộ nghèo": there is such a share, where the noun ends with the name; "100% hộ nghèo được cấp thẻ" says
 * something else of its share.
 */
function isThere(spot: Spot, { value, last }: PhraseMatch<IndicatorName>): boolean {
  const { sentence, words, quantity } = spot;
  if (!isPercent(quantity.unit) || !value.indicator.units.includes('percent')) return false;
  if (words.verbKind === null || !THERE.has(words.verbKind)) return false;
  const next = sentence.tokens[last + 1];
  return next === undefined || next.kind !== 'word' || ENDS_NOUN.has(next.norm);
}

/** So many words behind a name may say that what is equated with it was only set. */
const SET_BEHIND = 8;
const AIMS = cueSet('target', 'target-head', 'plan');
/** Words that say what a number before them is, and those that may stand between them and its name. */
const EQUATES = new Set(['là', 'chính', 'is', 'was']);
const BEFORE_NAME = new Set(['là', 'con', 'số', 'mức', 'the']);
/** Words that a name of a share begins or ends with; without one "55% là hộ nghèo" says who 55% are. */
const SHARES = new Set(['tỷ', 'tỉ', 'rate', 'share']);

/** "2,88% là tỷ lệ hộ nghèo của thành phố": the number is said to be the share itself. */
function isEquated({ sentence, placed }: Spot, { first, last }: PhraseMatch<IndicatorName>): boolean {
  const { tokens } = sentence;
  if (!EQUATES.has(tokens[placed.last + 1]?.norm ?? '')) return false;
  for (let at = placed.last + 2; at < first; at++) if (!BEFORE_NAME.has(tokens[at]!.norm)) return false;
  if (hasCue(sentence, last + 1, Math.min(tokens.length, last + SET_BEHIND), AIMS)) return false;
  return SHARES.has(tokens[first]!.norm) || SHARES.has(tokens[last]!.norm);
}
