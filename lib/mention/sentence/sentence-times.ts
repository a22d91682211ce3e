import type { PeriodMention } from '../period/period-reader.ts';
import type { Sentence } from './sentence.ts';
import { allIn, anyIn, firstIn, lastIn } from './sentence-lookup.ts';

/** Words of time that no year alone can be read from: not understood, or a part of a year. */
export const isHint = (mention: PeriodMention): boolean =>
  mention.role === 'unread' || (mention.role === 'when' && isPartOfYear(mention));

/** The year a mention speaks of, for the words after it that leave it out. */
export function yearOf(mention: PeriodMention): number | null {
  return mention.kind === 'span' ? mention.until : mention.year;
}

const isWhen = ({ role }: PeriodMention): boolean => role === 'when';

const isOrdinary = ({ kind, role }: PeriodMention): boolean =>
  role === 'when' &&
  kind !== 'now' &&
  kind !== 'span' &&
  kind !== 'to-date' &&
  kind !== 'day' &&
  kind !== 'month' &&
  kind !== 'stretch' &&
  kind !== 'last-year' &&
  kind !== 'next-year';

/** Is it less than a whole year? The last day of a year stands for the year. */
export const isPartOfYear = ({ kind, part }: PeriodMention): boolean =>
  kind === 'half' ||
  kind === 'months' ||
  kind === 'quarter' ||
  kind === 'month' ||
  kind === 'to-date' ||
  kind === 'stretch' ||
  (kind === 'day' && part !== '12-31');
/** A part of the year that holds for its own clauses only ("hết tháng 8", "từ đầu năm đến nay", one month). */
export const isPassing = ({ kind, part }: PeriodMention): boolean =>
  kind === 'to-date' ||
  kind === 'span' ||
  kind === 'day' ||
  kind === 'month' ||
  kind === 'stretch' ||
  (kind === 'months' && part !== '9M');

/** The mentions of a sentence that say when, not what is compared with. */
export const whens = (sentence: Sentence, from: number, to: number): readonly PeriodMention[] =>
  allIn(sentence.periods, from, to, isWhen);

/** The first of them. */
export const firstWhen = (sentence: Sentence, from: number, to: number): PeriodMention | undefined =>
  firstIn(sentence.periods, from, to, isWhen);

/** The last of them. */
export const lastWhen = (sentence: Sentence, from: number, to: number): PeriodMention | undefined =>
  lastIn(sentence.periods, from, to, isWhen);

/** Does somebody plan or aim at this time ("nhiệm vụ năm 2017")? */
export const isTask = (sentence: Sentence, mention: PeriodMention): boolean =>
  anyIn(
    sentence.cues,
    Math.max(0, mention.first - 9),
    mention.first,
    ({ kind, last }) => kind === 'task' && noPeriodBetween(sentence, last + 1, mention.first),
  );

const noPeriodBetween = (sentence: Sentence, from: number, to: number): boolean => !anyIn(sentence.periods, from, to);

interface Left {
  readonly result: PeriodMention | null;
  readonly task: PeriodMention | null;
  readonly passing: PeriodMention | null;
}

const NOTHING_LEFT: Left = { result: null, task: null, passing: null };

/**
 * What a sentence leaves behind for the sentences after it: the time of its results and of its targets. `isPassed`: is a time
 * said of one number alone?
 */
export function leftBehind(sentence: Sentence, isPassed: (mention: PeriodMention) => boolean): Left {
  if (sentence.periods.length === 0) return NOTHING_LEFT;
  let first: PeriodMention | null = null;
  let free: PeriodMention | null = null;
  let last: PeriodMention | null = null;
  let task: PeriodMention | null = null;
  let passing: PeriodMention | null = null;
  for (const mention of sentence.periods) {
    if (isPassed(mention)) continue;
    const passes = isPassing(mention);
    if (passes && mention.role === 'when') passing ??= mention;
    if (passes || !isOrdinary(mention)) continue;
    first ??= mention;
    if (isTask(sentence, mention)) {
      task = mention;
      continue;
    }
    last = mention;
    if (mention.first === 0 || sentence.taken[mention.first - 1] !== 1) free ??= mention;
  }
  return { result: free ?? last ?? first, task, passing };
}
