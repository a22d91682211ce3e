import { evidenceOf } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import { periodId } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { firstIn, lastIn, startingIn } from '../../mention/sentence/sentence-lookup.ts';
import { areWords } from '../../words/word-classes.ts';
import type { Spot } from '../spot/slots.ts';
import { isFromNumber } from './from-number.ts';
import type { PeriodInput } from './period-input.ts';

const YEAR = 4;
/** A year or a part of one, no span of years. */
const PARTED_YEAR = /^\d{4}(?:-(?!\d{4}).*)?$/u;

/** "tăng 4 đảng viên so với cùng kỳ năm 2017 (48 đảng viên)": a level in the bracket behind a base is the base's. */
export function basePeriod({ sentence, placed, window, governing }: Spot, text: string): Dated | null {
  if (!window.inBracket || governing === null || governing.sentence !== sentence || governing.period === null)
    return null;
  const opener = placed.first - 1;
  if (sentence.tokens[opener]?.bare !== '(') return null;
  const base = startingIn(sentence.periods, governing.placed.last + 1, opener).find(
    ({ role, last }) => role === 'base' && last === opener - 1,
  );
  if (base === undefined || base.kind !== 'year' || base.year === null || !PARTED_YEAR.test(governing.period)) {
    return null;
  }
  const id = `${base.year}${governing.period.slice(YEAR)}`;
  return { id, evidence: evidenceOf(text, sentence, base.first, base.last, 'carried') };
}

/** Words between what was then and its number ("cùng kỳ năm 2016 chỉ là 64"). */
const COPULAS = new Set(['la', 'dat', 'co', 'chi', 'moi', 'duoc', 'con', ':']);
const MOST_COPULAS = 3;
/** So many words of a comparison may stand in front of its year. */
const LONGEST = 7;

/** "... 97 đảng viên. Cùng kỳ năm 2016 là 64": what a clause begins with is not compared with, it is told of. */
export function subjectBase(spot: Spot, { text, context, result }: PeriodInput): Dated | null {
  const base = baseInFront(spot);
  if (base === null) return null;
  const own = periodId(base, context);
  if (own === null) return null;
  // of a year it is the part that the number in front, or the article, tells of
  const told = spot.governing?.period ?? result?.id ?? '';
  const part = base.kind === 'year' && PARTED_YEAR.test(told) ? told.slice(YEAR) : '';
  return { id: own + part, evidence: evidenceOf(text, spot.sentence, base.first, base.last, 'assumed') };
}

function baseInFront({ sentence, placed, window, governing }: Spot): PeriodMention | null {
  if (window.inBracket && governing?.status === 'target') return null;
  const base = lastIn(sentence.periods, placed.first - LONGEST, placed.first, ({ role }) => role === 'base');
  if (base === undefined || !opensClause(sentence, base)) return null;
  return onlyCopulas(sentence, base.last + 1, placed.first) ? base : null;
}

function onlyCopulas({ tokens }: Sentence, from: number, to: number): boolean {
  if (to - from > MOST_COPULAS) return false;
  for (let at = from; at < to; at++) if (!COPULAS.has(tokens[at]!.bare)) return false;
  return true;
}

/** "Cùng kỳ năm 2016", "; cùng thời điểm năm 2017" at the head of a clause. */
function opensClause(sentence: Sentence, { first }: PeriodMention): boolean {
  let at = first - 1;
  while (at >= 0 && first - at < LONGEST && areWords(sentence, at, 'base-filler')) at--;
  return at < first - 1 && (at < 0 || sentence.tokens[at]!.kind === 'mark');
}

/** So many tokens may part a number from its year ("2,41% cuối năm 2017"). */
const NEAR = 5;

/** "từ 2,41% cuối năm 2017 giảm xuống còn 1,98%": the year of what it has fallen from is that number's own. */
export function startBase({ sentence, placed }: Spot, { text, context }: PeriodInput): Dated | null {
  const isYear = ({ role, kind }: PeriodMention): boolean => role === 'base' && kind === 'year';
  const base = firstIn(sentence.periods, placed.last + 1, placed.last + NEAR, isYear);
  if (base === undefined || !isFromNumber(sentence, placed)) return null;
  const id = periodId(base, context);
  return id === null ? null : { id, evidence: evidenceOf(text, sentence, base.first, base.last, 'said') };
}
