import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { BRACKET, COMMA, SEMICOLON } from './line.ts';
import { isHint } from './line-times.ts';
import type { PeriodMention } from './period-reader.ts';
import { Reader } from './period-reader.ts';
import { reportsIn } from './period-role.ts';

/** So many tokens may part words of time from the year that they are a part of ("mùa khô của năm 2016"). */
const JOINED = 3;
/** Sentences are shorter than this; broken pages are not. */
const FAR = 400;

const JOINING = new Set(['va', 'con', 'and', 'while']);

interface Around {
  /** The heads of the figure's cell. */
  readonly heads: readonly Line[];
  /** Has another stretch been named since the time that is carried (see Walk)? */
  readonly isRivalled: boolean;
  /** Does the figure add up over the year, or is its indicator unknown? */
  readonly adds: boolean;
}

/**
 * Makes the period of a figure `assumed` where words of time stand in its clause, govern it from the front of its sentence
 * or head its cell, that are not what gave it its period (DESIGN §6: "unread date or period words make the period
 * doubtful"). They name no period ("tuần qua", "dịp Tết"), or a part of the year that was named as well ("..., riêng quý
 * IV").
 */
export function doubtPeriod(draft: Draft, { heads, isRivalled, adds }: Around): void {
  const { line, periodEvidence: found } = draft;
  if (found === null || found.how === 'assumed') return;
  const given = found.span?.start ?? -1;
  const isFromElsewhere = given < line.span.start || given >= line.span.end;
  const isOtherHint = (head: Line): boolean =>
    head.periods.some((mention) => isHint(mention) && head.tokens[mention.first]!.start !== given);
  if ((isRivalled && isFromElsewhere) || heads.some(isOtherHint) || isBesideOther(draft, given, adds)) {
    draft.periodEvidence = { ...found, how: 'assumed' };
  }
}

/** Do such words stand beside the number itself? `given`: the offset of the words that gave the period. */
function isBesideOther({ line, placed, window }: Draft, given: number, adds: boolean): boolean {
  const { periods, tokens } = line;
  if (!periods.some(isHint)) return false;
  const giver = periods.find(({ first }) => tokens[first]!.start === given);
  return periods.some((mention) => {
    if (mention === giver || !isHint(mention) || (!adds && isYearEnd(line, mention))) return false;
    if (mention.last < placed.first) return governs(line, mention, placed.first, giver);
    return mention.first > placed.last && mention.first < window.next && isOwn(line, mention, placed.last, window.next);
  });
}

/** "cuối năm": for a rate or a stock, what the year came to. */
const isYearEnd = ({ tokens }: Line, { first }: PeriodMention): boolean =>
  tokens[first]!.bare === 'cuoi' && tokens[first + 1]?.bare === 'nam';

/** Does a time in front of a number speak for it? Not where the time that gave its period stands between them. */
function governs(line: Line, mention: PeriodMention, number: number, giver: PeriodMention | undefined): boolean {
  if (number - mention.last > FAR) return false;
  if (giver !== undefined && giver.last < number && giver.first > mention.last) return isJoined(line, mention, giver);
  let isOfEarlier = false;
  for (let at = mention.first - 1; at >= 0 && line.breaks[at]! < COMMA; at--) isOfEarlier ||= line.taken[at] === 1;
  for (let at = mention.last + 1; at < number; at++) {
    if (line.breaks[at]! >= COMMA && isOfEarlier) return false;
    if (line.breaks[at] === SEMICOLON && mention.first > 2) return false;
  }
  return true;
}

/** "mùa khô năm 2016", "tuần thứ hai của tháng 11": one time in several words. */
function isJoined(line: Line, mention: PeriodMention, giver: PeriodMention): boolean {
  if (giver.first - mention.last > JOINED + 1) return false;
  for (let at = mention.last + 1; at < giver.first; at++) if (line.breaks[at]! >= COMMA) return false;
  // "họp quý IV đánh giá năm 2016" are two.
  return !reportsIn(new Reader(line.tokens), mention.last + 1, giver.first);
}

/** Does a time behind a number close its clause, and open none of the next number's? */
function isOwn(line: Line, mention: PeriodMention, number: number, next: number): boolean {
  if (mention.first > number + FAR) return false;
  let parted = JOINING.has(line.tokens[number + 1]?.bare ?? '');
  for (let at = number + 1; at < mention.first; at++) {
    if (line.breaks[at] === SEMICOLON) return false;
    if (line.breaks[at]! >= COMMA) parted = line.breaks[at] !== BRACKET || line.tokens[at]!.bare === '(';
  }
  if (!parted) return true;
  for (let at = mention.last + 1; at < line.tokens.length && line.breaks[at]! < COMMA; at++) {
    if (at === next) return false;
  }
  return true;
}
