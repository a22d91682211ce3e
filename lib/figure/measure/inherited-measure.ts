import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import { hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { COLON } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Filled, Spot } from '../spot/slots.ts';
import type { MeasureWords } from './measure.ts';
import { isPercent } from './measure.ts';

const COMPARED = cueSet('compare');
const SAME_AMOUNT = new Set(['tuong', 'equivalent']);
const POINTS = 'percentage-point';

/** A spot whose own words are read, before those of the figure it goes on with. */
type Own = Omit<Spot, 'unit' | 'total'>;

/**
 * The words of a number's measure with what the figure it goes on with says of it: "Dương Quang thêm 8 tiêu chí, Nông Thượng 7
 * tiêu chí", "(1,95%)" after a fall. Points are between two rates, whatever verb stands before them: no level is told in them.
 */
export function withInherited(own: Own): MeasureWords {
  const { words, governing, quantity } = own;
  if (governing !== null && inheritsVerb(own, governing)) {
    return { ...words, measure: 'change', direction: governing.words.direction };
  }
  return quantity.unit === POINTS && words.measure !== 'change'
    ? { ...words, measure: 'change', direction: null }
    : words;
}

/** Does the verb of change of the figure before hold for this one? */
function inheritsVerb(own: Own, governing: Filled): boolean {
  const { words, sentence, window, placed, quantity } = own;
  if (words.measure !== 'open' || governing.sentence !== sentence || governing.words.measure !== 'change') return false;
  if (isRunningTotal(sentence, placed.first)) return false;
  const verb = words.verb === null ? null : sentence.tokens[words.verb.first]!.bare;
  const isPoints = quantity.unit === POINTS;
  const isRestated = verb !== null && (SAME_AMOUNT.has(verb) || (isPoints && verb === 'tuc'));
  const isBracketed = verb === null && restatesInBracket(own, governing);
  const isOutside = !window.inBracket || governing.window.inBracket;
  const isElliptical = verb === null && governing.quantity.unit === quantity.unit && !window.hasSubject && isOutside;
  const arePercentages = isPercent(quantity.unit) && isPercent(governing.quantity.unit);
  const isListed = verb === null && arePercentages && !window.inBracket && !isParted(own, governing);
  const isPlan = verb === null && arePercentages && isPlanOfGrowth(own, governing);
  if (!isRestated && !isBracketed && !isElliptical && !isListed && !isPlan) return false;
  // "tăng 189 cơ sở so với 111 cơ sở của năm 2020": what is compared with is a level.
  return isPercent(quantity.unit) || !hasCue(sentence, placed.first - 2, placed.first, COMPARED);
}

/** "thêm 11 xã, lũy kế 43 xã": how many there are by now. */
const isRunningTotal = ({ tokens }: Sentence, at: number): boolean => {
  const front = tokens.slice(Math.max(0, at - RUNNING), at).map(({ bare }) => bare);
  return front.some((bare, index) => bare === 'luy' && front[index + 1] === 'ke');
};
const RUNNING = 4;

/** "tăng 7,85% (kế hoạch 11,5%)": of what is no percentage itself a plan in percent is one of growth as well. */
const isPlanOfGrowth = ({ sentence, placed }: Own, governing: Filled): boolean =>
  governing.unit === 'percent' &&
  anyIn(sentence.cues, governing.placed.last + 1, placed.first, ({ kind }) => isOneOf(kind, PLANNED));

/** A semicolon or a colon between two figures: what follows begins anew. */
function isParted({ sentence, placed }: Own, governing: Filled): boolean {
  for (let at = governing.placed.last + 1; at < placed.first; at++) if (sentence.breaks[at]! >= COLON) return true;
  return false;
}

/** "giảm 150 hộ (1,95%)": the same change in another unit. In the same unit, or of a plan ("(KH 90)"), it is a level. */
function restatesInBracket({ sentence, placed, window, quantity }: Own, governing: Filled): boolean {
  if (!window.inBracket || governing.window.inBracket || governing.quantity.unit === quantity.unit) return false;
  return !anyIn(
    sentence.cues,
    governing.placed.last + 1,
    placed.first,
    ({ kind, first }) => isOneOf(kind, PLANNED) && opensBracket(sentence, first, placed.first),
  );
}

const PLANNED = cueSet('plan', 'target', 'target-head');

/** Is the last opening bracket before the number in front of this token? */
function opensBracket(sentence: Sentence, cue: number, to: number): boolean {
  for (let at = to - 1; at >= 0 && sentence.taken[at] === 0; at--)
    if (sentence.tokens[at]!.bare === '(') return at < cue;
  return false;
}
