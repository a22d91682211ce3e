import { periodId } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { anyIn, startingIn } from '../../mention/sentence/sentence-lookup.ts';
import { isTask } from '../../mention/sentence/sentence-times.ts';
import { isFromNumber } from '../period/from-number.ts';
import { sentenceContext } from '../period/sentence-context.ts';
import { isContrasted } from '../spot/contrast.ts';
import { namedInTurn } from '../spot/in-turn.ts';
import { isRemarked } from '../spot/remark.ts';
import type { Candidates } from './collect.ts';
import { few, size, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import type { TimeFacts } from './period-facts.ts';
import { monthOf } from './period-facts.ts';
import { PERIOD_FEATURES as F } from './period-features.ts';
import { leadOf } from './period-leads.ts';
import type { ReadAs } from './period-readings.ts';
import { otherReadings } from './period-readings.ts';
import { tellingBefore } from './period-telling.ts';
import type { Timing } from './period-timing.ts';
import { PERIOD_KINDS, PERIOD_ROLES } from './period-values.ts';

/** So many times in front of a number and behind it are looked at, and so far (tokens). */
const MOST_BEFORE = 6;
const MOST_BEHIND = 5;
const FAR = 150;

const JOINING = new Set(['va', 'con', 'and']);

/** "trong khi năm 2022 là 63,9 triệu đồng; toàn xã còn 28 hộ": is a contrasted time that of a number in front of this one? */
const isOfNumberInFront = (sentence: Sentence, mention: PeriodMention, placed: PlacedQuantity): boolean =>
  isContrasted(sentence, mention) &&
  (sentence.taken[mention.first - 1] === 1 ||
    sentence.taken[mention.first - 2] === 1 ||
    anyIn(sentence.quantities, mention.last + 1, placed.first, () => true));

const isYear = ({ role, kind, year }: PeriodMention): boolean => role === 'when' && kind === 'year' && year !== null;

/** The times of a sentence around a number: those in front, nearest first, and those behind. */
export function timesAround(
  { periods }: Sentence,
  placed: PlacedQuantity,
): readonly [PeriodMention[], readonly PeriodMention[]] {
  if (periods.length === 0) return NONE;
  const before = startingIn(periods, placed.first - FAR, placed.first)
    .slice(-MOST_BEFORE)
    .toReversed();
  return [before, startingIn(periods, placed.first, placed.last + FAR).slice(0, MOST_BEHIND)];
}

const NONE: readonly [PeriodMention[], readonly PeriodMention[]] = [[], []];

/** Adds the times of the figure's own sentence, each with the other ways it may be taken. Gives 1 where there are any. */
export function addOwnTimes(spot: FigureSpot, facts: TimeFacts, found: Candidates<Timing>): number {
  const { figure, context, before: figureBefore } = spot;
  const { sentence, placed, window } = figure;
  const { status, measure, known, adds } = facts;
  const [inFront, behind] = timesAround(sentence, placed);
  // "84 đảng viên (năm 2015), 95 đảng viên": what is said of the number in front alone
  const before = inFront.filter(
    (mention) => !isRemarked(sentence, mention.first) && !isOfNumberInFront(sentence, mention, placed),
  );
  if (before.length + behind.length === 0) return 0;
  const month = monthOf(spot.discourse.article.published);
  const word = tellingBefore(sentence, window.own, placed.first);
  const isJoined = yes(JOINING.has(sentence.tokens[placed.last + 1]?.bare ?? ''));
  const inTurn = sentence.periods.length < 2 ? null : namedInTurn(sentence, placed, sentence.periods, isYear);
  const rose = figureBefore !== null && isFromNumber(sentence, figureBefore.placed) ? figureBefore.placed.last : -1;
  const isFrom = isFromNumber(sentence, placed);

  const own = (mention: PeriodMention, order: number): void => {
    const id = periodId(mention, sentenceContext(sentence, mention, context));
    if (id === null) return;
    const r = spot.relationOf(mention, placed);
    const kind = PERIOD_KINDS.indexOf(mention.kind);
    const role = PERIOD_ROLES.indexOf(mention.role);
    const isOwn = r.side === 0 ? mention.first >= window.own : mention.first < window.to;
    const readings = otherReadings(id, mention, context, month);
    const put = ({ as, id: taken }: ReadAs): void => {
      const candidate = found.at(taken, { id: taken, sentence, mention, evidence: null });
      candidate
        .put(F.sideNumbers(r.side, few(r.numbers), few(r.semicolons)))
        .put(F.sideCommas(r.side, size(r.commas), few(r.numbers)))
        .put(F.role(role, measure, r.side))
        .put(F.kind(kind, r.side))
        .put(F.near(role, yes(r.side === 0 && r.distance <= 1), few(r.brackets)))
        .put(F.task(yes(isTask(sentence, mention)), status, r.side))
        .put(F.opens(yes(mention.first <= 2), few(r.numbers)))
        .put(F.distance(r.side, size(r.distance)))
        .put(F.own(yes(isOwn), yes(window.hasSubject), r.side))
        .put(F.rank(few(order), r.side))
        .put(F.lead(leadOf(sentence, mention.first), r.side))
        .put(F.brackets(few(r.brackets), r.side, yes(window.inBracket)))
        .put(F.span(yes(mention.kind === 'span'), few(order), few(r.numbers)))
        .put(F.kindMeasure(kind, measure, r.side))
        .put(F.adds(adds, kind));
      if (readings.length > 0)
        candidate
          .put(F.reading(as, kind))
          .put(F.readingStatus(as, status, known))
          .put(F.readingWord(as, word));
      if (r.side === 1) candidate.put(F.joined(isJoined, few(r.commas)));
      if (inTurn !== null) candidate.put(F.inTurn(yes(mention === inTurn)));
      if (rose >= 0 && mention.first > rose && r.side === 0) candidate.put(F.ofFrom(r.side));
      if (isFrom && r.side === 1) candidate.put(F.ofFrom(r.side));
    };
    put({ as: 0, id });
    readings.forEach(put);
  };
  before.forEach(own);
  behind.forEach(own);
  return 1;
}
