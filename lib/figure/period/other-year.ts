import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import { firstCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, Sentence } from '../../mention/sentence/sentence.ts';
import { firstIn } from '../../mention/sentence/sentence-lookup.ts';
import { firstOfWords } from '../../words/word-classes.ts';
import type { Evidence } from '../figure.ts';
import { bracketBehind } from '../spot/remark.ts';
import type { Spot } from '../spot/slots.ts';
import { onlyTime } from './remark-time.ts';

const SAME_PERIOD = cueSet('same-period');

/** A sentence that points back at a number does so within so many tokens ("Số liệu này ...", "Đây là kết quả ..."). */
const OPENING = 4;

/** What words are held against: the figure's own time. */
interface Own {
  /** As read, in DESIGN's notation. */
  readonly period: string;
  /** The mention that gave it, where it stands in the figure's sentence. */
  readonly giver: PeriodMention | undefined;
  /** The sentence behind in the same block. */
  readonly next: Sentence | null;
  readonly text: string;
}

/** Years that words name by where the page stands ("năm trước"): what they are is not asked here. */
const TOLD_BY_PAGE: ReadonlySet<PeriodMention['kind']> = new Set(['last-year', 'next-year']);

/** Is a mention a whole year, or a day or part of one, that the period is not in? */
function isOther({ role, kind, year }: PeriodMention, period: string): boolean {
  if (role !== 'when') return false;
  if (TOLD_BY_PAGE.has(kind)) return true;
  return year !== null && kind !== 'span' && !isWithin(year, period);
}

/** "2016", "2016-H1", "2011-2016". */
function isWithin(year: number, period: string): boolean {
  const [from = '', until = ''] = period.split('-');
  return until.length === 4 && !Number.isNaN(Number(until))
    ? Number(from) <= year && year <= Number(until)
    : Number(from) === year;
}

/**
 * Words behind a number that name another year than its own and are of no other number, or null: in its bracket ("(theo niên giám
 * năm 2015)"), in its own clause, or in a sentence that only tells what the numbers in front are of ("Số liệu này của năm
 * 2015."). A later year in a sentence of many words is what is to be done ("Kết quả này là tiền đề cho năm 2017").
 */
export function otherYear(spot: Spot, own: Own): Evidence | null {
  const { sentence } = spot;
  const earlier = samePeriod(spot);
  if (earlier !== undefined) return evidenceOf(own.text, sentence, earlier.first, earlier.last, 'assumed');
  const mention = inBracket(spot, own) ?? inClause(spot, own) ?? atEnd(spot, own);
  if (mention !== undefined) return evidenceOf(own.text, sentence, mention.first, mention.last, 'assumed');
  const behind = own.next === null ? undefined : inNext(own.next, own.period);
  return behind === undefined ? null : evidenceOf(own.text, own.next!, behind.first, behind.last, 'assumed');
}

/** "198 tỷ đồng (cùng kỳ)": of the time that others are compared with. */
function samePeriod({ sentence, placed }: Spot): Cue | undefined {
  if ((sentence.cueKinds & SAME_PERIOD) === 0) return undefined;
  const remark = bracketBehind(sentence, placed);
  const cue = remark === null ? undefined : firstCue(sentence, remark.from, remark.to, SAME_PERIOD);
  return cue?.first === remark?.from ? cue : undefined;
}

function inBracket({ sentence, placed }: Spot, { period, giver }: Own): PeriodMention | undefined {
  if (sentence.periods.length === 0) return undefined;
  const remark = bracketBehind(sentence, placed);
  if (remark === null) return undefined;
  return firstIn(sentence.periods, remark.from, remark.to, (time) => time !== giver && isOther(time, period));
}

/** In the number's own clause, where it ends before another number. */
function inClause({ sentence, placed, window }: Spot, { period, giver }: Own): PeriodMention | undefined {
  if (window.to === window.next && window.next < sentence.tokens.length) return undefined;
  return firstIn(sentence.periods, placed.last + 1, window.to, (time) => time !== giver && isOther(time, period));
}

/** "Thu 112 tỷ đồng, chi 198 tỷ đồng, số liệu của năm 2015": the last clause tells of all the numbers in front of it. */
function atEnd({ sentence }: Spot, { period, giver }: Own): PeriodMention | undefined {
  const last = sentence.quantities.at(-1)!;
  const first = firstOfWords(sentence, last.last + 1, sentence.tokens.length, 'of-number');
  if (first < 0 || sentence.periods.length === 0) return undefined;
  const time = onlyTime(sentence, first, sentence.tokens.length);
  return time !== undefined && time !== giver && isOther(time, period) ? time : undefined;
}

function inNext(next: Sentence, period: string): PeriodMention | undefined {
  if (next.periods.length === 0 || next.quantities.length > 0) return undefined;
  if (firstOfWords(next, 0, OPENING, 'of-number') < 0) return undefined;
  const only = onlyTime(next, 0, next.tokens.length);
  if (only !== undefined) return isOther(only, period) ? only : undefined;
  if (firstOfWords(next, 0, OPENING, 'known') < 0) return undefined;
  const before = Number.parseInt(period, 10);
  return firstIn(
    next.periods,
    0,
    next.tokens.length,
    (time) => isOther(time, period) && (time.year ?? before) < before,
  );
}
