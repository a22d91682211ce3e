import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import { cuesIn, hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { firstIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Window } from '../spot/window.ts';
import { partedBetween } from '../spot/window.ts';

const VERBS = cueSet(
  'up',
  'down',
  'exceed',
  'down-to',
  'up-to',
  'left',
  'reach',
  'equal',
  'is',
  'share',
  'same-amount',
  'from',
  'times-up',
);
/** Verbs of a change. */
export const CHANGES = cueSet('up', 'down', 'exceed');
/** These count only right in front of the number: elsewhere they are prepositions or mean another thing. */
const CLOSE = cueSet('is', 'from', 'left', 'equal', 'up-to', 'down-to', 'same-amount');
const CLOSE_WORDS = new Set(['them', 'additional', 'up', 'down', 'ha', 'kem', 'hut']);
const COMPARE = cueSet('compare');

/** Only small words (bounds, "ước", places, times) between two tokens? `to` exclusive. */
export function isClose(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.content[at] === 1) return false;
  return true;
}

/** The verb that a number belongs to ("giảm 0,32%", "còn 2,88%"), or null. */
export function findVerb(sentence: Sentence, placed: PlacedQuantity, window: Window): Cue | null {
  const cues = cuesIn(sentence, window.from, placed.first, VERBS);
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index]!;
    if (partedBetween(sentence, cue.last + 1, placed.first)) return null;
    const close = isClose(sentence, cue.last + 1, placed.first);
    const word = sentence.tokens[cue.first]!.bare;
    if (isOneOf(cue.kind, CLOSE)) {
      if (!close || placed.first - cue.last > 4) continue;
      if (cue.kind === 'from' && !isFromTo(sentence, placed)) continue;
      const earlier = changeBefore(sentence, cues, index);
      if (cue.kind === 'is' && earlier !== null) return earlier;
      if (cue.kind === 'is' && placed.quantity.bound === 'range')
        return changeNamed(sentence, cues, index, placed) ?? cue;
      if ((cue.kind === 'is' || cue.kind === 'equal') && index > 0 && placed.first - cue.last > 2) continue;
      return cue;
    }
    if (CLOSE_WORDS.has(word) && cue.first === cue.last && !close) continue;
    if (isOneOf(cue.kind, CHANGES) && !close && !namesRightBehind(sentence, cue, placed)) continue;
    return cue;
  }
  return null;
}

const REACHED = cueSet('down-to', 'up-to');

/** "giảm từ 3,2% xuống 2,88%" has a level at both ends; "giảm từ 2% - 2,5%" a fall. */
function isFromTo(sentence: Sentence, placed: PlacedQuantity): boolean {
  const next = firstIn(sentence.quantities, placed.last + 1, placed.last + 16);
  if (next === undefined) return true;
  if (hasCue(sentence, placed.last + 1, next.first, REACHED)) return true;
  return sentence.tokens[next.first - 1]?.bare !== '-' && next.first - placed.last > 1;
}

/** "tăng so với cùng kỳ là 8,6%: the verb of change further on, with only its base between. */
function changeBefore(sentence: Sentence, cues: readonly Cue[], index: number): Cue | null {
  const last = cues[index]!;
  for (let at = index - 1; at >= 0; at--) {
    const cue = cues[at]!;
    if (partedBetween(sentence, cue.last + 1, last.first)) return null;
    if (!isOneOf(cue.kind, CHANGES)) continue;
    const compared = hasCue(sentence, cue.last + 1, last.first, COMPARE);
    return compared && isClose(sentence, cue.last + 1, last.first) ? cue : null;
  }
  return null;
}

/** "chỉ tiêu giảm tỷ lệ hộ nghèo của huyện là 6,5 - 7,2%": a range between two limits is how far, not how much is left. */
function changeNamed(sentence: Sentence, cues: readonly Cue[], index: number, placed: PlacedQuantity): Cue | null {
  const before = cues[index - 1];
  return before !== undefined && isOneOf(before.kind, CHANGES) && namesRightBehind(sentence, before, placed)
    ? before
    : null;
}

/** "giảm tỷ lệ hộ nghèo 2,5%": the name follows the verb at once and the number follows the name. */
function namesRightBehind(sentence: Sentence, cue: Cue, placed: PlacedQuantity): boolean {
  const name = firstIn(sentence.names, cue.last + 1, cue.last + 2);
  return name !== undefined && name.last < placed.first && isCloseOver(sentence, name.last + 1, placed.first);
}

/** Only small words, or those of a definition ("giảm tỷ lệ hộ nghèo theo chuẩn đa chiều 4%"), between two tokens? */
function isCloseOver(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isDefined = sentence.definitions.some(({ first, last }) => first <= at && at <= last);
    if (sentence.content[at] === 1 && !isDefined) return false;
  }
  return true;
}
