import { yearOfPart } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import { isFromNumber } from '../period/from-number.ts';
import { remarkTime } from '../period/remark-time.ts';
import type { FigureSpot } from './figure-spot.ts';
import { orderOf } from './period-listed.ts';

/** A year, a part of one or a year up to a day; no span and no month. */
const WHOLE = /^\d{4}(?:-(?:H\d|Q\d|\d+M|to(?:-\d\d-\d\d)?))?$/u;

/** The period that follows from how a figure stands to the others of its sentence, whatever speaks for another; or null. */
export const settledPeriod = (spot: FigureSpot): string | null =>
  ofRemark(spot) ?? ofTurn(spot) ?? ofPlan(spot) ?? ofStart(spot) ?? ofCompared(spot);

/** "351 lao động (năm 2015)": what is said of this number alone. */
const ofRemark = ({ figure }: FigureSpot): string | null =>
  figure.periodEvidence?.how === 'said' && remarkTime(figure) !== undefined ? figure.period : null;

/** Two numbers may stand side by side by chance, but not where a semicolon parts them from each other and from their name. */
const SHORTEST_ROW = 3;

const isPair = ({ quantities: [first, second, third], tokens }: Sentence): boolean =>
  third === undefined &&
  tokens[(first?.first ?? 0) - 1]?.bare === ';' &&
  tokens[(second?.first ?? 0) - 1]?.bare === ';';

/** "3,20; 2,88; 2,66": numbers with nothing but a mark between them. */
const isRow = (sentence: Sentence): boolean => isPair(sentence) || isRowOfMarks(sentence);

const isRowOfMarks = ({ quantities, tokens }: Sentence): boolean =>
  quantities.length >= SHORTEST_ROW &&
  quantities.every(({ first }, at) => {
    const before = quantities[at - 1];
    return before === undefined || (first - before.last === 2 && tokens[first - 1]!.kind === 'mark');
  });

/** "Từ 2015 đến 2018 lần lượt là 3,20%, 2,88%, 2,31% và 1,74%", or a row under "năm 2015; ước năm 2016; kế hoạch năm 2017". */
function ofTurn({ figure: { sentence, placed }, listed }: FigureSpot): string | null {
  if (listed === null) return null;
  const year = listed.inTurn || isRow(sentence) ? listed.years[orderOf(sentence, placed)] : undefined;
  return year === undefined ? null : String(year);
}

/** Do words right behind a number say when? */
const isTimedBehind = ({ periods }: Sentence, { last }: PlacedQuantity, to: number): boolean =>
  anyIn(periods, last + 1, to, ({ role }) => role === 'when' || role === 'base');

/** "9 tháng thu 71,3 tỷ đồng, bằng 63,7% dự toán (112 tỷ đồng)": the plan beside a part of the year is the year's. */
function ofPlan({ figure, before }: FigureSpot): string | null {
  const { status, measure, period, periodEvidence, sentence, placed } = figure;
  if (status !== 'target' || measure !== 'level' || period === null || periodEvidence?.how === 'said') return null;
  if (!WHOLE.test(period)) return null;
  // "Đến hết quý II thu 1,86 tỷ. Huyện vừa phân bổ 600 triệu": so is one of a sentence of its own
  const start = periodEvidence?.span?.start ?? -1;
  if (start < sentence.span.start || start >= sentence.span.end) return yearOfPart(period);
  if (before === null || before.status === 'target' || before.period !== period) return null;
  return isTimedBehind(sentence, before.placed, placed.first) ? null : yearOfPart(period);
}

const YEAR = /^\d{4}$/u;

/** "Tỷ lệ hộ nghèo từ 2,88% giảm còn 2,45%", no time in the sentence: what it has fallen from is of the year before. */
function ofStart({ figure: { sentence, placed }, carried }: FigureSpot): string | null {
  const now = carried.result?.id ?? '';
  if (!YEAR.test(now) || sentence.periods.length > 0 || !isFromNumber(sentence, placed)) return null;
  return String(Number(now) - 1);
}

/** So many words may part a change from the year it is held against ("tăng 8 tiêu chí so với năm 2011"). */
const NEAR_BASE = 6;

/** "Đến hết năm 2016 đạt 13 tiêu chí, tăng 8 so với năm 2011": a change is of the time that is said, not of the years since its base. */
function ofCompared({ figure: { measure, period, periodEvidence, sentence, placed } }: FigureSpot): string | null {
  if (measure !== 'change' || period === null || !YEAR.test(period) || periodEvidence?.how === 'assumed') return null;
  const isBase = ({ role, kind }: PeriodMention): boolean => role === 'base' && kind === 'year';
  return anyIn(sentence.periods, placed.last + 1, placed.last + NEAR_BASE, isBase) ? period : null;
}

/** "trồng 1.105 ha trên tổng số 1.300 ha kế hoạch, đạt 85%": behind the plan the share is of the time of what was done. */
export function timeOfRatio({ figure: { governing, sentence } }: FigureSpot): string | null {
  if (governing?.status !== 'target' || governing.period === null) return null;
  const done = governing.governing;
  if (done?.sentence !== sentence || done.period === null) return null;
  return yearOfPart(done.period) === governing.period ? done.period : null;
}
