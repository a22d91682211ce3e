import type { PeriodMention } from '../period/period-reader.ts';
import type { Line } from './line.ts';
import { allIn, anyIn, firstIn, lastIn } from './line-lookup.ts';

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

/** The mentions of a line that say when, not what is compared with. */
export const whens = (line: Line, from: number, to: number): readonly PeriodMention[] =>
  allIn(line.periods, from, to, isWhen);

/** The first of them. */
export const firstWhen = (line: Line, from: number, to: number): PeriodMention | undefined =>
  firstIn(line.periods, from, to, isWhen);

/** The last of them. */
export const lastWhen = (line: Line, from: number, to: number): PeriodMention | undefined =>
  lastIn(line.periods, from, to, isWhen);

/** Does somebody plan or aim at this time ("nhiệm vụ năm 2017")? */
export const isTask = (line: Line, mention: PeriodMention): boolean =>
  anyIn(
    line.cues,
    Math.max(0, mention.first - 9),
    mention.first,
    ({ kind, last }) => kind === 'task' && noPeriodBetween(line, last + 1, mention.first),
  );

const noPeriodBetween = (line: Line, from: number, to: number): boolean => !anyIn(line.periods, from, to);

interface Left {
  readonly result: PeriodMention | null;
  readonly task: PeriodMention | null;
  readonly passing: PeriodMention | null;
}

const NOTHING_LEFT: Left = { result: null, task: null, passing: null };

/** What a line leaves behind for the lines after it: the time of its results and of its targets. */
export function leftBehind(line: Line): Left {
  if (line.periods.length === 0) return NOTHING_LEFT;
  let first: PeriodMention | null = null;
  let free: PeriodMention | null = null;
  let last: PeriodMention | null = null;
  let task: PeriodMention | null = null;
  let passing: PeriodMention | null = null;
  for (const mention of line.periods) {
    const passes = isPassing(mention);
    if (passes && mention.role === 'when') passing ??= mention;
    if (passes || !isOrdinary(mention)) continue;
    first ??= mention;
    if (isTask(line, mention)) {
      task = mention;
      continue;
    }
    last = mention;
    if (line.taken[mention.first - 1] !== 1) free ??= mention;
  }
  return { result: free ?? last ?? first, task, passing };
}
