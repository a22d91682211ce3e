import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { Worded } from '../../words/word-classes.ts';
import { firstFrom } from '../sentence/sentence-lookup.ts';
import type { PeriodMention } from './period-reader.ts';
import { Reader } from './period-reader.ts';
import { isOfMeeting, roleOf } from './period-role.ts';
import type { StretchPhrase } from './stretch-words.ts';
import { portionOfYear, unreadOpening } from './unread-opening.ts';

/** "đến cuối năm 2017": up to there it is the year. */
const endsYear = (r: Reader, at: number): boolean => r.is(at, 'cuoi', 'nam') && r.has(at - 1, 'until');

const unread = (first: number, last: number): PeriodMention => ({
  first,
  last,
  kind: 'stretch',
  year: null,
  part: '',
  until: null,
  role: 'unread',
});

/** The part of a phrase that no understood time covers, as [first, last]; null when nothing of it is left. */
function uncovered(
  { first, last }: PhraseMatch<StretchPhrase>,
  periods: readonly PeriodMention[],
): readonly [number, number] | null {
  let from = first;
  let to = last;
  // The one that begins in front of the phrase may reach into it.
  for (let at = Math.max(0, firstFrom(periods, first) - 1); at < periods.length; at++) {
    const period = periods[at]!;
    if (period.last < from) continue;
    if (period.first > to) break;
    if (period.first > from) to = period.first - 1;
    else from = period.last + 1;
  }
  return from <= to ? [from, to] : null;
}

/**
 * The times of a sentence with the words of time that name no period added as `unread`, in the order of the sentence. Left out are
 * those that an understood time covers ("tháng" in "9 tháng đầu năm"), that are compared with ("so với đầu năm"), and that
 * tell when a meeting was.
 */
export function withStretches(
  periods: readonly PeriodMention[],
  stretches: readonly PhraseMatch<StretchPhrase>[],
  sentence: Worded,
  taken: (token: number) => boolean,
): readonly PeriodMention[] {
  const portion = portionOfYear(sentence, periods);
  if (portion !== null) return [unread(...portion), ...periods];
  const opening = unreadOpening(sentence, periods);
  if (stretches.length === 0 && opening === null) return periods;
  const reader = new Reader(sentence);
  const added: PeriodMention[] = [];
  let hidden = -1;
  for (const stretch of stretches) {
    // "nhiệm vụ đầu tiên": a word that says something else begins no harvest.
    if (stretch.value.kind === 'none') hidden = Math.max(hidden, stretch.last);
    if (stretch.first <= hidden || taken(stretch.first) || endsYear(reader, stretch.first)) continue;
    const rest = uncovered(stretch, periods);
    if (rest === null) continue;
    const [first, last] = rest;
    // "bình quân năm 2021": of that year
    if (last < stretch.last && (reader.is(first, 'binh', 'quan') || reader.is(first, 'trung', 'binh'))) continue;
    if (first === last && reader.is(first, 'trong')) continue;
    if (roleOf(reader, first) !== 'when' || isOfMeeting(reader, first, last)) continue;
    added.push(unread(first, last));
  }
  if (opening !== null && added.every(({ first }) => first > opening[1])) added.push(unread(...opening));
  if (added.length === 0) return periods;
  return [...periods, ...added].sort((a, b) => a.first - b.first);
}
