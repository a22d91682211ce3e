import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import { Reader } from '../../mention/period/period-reader.ts';
import { reportsIn } from '../../mention/period/period-role.ts';
import { termOf } from '../../mention/period/term-of.ts';
import { lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { BRACKET, COMMA, SEMICOLON } from '../../mention/sentence/sentence.ts';
import { firstIn, lastIn, startingIn, tokenAt, tokenIn } from '../../mention/sentence/sentence-lookup.ts';
import { isHint } from '../../mention/sentence/sentence-times.ts';
import type { Span } from '../../text/article.ts';
import type { Evidence, Status } from '../figure.ts';
import type { PeriodSlot, Spot } from '../spot/slots.ts';
import { otherYear } from './other-year.ts';
import { notWhole, ofTimeCompared } from './period-edge.ts';

/** So many tokens may part words of time from the year that they are a part of ("mùa khô của năm 2016"). */
const JOINED = 5;
/** So far from its number a time is looked for, and so many of them: sentences are shorter, broken pages are not. */
const FAR = 150;
const MOST = 12;
/** A time with so many tokens in front of it at most opens its sentence, and holds past semicolons. */
const OPENING = 2;

const JOINING = new Set(['va', 'con', 'and', 'while']);

interface Around {
  /** The article's text. */
  readonly text: string;
  /** How firmly the figure is stated. */
  readonly status: Status;
  /** The heads of the figure's cell. */
  readonly heads: readonly Sentence[];
  /** Words that have named another stretch since the time that is carried (see Discourse). */
  readonly rival: Evidence | null;
  /** Does the figure add up over the year, or is its indicator unknown? */
  readonly adds: boolean;
  /** The sentence behind in the same block. */
  readonly next: Sentence | null;
}

/**
 * The period of a figure, only `assumed` with the words that make it so, where words of time stand in its clause, govern it
 * from the front of its sentence or head its cell, that are not what gave it its period (DESIGN §6: "unread date or period
 * words make the period doubtful"); else as it is. They name no period ("tuần qua", "dịp Tết"), or a part of the year that was
 * named as well ("..., riêng quý IV").
 */
export function doubtPeriod(spot: Spot, slot: PeriodSlot, around: Around): PeriodSlot {
  const { sentence } = spot;
  const { period, periodEvidence: found } = slot;
  if (found === null || found.how === 'assumed') return slot;
  const given = found.span?.start ?? -1;
  const isFromElsewhere = given < sentence.span.start || given >= sentence.span.end;
  const doubt =
    (isFromElsewhere ? around.rival : null) ??
    inHeads(around.heads, found.span, around.text) ??
    entering(spot, given, around) ??
    compared(spot, given, around) ??
    ofTimeCompared(spot, given, around.text) ??
    partly(spot, given, around) ??
    beside(spot, period, given, around) ??
    ofOtherYear(spot, slot, given, around);
  return doubt === null ? slot : { period, periodEvidence: doubt };
}

/** Words behind the number by which it is of another year. */
const ofOtherYear = (spot: Spot, { period }: PeriodSlot, given: number, { text, next }: Around): Evidence | null =>
  period === null ? null : otherYear(spot, { period, giver: timeAt(spot.sentence, given), next, text });

/** The time of the sentence that begins at an offset, if one does. */
function timeAt(sentence: Sentence, given: number): PeriodMention | undefined {
  const at = tokenAt(sentence.tokens, given);
  return sentence.tokens[at]?.start === given ? firstIn(sentence.periods, at, at + 1) : undefined;
}

/** Words with the time itself by which it is not a whole year's. */
function partly({ sentence }: Spot, given: number, { adds, text }: Around): Evidence | null {
  const mention = timeAt(sentence, given);
  return mention === undefined ? null : notWhole(sentence, mention, adds, text);
}

/** "Bước vào năm 2016, tỷ lệ hộ nghèo là 3,57%" is of the year's beginning; what is aimed at then is of the year. */
function entering({ sentence }: Spot, given: number, { status, text }: Around): Evidence | null {
  if (status === 'target') return null;
  const mention = timeAt(sentence, given);
  if (mention === undefined || tokenIn(sentence.tokens, mention.first - 2)?.bare !== 'buoc') return null;
  return ENTERING.has(sentence.tokens[mention.first - 1]!.bare) ? doubtOf(text, sentence, mention) : null;
}

const ENTERING = new Set(['vao', 'sang']);

const COMPARED = cueSet('compare');

/** "2,88% hộ nghèo năm 2016 so với 3,20% hộ nghèo năm trước": what is compared with is hardly of the time named before that. */
function compared({ sentence, placed }: Spot, given: number, { text }: Around): Evidence | null {
  const cue = lastCue(sentence, placed.first - 2, placed.first, COMPARED);
  return cue === undefined || given >= placed.quantity.start
    ? null
    : evidenceOf(text, sentence, cue.first, cue.last, 'assumed');
}

const doubtOf = (text: string, sentence: Sentence, { first, last }: PeriodMention): Evidence =>
  evidenceOf(text, sentence, first, last, 'assumed');

/** Such words in the heads of a cell. `given`: the words that gave the period. */
function inHeads(heads: readonly Sentence[], given: Span | null, text: string): Evidence | null {
  const isGiven = (at: number): boolean => given !== null && given.start <= at && at < given.end;
  for (const head of heads) {
    const other = head.periods.find((mention) => isHint(mention) && !isGiven(head.tokens[mention.first]!.start));
    if (other !== undefined) return doubtOf(text, head, other);
  }
  return null;
}

/** Such words beside the number itself. */
function beside(
  { sentence, placed, window }: Spot,
  period: string | null,
  given: number,
  { adds, text }: Around,
): Evidence | null {
  const { periods } = sentence;
  if (periods.length === 0) return null;
  const giver = timeAt(sentence, given);
  const isOther = (mention: PeriodMention): boolean =>
    mention !== giver &&
    !isOfTerm(sentence, mention, period) &&
    isHint(mention) &&
    (adds || !isYearEnd(sentence, mention)) &&
    !isOfName(sentence, mention);
  const before = startingIn(periods, placed.first - FAR, placed.first).slice(-MOST);
  const found =
    before.findLast((mention) => isOther(mention) && governs(sentence, mention, placed.first, giver)) ??
    startingIn(periods, placed.last + 1, Math.min(window.next, placed.last + FAR))
      .slice(0, MOST)
      .find((mention) => isOther(mention) && isOwn(sentence, mention, placed.last, window.next));
  return found === undefined ? null : doubtOf(text, sentence, found);
}

/** "sản lượng hồi khô": a word inside a printed name tells of no time; its last ("lúa mùa") and what is put into it ("…") may. */
const isOfName = ({ names }: Sentence, { first, last }: PeriodMention): boolean =>
  names.some((name) => !name.value.concept && !name.value.text.includes('…') && name.first < first && last < name.last);

/** "Nhiệm kỳ 2015 - 2020, ...; tổng thu ngân sách 5 năm": words of time that mean all of the years that a number is of. */
function isOfTerm({ tokens }: Sentence, { first, last }: PeriodMention, period: string | null): boolean {
  const words = tokens.slice(first, last + 1).map(({ bare }) => bare);
  return period !== null && !FROM_TERM.has(tokens[first - 1]?.bare ?? '') && termOf(words.join(' '), period) === period;
}

/** "từ đầu nhiệm kỳ", "giữa nhiệm kỳ": a part of it. */
const FROM_TERM = new Set(['dau', 'giua', 'nua', 'moi', 'hang', 'sau', 'truoc']);

/** "cuối năm": for a rate or a stock, what the year came to. */
const isYearEnd = ({ tokens }: Sentence, { first }: PeriodMention): boolean =>
  tokens[first]!.bare === 'cuoi' && tokens[first + 1]?.bare === 'nam';

/** Does a time in front of a number speak for it? Not where the time that gave its period stands between them. */
function governs(
  sentence: Sentence,
  mention: PeriodMention,
  number: number,
  giver: PeriodMention | undefined,
): boolean {
  if (giver !== undefined && giver.last < number && giver.first > mention.last)
    return isJoined(sentence, mention, giver);
  const isOfEarlier = isBehindNumber(sentence, mention);
  for (let at = mention.last + 1; at < number; at++) {
    if (sentence.breaks[at]! >= COMMA && isOfEarlier) return false;
    if (sentence.breaks[at] === SEMICOLON && mention.first > OPENING) return false;
  }
  return true;
}

/** "kết nạp 12 đảng viên trong tháng 11, ...": a time that closes the clause of a number in front of it is that number's. */
function isBehindNumber({ breaks, taken }: Sentence, { first }: PeriodMention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - FAR) && breaks[at]! < COMMA; at--)
    if (taken[at] === 1) return true;
  return false;
}

/** "mùa khô năm 2016", "tuần thứ hai của tháng 11": one time in several words. */
function isJoined(sentence: Sentence, mention: PeriodMention, giver: PeriodMention): boolean {
  if (giver.first - mention.last > JOINED + 1) return false;
  for (let at = mention.last + 1; at < giver.first; at++) if (sentence.breaks[at]! >= COMMA) return false;
  // "họp quý IV đánh giá năm 2016" are two.
  return !reportsIn(new Reader(sentence), mention.last + 1, giver.first);
}

/** Is a year of a sentence a part of the words of another stretch ("Vụ xuân năm 2016")? */
export function isOfStretch(sentence: Sentence, giver: PeriodMention): boolean {
  const before = lastIn(sentence.periods, giver.first - JOINED - OPENING, giver.first, isHint);
  return before !== undefined && isJoined(sentence, before, giver);
}

/** "301.700 tấn do mưa lũ đầu vụ mùa": the time of what the weather has done is not the number's. */
const isOfNature = ({ tokens }: Sentence, number: number): boolean =>
  [number + 1, number + 2].some((at) => BECAUSE.has(tokens[at]?.norm ?? '') && NATURE.has(tokens[at + 1]?.norm ?? ''));

const BECAUSE = new Set(['do', 'vì', 'bởi']);
const NATURE = new Set('mưa lũ bão hạn nắng rét giá dịch thiên giông ngập lụt thời'.split(' '));

/** Does a time behind a number close its clause, and open none of the next number's? */
function isOwn(sentence: Sentence, mention: PeriodMention, number: number, next: number): boolean {
  let parted = JOINING.has(sentence.tokens[number + 1]?.bare ?? '');
  for (let at = number + 1; at < mention.first; at++) {
    if (sentence.breaks[at] === SEMICOLON) return false;
    if (sentence.breaks[at]! >= COMMA) parted = sentence.breaks[at] !== BRACKET || sentence.tokens[at]!.bare === '(';
  }
  if (!parted) return !isOfNature(sentence, number);
  for (
    let at = mention.last + 1;
    at < Math.min(sentence.tokens.length, number + FAR) && sentence.breaks[at]! < COMMA;
    at++
  ) {
    if (at === next) return false;
  }
  return true;
}
