import type { PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { BRACKET, COLON, COMMA, NO_BREAK, SEMICOLON } from '../../mention/sentence/sentence.ts';
import { anyIn, lastIn } from '../../mention/sentence/sentence-lookup.ts';
import { leftBehind } from '../../mention/sentence/sentence-times.ts';
import { areWords, firstOfWords } from '../../words/word-classes.ts';
import { isContrasted } from './contrast.ts';
import { isOfTime } from './of-time.ts';

/** Words behind a number that are said of that number alone: indexes of tokens without the marks around them, `to` exclusive. */
export interface Remark {
  readonly from: number;
  readonly to: number;
}

/** What a number counts takes so many tokens ("45% tổ chức cơ sở đảng đạt trong sạch vững mạnh (năm 2015)"). */
const LONGEST_NOUN = 16;
/** A remark has so many. */
const LONGEST = 40;

const OPENS = '([{';

/** The mark that ends the words right behind a number, or -1 where another number or nothing comes first. */
function markBehind({ tokens, breaks, taken }: Sentence, { last }: PlacedQuantity): number {
  for (let at = last + 1; at < Math.min(tokens.length, last + 1 + LONGEST_NOUN); at++) {
    if (taken[at] === 1) return -1;
    if (breaks[at] !== NO_BREAK) return at;
  }
  return -1;
}

const hasNumber = (sentence: Sentence, from: number, to: number): boolean =>
  anyIn(sentence.quantities, from, to, (placed) => !isOfTime(sentence, placed));

/**
 * "351 lao động (năm 2015)", "350 lao động (kế hoạch)": the bracket right behind a number and what it counts, where it is closed
 * and holds no other number; else null ("(tăng 12%)", "(năm 2015: 351)").
 */
export function bracketBehind(sentence: Sentence, placed: PlacedQuantity): Remark | null {
  const open = markBehind(sentence, placed);
  if (open < 0 || sentence.breaks[open] !== BRACKET || !OPENS.includes(sentence.tokens[open]!.bare)) return null;
  const from = open + 1;
  for (let to = from; to < Math.min(sentence.tokens.length, from + LONGEST); to++) {
    if (sentence.breaks[to] !== BRACKET) continue;
    return OPENS.includes(sentence.tokens[to]!.bare) || hasNumber(sentence, from, to) ? null : { from, to };
  }
  return null;
}

/** "351 lao động; đây là số liệu của năm 2015": the clause right behind a number that tells of it and of no other, or null. */
function clauseBehind(sentence: Sentence, placed: PlacedQuantity): Remark | null {
  const mark = markBehind(sentence, placed);
  if (mark < 0 || (sentence.breaks[mark] !== COMMA && sentence.breaks[mark] !== SEMICOLON)) return null;
  const from = mark + 1;
  const most = Math.min(sentence.tokens.length, from + LONGEST);
  let to = from;
  while (to < most && sentence.breaks[to] === NO_BREAK) to++;
  // "; kết quả năm 2015: 340 lao động" heads what follows.
  if (to < sentence.tokens.length && (sentence.breaks[to] === COLON || sentence.breaks[to] === BRACKET)) return null;
  return hasNumber(sentence, from, to) || !tellsOfNumber(sentence, from, to) ? null : { from, to };
}

/** "số liệu của năm 2015"; or ", tính cho năm 2015" where the sentence ends with it. */
function tellsOfNumber(sentence: Sentence, from: number, to: number): boolean {
  if (firstOfWords(sentence, from, to, 'of-number') >= 0) return true;
  return to === sentence.tokens.length && areWords(sentence, from, 'leads-to-time');
}

/** What is said of a number alone: the bracket right behind it, or the clause. */
export const remarkBehind = (sentence: Sentence, placed: PlacedQuantity): Remark | null =>
  bracketBehind(sentence, placed) ?? clauseBehind(sentence, placed);

/** Does a token stand in a remark on a number in front of it ("84 đảng viên (năm 2015), 95 đảng viên")? */
export function isRemarked(sentence: Sentence, at: number): boolean {
  const placed = lastIn(sentence.quantities, at - LONGEST_NOUN - LONGEST, at, (one) => !isOfTime(sentence, one));
  if (placed === undefined || placed.last >= at) return false;
  const remark = remarkBehind(sentence, placed);
  return remark !== null && remark.from <= at && at < remark.to;
}

/** What a sentence leaves to be carried: no time that is said of one number alone. */
export const carriedFrom = (sentence: Sentence): ReturnType<typeof leftBehind> =>
  leftBehind(sentence, (mention) => isRemarked(sentence, mention.first) || isContrasted(sentence, mention));
