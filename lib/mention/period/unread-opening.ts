import { areWords, firstOfWords, type Worded } from '../../words/word-classes.ts';
import type { PeriodMention } from './period-reader.ts';

/** A longer part is a clause. */
const LONGEST = 8;

/**
 * "Ba phần tư chặng đường của năm, ...": the part in front of the first comma, as [first, last], where it tells of a portion
 * of the year; else null. No time that was read lies in it.
 */
export function portionOfYear(sentence: Worded, periods: readonly PeriodMention[]): readonly [number, number] | null {
  const { tokens } = sentence;
  const comma = firstComma(tokens);
  if (comma < 1 || tokens[comma - 1]!.norm !== 'năm' || periods.some(({ first }) => first < comma)) return null;
  return firstOfWords(sentence, 0, comma, 'portion') >= 0 ? [0, comma - 1] : null;
}

/** The first comma, where it stands near the beginning; else -1. */
function firstComma(tokens: Worded['tokens']): number {
  for (let at = 0; at < 2 * LONGEST && at < tokens.length; at++) if (tokens[at]!.bare === ',') return at;
  return -1;
}

/**
 * The part of a sentence in front of its first comma, as [first, last], where it begins as times do and none was read in it
 * ("Khi bước vào nhiệm kỳ, ...", "Thời bao cấp, ...", "Năm liền kề, ..."); else null. DESIGN §6: unread words of time make
 * the period doubtful.
 */
export function unreadOpening(sentence: Worded, periods: readonly PeriodMention[]): readonly [number, number] | null {
  const { tokens } = sentence;
  const first = tokens[0]?.kind === 'mark' ? 1 : 0;
  if (!areWords(sentence, first, 'opens-time') || areWords(sentence, first + 1, 'no-time')) return null;
  for (let at = first + 1; at <= first + LONGEST && at < tokens.length; at++) {
    if (tokens[at]!.bare !== ',') continue;
    const last = at - 1;
    return periods.some((period) => period.first <= last) ? null : [first, last];
  }
  return null;
}
