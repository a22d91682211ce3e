import type { Token } from '../../text/tokens.ts';
import type { Worded } from '../../words/word-classes.ts';
import { BEGINS_TIME } from '../../words/word-tags.ts';
import { readDigitGroup } from './forms/days.ts';
import type { Found, PeriodMention } from './period-reader.ts';
import { Reader } from './period-reader.ts';
import { isBehindMeeting, isOfMeeting, isOfStart, isPaperDate, isPlanYear, roleOf } from './period-role.ts';
import type { ReadForm } from './period-words.ts';
import { formsOf } from './period-words.ts';

const NONE: readonly PeriodMention[] = [];

/** "2016-20", "quý 02.2016": times whose last digits are theirs, even where they could be read as a number. */
const OWNS_DIGITS: ReadonlySet<Found['kind']> = new Set(['span', 'quarter']);

/** "năm 97", "năm hai nghìn" too; four digits behind "năm" may be a number ("thu nhập một năm 2016 nghìn đồng"). */
const ownsDigits = (r: Reader, at: number, { kind, last }: Found): boolean =>
  OWNS_DIGITS.has(kind) || (kind === 'year' && r.is(at, 'nam') && r.year(last) === null);

/** The last word of "6 tháng đầu năm nay", "quý I năm ngoái". */
const RELATIVE: Readonly<Record<string, 'this' | 'last'>> = { nay: 'this', ngoai: 'last' };

/**
 * The times a sentence names, in order. Its tokens must carry the tags of word-tags.ts. `taken`: is the token part of a figure's number? A document's own date and a term of
 * office are found too, with their role, so that they are not taken for the time of a figure. `forms`: those that can begin
 * with a word or with digits.
 */
export function findPeriods(
  sentence: Worded,
  taken: (token: number) => boolean,
  forms = formsOf,
): readonly PeriodMention[] {
  const { tokens } = sentence;
  const reader = new Reader(sentence);
  let mentions: PeriodMention[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' || (token.kind === 'word' && (token.tag & BEGINS_TIME) === 0)) continue;
    if (token.kind === 'digits' && !mayBegin(tokens, at)) continue;
    const found = taken(at) ? null : formAt(reader, at, forms(token.kind, token.bare), taken);
    const time = found ?? (token.kind === 'digits' ? readDigitGroup(reader, at) : null);
    if (time === null) continue;
    const { last, kind, year = null, part = '', until = null } = time;
    const role = roleFound(reader, at, time);
    mentions ??= [];
    const relative = time.relative ?? (year === null && last > at ? RELATIVE[tokens[last]!.bare] : undefined);
    mentions.push({ first: at, last, kind, year, part, until, role, ...(relative && { relative }) });
    at = last;
  }
  return mentions ?? NONE;
}

/**
 * Can a time begin with these digits? A year can; a day, a month or a count goes on behind them, and is not the middle of a
 * row of numbers. Most numbers are none.
 */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const { length } = tokens[at]!.bare;
  if (length === YEAR) return true;
  const next = tokens[at + 1];
  if (length > YEAR || next === undefined) return false;
  if (next.kind === 'word') return true;
  return length < YEAR - 1 && isJoint(next) && tokens[at + 2] !== undefined && !isInRow(tokens, at);
}

const isJoint = ({ bare }: Token): boolean => bare === '-' || bare === '/' || bare === '.';

/** "1-2-3": digits glued to a mark that is glued to digits. */
const isInRow = (tokens: readonly Token[], at: number): boolean =>
  at > 1 && tokens[at]!.glued && tokens[at - 1]!.glued && isJoint(tokens[at - 1]!) && tokens[at - 2]!.kind === 'digits';

const YEAR = 4;

/** The first form that reads a time at a token and leaves the numbers of figures alone, or null. */
function formAt(r: Reader, at: number, forms: readonly ReadForm[], taken: (token: number) => boolean): Found | null {
  for (const read of forms) {
    const found = read(r, at);
    if (found !== null) return taken(found.last) && !ownsDigits(r, at, found) ? null : found;
  }
  return null;
}

/** What the time says of figures: what its form knows, else what stands around it. */
function roleFound(r: Reader, at: number, { kind, last, part = '', role }: Found): PeriodMention['role'] {
  if (role !== undefined && role !== 'unread') return role;
  const isDay = kind === 'day' || kind === 'stretch';
  if (isDay && isPaperDate(r, at)) return 'document';
  if (kind === 'year' && isOfStart(r, at, last)) return 'base';
  // "486 ha/KH năm 800 ha": the plan is the year's, not what stands in front of it
  const isOfPlan = isPlanYear(r, at) || (kind === 'whole-year' && r.is(at, 'nam') && r.is(at - 2, '/'));
  const around = isOfPlan ? 'plan' : roleOf(r, at);
  if (around !== 'when') return around;
  // Of the month of a meeting ("họp tháng 12") the report may be.
  const isWholeDay = isDay && (kind === 'stretch' || part.length !== 2);
  if (isWholeDay && isOfMeeting(r, at, last)) return 'document';
  // "phiên họp tháng 12", "họp quý IV", "báo cáo tháng 12": what was reached by then may be the year's.
  const mayBeYear = kind === 'month' || kind === 'quarter';
  if (mayBeYear && isBehindMeeting(r, at, kind === 'month' && part === '12')) return 'unread';
  return role ?? 'when';
}
