import { periodId } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import { firstIn } from '../../mention/sentence/sentence-lookup.ts';
import { isFromNumber } from '../period/from-number.ts';
import { sentenceContext } from '../period/sentence-context.ts';
import { openingOf } from '../period/two-ends.ts';
import type { Candidates } from './collect.ts';
import { few, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import type { TimeFacts } from './period-facts.ts';
import { monthOf } from './period-facts.ts';
import { PERIOD_FEATURES as F } from './period-features.ts';
import { orderOf } from './period-listed.ts';
import { timesAround } from './period-own.ts';
import type { Timing } from './period-timing.ts';
import type { PERIOD_SOURCES } from './period-values.ts';

type Guess = (name: (typeof PERIOD_SOURCES)[number], id: string) => void;

/** The part of a year in a period's id. */
const PART = /^\d{4}-(H\d|Q\d|\d+M)$/u;
const YEAR = /^\d{4}$/u;
const WHOLE = /^\d{4}(?:-(?:H\d|Q\d|\d+M))?$/u;

/** "tăng 500 hộ so với năm 2015": what is compared with a year is of a later one. */
const baseYear = ({ role, kind, year }: PeriodMention): number | null =>
  role === 'base' && kind === 'year' ? year : null;

/** Adds the times that no words name as such, but that follow from those named or from the day of publication. */
export function guesses(spot: FigureSpot, facts: TimeFacts, found: Candidates<Timing>, guess: Guess): void {
  const { figure, discourse, context } = spot;
  const [before, behind] = timesAround(figure.sentence, figure.placed);
  const times = [...before, ...behind];
  ofBases(spot, times, guess);
  ofOpenings(spot, times, guess);
  ofLevel(spot, times, guess);
  ofPairs(spot, times, facts, found);
  ofYearBefore(spot, times, found, guess);
  ofList(spot, found, guess);
  ofTitle(spot, guess);
  if (context.published === null) return;
  guess('published', String(context.published));
  guess('year-before', String(context.published - 1));
  guess('published-so-far', `${context.published}-to`);
  const month = monthOf(discourse.article.published);
  if (month !== null) guess('published-month', `${context.published}-${String(month).padStart(2, '0')}`);
}

/** The time a figure would have without a choice: what the rules say, else what is carried. */
const currentOf = ({ figure, carried }: FigureSpot): string => figure.period ?? carried.result?.id ?? '';

/** "Tính từ năm 2011, xã tăng thêm 8 tiêu chí": up to the year that the page tells of. */
function ofOpenings({ main, figure }: FigureSpot, times: readonly PeriodMention[], guess: Guess): void {
  if (main === null || figure.measure !== 'change') return;
  for (const { role, kind, year, until } of times) {
    if (role !== 'when' || kind !== 'span' || until !== null || year === null) continue;
    if (Number.parseInt(main, 10) > year) guess('base-span', `${year}-${Number.parseInt(main, 10)}`);
  }
}

/** "Năm 2011, xã mới đạt 6 tiêu chí. Đến cuối năm 2016 xã tăng thêm 7 tiêu chí": since the level told of last. */
function ofLevel({ figure, previous }: FigureSpot, times: readonly PeriodMention[], guess: Guess): void {
  if (figure.measure !== 'change' || previous?.period == null || previous.measure !== 'level') return;
  if (previous.unit !== figure.unit || !YEAR.test(previous.period)) return;
  for (const { role, kind, year } of times)
    if (role === 'when' && kind === 'year' && year !== null && year > Number(previous.period))
      guess('risen', `${previous.period}-${year}`);
}

function ofBases(spot: FigureSpot, times: readonly PeriodMention[], guess: Guess): void {
  for (const mention of times) {
    const base = baseYear(mention);
    if (base === null) continue;
    if (spot.figure.period === null && spot.carried.result === null) guess('base-next', String(base + 1));
    const now = currentOf(spot);
    const year = Number.parseInt(now, 10);
    // "So với năm 2011, xã tăng 8 tiêu chí" on a page that names no other year
    const { past } = spot.context;
    if (now === '' && past !== null && past > base + 1 && spot.figure.measure === 'change')
      guess('base-span', `${base}-${past}`);
    if (year > base + 1 && spot.figure.measure === 'change') guess('base-span', `${base}-${year}`);
    const part = (PART.exec(now) ?? PART.exec(spot.main ?? ''))?.[1];
    if (part !== undefined) guess('base-part', `${base}-${part}`);
  }
}

/** "Bắt tay vào việc từ năm 2011, đến hết năm 2016 xã đã tăng thêm 7 tiêu chí": two ends that stand apart. */
function ofPairs(
  { figure, relationOf }: FigureSpot,
  times: readonly PeriodMention[],
  { measure }: TimeFacts,
  found: Candidates<Timing>,
): void {
  if (times.length < 2) return;
  const { sentence, placed } = figure;
  for (const closing of times) {
    const opening = openingOf(sentence, closing);
    if (opening === undefined) continue;
    const r = relationOf(closing, placed);
    const id = `${opening.year}-${closing.year}`;
    found.at(id, { id, sentence, mention: closing, evidence: null }).put(F.pair(r.side, few(r.numbers), measure));
  }
}

/** "giảm từ 29,4% xuống 26,61%", "(cùng kỳ: 188)", "năm trước đó là 362": of the year before the one that is told of. */
function ofYearBefore(
  spot: FigureSpot,
  times: readonly PeriodMention[],
  found: Candidates<Timing>,
  guess: Guess,
): void {
  const { sentence, placed, window } = spot.figure;
  const isFrom = isFromNumber(sentence, placed);
  const isLast = times.some(({ kind, first }) => kind === 'last-year' && first >= window.from && first < placed.first);
  if (!isFrom && !isLast && !window.inBracket) return;
  const now = spot.carried.result?.id ?? spot.figure.period ?? '';
  const own = spot.figure.period ?? now;
  for (const current of own === now ? [now] : [now, own]) {
    if (!WHOLE.test(current)) continue;
    const id = `${Number(current.slice(0, 4)) - 1}${current.slice(4)}`;
    guess('previous', id);
    found.find(id)!.put(F.previous(yes(isFrom), yes(isLast), yes(window.inBracket)));
  }
}

/** "(thực hiện năm 2015; ước năm 2016; kế hoạch năm 2017)", further on "1.970; 2.500; 2.750" */
function ofList({ figure, listed }: FigureSpot, found: Candidates<Timing>, guess: Guess): void {
  if (listed === null) return;
  const year = listed.years[orderOf(figure.sentence, figure.placed)];
  if (year === undefined) return;
  guess('listed', String(year));
  found.find(String(year))!.put(F.listed(yes(listed.inTurn)));
}

/** The number of a title is told again in the text, with its time. */
function ofTitle({ figure, around, context }: FigureSpot, guess: Guess): void {
  const { value, unit } = figure.quantity;
  for (const sentence of around.under) {
    if (sentence.blockKind === 'title') continue;
    const again = sentence.quantities.find(({ quantity }) => quantity.value === value && quantity.unit === unit);
    if (again === undefined) continue;
    const [before, behind] = timesAround(sentence, again);
    const isWhen = ({ role }: PeriodMention): boolean => role === 'when';
    const mention = before.find(isWhen) ?? firstIn(behind, again.last, sentence.tokens.length, isWhen);
    const id = mention === undefined ? null : periodId(mention, sentenceContext(sentence, mention, context));
    if (id !== null) guess('restated', id);
    return;
  }
}
