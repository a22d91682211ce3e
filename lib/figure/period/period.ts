import { carried } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import { SEMICOLON } from '../../mention/sentence/sentence.ts';
import { lastIn } from '../../mention/sentence/sentence-lookup.ts';
import { isTask, whens } from '../../mention/sentence/sentence-times.ts';
import { isBehindContrast } from '../spot/contrast.ts';
import type { Filled, PeriodSlot, Spot } from '../spot/slots.ts';
import { isToCome } from '../status/future.ts';
import { basePeriod } from './base-period.ts';
import { isFromNumber } from './from-number.ts';
import type { PeriodInput } from './period-input.ts';
import { saidPeriod } from './said-period.ts';
import { dated, FAR } from './sentence-context.ts';
import { closingPeriod, laterPeriod, sentencePeriod } from './sentence-period.ts';
import { isYearly } from './yearly.ts';

/** One way in which words say when a figure is of; null where they do not. */
type Reader = (spot: Spot, input: PeriodInput) => Dated | null;

/** "nhiệm kỳ 2020 – 2025 đề ra mục tiêu kết nạp 450 đảng viên, mỗi năm 90": every year of the span. */
const spanOfYearly: Reader = ({ sentence, placed }, { text, context, span: ofHead }) => {
  const span = lastIn(sentence.periods, 0, placed.first, ({ kind, role }) => kind === 'span' && role === 'when');
  return span === undefined ? ofHead : dated(text, sentence, span, context, 'carried');
};

const ofGoverning = ({ period, periodEvidence }: Filled): Dated | null =>
  period === null || periodEvidence === null ? null : { id: period, evidence: carried(periodEvidence) };

/** A figure without a subject of its own is of the time of the one it goes on with, unless it has only risen or fallen from that. */
const continued: Reader = ({ governing, window, sentence, placed }) => {
  if (governing === null || window.hasSubject || governing.sentence !== sentence) return null;
  if (isBehindContrast(sentence, governing.periodEvidence?.span?.start ?? -1, placed.first)) return null;
  return isFromNumber(sentence, governing.placed) ? null : ofGoverning(governing);
};

/** "Trong đó, thành phố trồng 64 ha": a sentence that opens as a part is of the time of what it is a part of. */
const ofWhole: Reader = ({ sentence, placed, governing }) => {
  const [first, second] = sentence.tokens;
  if (governing === null || governing.sentence === sentence || first?.bare !== 'trong' || second?.norm !== 'đó')
    return null;
  return whens(sentence, 0, placed.first).length > 0 ? null : ofGoverning(governing);
};

/** What the article speaks of. */
const current: Reader = (_, { status, span, target, result, context }) => {
  const now = span ?? (status === 'target' ? (target ?? result) : result);
  // "ước đạt" on a page of 2016 is of no later year, though it names none but 2017
  if (now === null || (status === 'estimate' && isToCome(now.id, context.published))) return null;
  return { id: now.id, evidence: carried(now.evidence) };
};

/** "...; năm 2015 tổng mức": a later clause that opens with its year says when the sentence is, more than what was carried. */
const currentOrLater: Reader = (spot, input) => {
  const now = current(spot, input);
  return now !== null && !hasLaterClause(spot) ? now : (laterPeriod(spot, input) ?? now);
};

function hasLaterClause({ sentence, placed }: Spot): boolean {
  const after = whens(sentence, placed.last + 1, placed.last + FAR).find(
    ({ year, kind }) => year !== null && kind === 'year',
  );
  return after !== undefined && !isTask(sentence, after) && sentence.breaks[after.first - 1] === SEMICOLON;
}

/** The first that finds something counts: the clause, the cell's heads, the sentence, the article. */
const READERS: readonly Reader[] = [
  (_, { ofHeads }) => ofHeads,
  (spot, { text }) => basePeriod(spot, text),
  continued,
  ofWhole,
  sentencePeriod,
  closingPeriod,
  currentOrLater,
];

function found(spot: Spot, input: PeriodInput): Dated | null {
  const said = saidPeriod(spot, input);
  if (said !== null) return said;
  if (isYearly(spot)) return spanOfYearly(spot, input);
  for (const reader of READERS) {
    const time = reader(spot, input);
    if (time !== null) return time;
  }
  return null;
}

/** When a figure is of: as its clause says, carried in the sentence, else what the article speaks of. */
export function readPeriod(spot: Spot, input: PeriodInput): PeriodSlot {
  const time = found(spot, input);
  return { period: time?.id ?? null, periodEvidence: time?.evidence ?? null };
}
