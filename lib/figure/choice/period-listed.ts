import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';

const TURNS = cueSet('respectively');
/** More years than that are no list of columns. */
const MOST_YEARS = 8;
/** So many sentences in front may hold the list that numbers go on with. */
const FAR = 10;

const isYear = ({ role, kind, year }: PeriodMention): boolean =>
  year !== null && kind === 'year' && (role === 'when' || role === 'plan');

/** The years that a sentence lists ("thực hiện năm 2015; ước năm 2016; kế hoạch năm 2017", "từ 2015 đến 2018"), or none. */
function yearsListed({ periods }: Sentence): readonly number[] {
  const years = periods.filter(isYear).map(({ year }) => year!);
  if (years.length > 1) return years.length > MOST_YEARS || new Set(years).size < years.length ? NONE : years;
  const span = periods.find(({ kind, until, role }) => kind === 'span' && until !== null && role !== 'standard');
  if (span === undefined || years.length > 0) return NONE;
  const count = span.until! - span.year! + 1;
  return count > MOST_YEARS ? NONE : Array.from({ length: count }, (_, at) => span.year! + at);
}

const NONE: readonly number[] = [];

/** The years that the numbers of a sentence are of, one by one. */
export interface ListedYears {
  readonly years: readonly number[];
  /** Do the words say that they come by turns ("lần lượt", "tương ứng")? */
  readonly inTurn: boolean;
  /** The sentence that lists them. */
  readonly sentence: Sentence;
}

/**
 * The years of a sentence whose numbers are as many as the years that it, or the nearest sentence in front that lists any, names: one
 * row of a table in words, or what comes "lần lượt". Null where there is no such list.
 */
export function listedYears(sentence: Sentence, back: readonly Sentence[]): ListedYears | null {
  const count = sentence.quantities.length;
  if (count < 2) return null;
  const inTurn = anyIn(sentence.cues, 0, sentence.tokens.length, ({ kind }) => isOneOf(kind, TURNS));
  const own = yearsListed(sentence);
  if (own.length > 0) return own.length === count && inTurn ? { years: own, inTurn, sentence } : null;
  if (sentence.periods.some(isYear)) return null;
  for (const one of back.slice(0, FAR)) {
    const years = yearsListed(one);
    if (years.length > 1) return years.length === count ? { years, inTurn, sentence: one } : null;
  }
  return null;
}

/** Which of the sentence's numbers is this one? */
export const orderOf = ({ quantities }: Sentence, placed: PlacedQuantity): number => quantities.indexOf(placed);
