import { cueSet } from '../../mention/cue/cue-sets.ts';
import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import { lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { isPercent } from '../measure/measure.ts';
import type { Spot } from '../spot/slots.ts';

/** May a name behind a number say what the number measures? Behind a percentage only where it is of the name's own thing. */
export const mayStandBehind = (spot: Spot, match: PhraseMatch<IndicatorName>): boolean =>
  mayFollow(spot, match.value) || isThere(spot, match) || isOfItsPlan(spot, match);

/** "55% tổ chức cơ sở đảng ..." names the share; "100% hộ nghèo được cấp thẻ" is a share of something else. */
const mayFollow = (spot: Spot, name: IndicatorName): boolean =>
  !isPercent(spot.quantity.unit) || name.shareOf || (spot.words.measure === 'change' && spot.words.base !== 'plan');

const PLAN = cueSet('plan');

/** "hoàn thành 142% kế hoạch thu ngân sách": whose plan it is stands right behind the plan's word. */
function isOfItsPlan({ sentence, placed, words, window }: Spot, { first }: PhraseMatch<IndicatorName>): boolean {
  if (words.measure !== 'share-of-plan' || window.hasSubject) return false;
  return lastCue(sentence, placed.last + 1, first, PLAN)?.last === first - 1;
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
