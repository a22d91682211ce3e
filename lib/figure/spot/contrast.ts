import type { PeriodMention } from '../../mention/period/period-reader.ts';
import { BRACKET, COMMA, SEMICOLON, type Sentence } from '../../mention/sentence/sentence.ts';

/** So many words may stand between "trong khi" and the time that is held against the one told of. */
const NEAR = 3;
/** So many tokens may a number of another time take in front of its time ("cao hơn mức 2,57% của quý I/2023"). */
const FAR = 8;

/**
 * A time that only the number beside it is of: "..., trong khi năm 2022 là 63,9 triệu đồng; toàn xã còn 28 hộ nghèo", "cao hơn mức 2,57%
 * của quý I/2023; ...". What stands behind goes on with the time told of before.
 */
export function isContrasted(sentence: Sentence, mention: Pick<PeriodMention, 'first'>): boolean {
  return isBehindWhile(sentence, mention.first) || isOfComparedNumber(sentence, mention.first);
}

function isBehindWhile({ tokens, breaks }: Sentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - NEAR); at--) {
    if (breaks[at]! >= COMMA && tokens[at]!.bare !== ',') return false;
    if (tokens[at]!.norm === 'khi' && tokens[at - 1]!.norm === 'trong') return at >= 2 && breaks[at - 2]! >= COMMA;
  }
  return false;
}

/** In front of "hơn" where two numbers are held against each other; alone it is a bound ("gấp hơn 3 lần năm 2017"). */
const COMPARED: ReadonlySet<string> = new Set('cao thấp nhiều ít lớn nhỏ nhanh chậm'.split(' '));

function isOfComparedNumber({ tokens, breaks, taken }: Sentence, first: number): boolean {
  const number = tokens[first - 1]?.norm === 'của' ? first - 2 : first - 1;
  if (taken[number] !== 1) return false;
  for (let at = number - 1; at >= Math.max(0, number - FAR); at--) {
    const isParted = breaks[at] === COMMA || breaks[at] === SEMICOLON || breaks[at] === BRACKET;
    if (isParted && taken[at] !== 1) return false;
    if (tokens[at]!.norm === 'hơn') return COMPARED.has(tokens[at - 1]?.norm ?? '');
  }
  return false;
}

/** Does a token stand behind the clause of such a time, which begins at an offset of the text? */
export function isBehindContrast(sentence: Sentence, start: number, token: number): boolean {
  const { tokens, periods, breaks } = sentence;
  const mention = periods.find(({ first }) => tokens[first]!.start === start);
  if (mention === undefined || mention.last > token || !isContrasted(sentence, mention)) return false;
  for (let at = mention.last + 1; at < token; at++) if (breaks[at] === SEMICOLON) return true;
  return false;
}
