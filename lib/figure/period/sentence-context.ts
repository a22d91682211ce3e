import { evidenceOf } from '../../mention/evidence.ts';
import type { Dated, YearContext } from '../../mention/period/dated.ts';
import { periodId } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { isPartOfYear, whens, yearOf } from '../../mention/sentence/sentence-times.ts';
import type { How } from '../figure.ts';

/** How many tokens away a time of the same sentence may stand. Sentences are shorter; broken pages are not. */
export const FAR = 400;
/** So far behind a time the year may stand that it leaves out, in tokens. */
export const NEAR = 24;

/** A year elsewhere in the sentence, for a mention that leaves it out ("6 tháng đầu năm và ... cuối năm 2016"). */
export function sentenceContext(sentence: Sentence, mention: PeriodMention, context: YearContext): YearContext {
  if (mention.year !== null) return context;
  const before = whens(sentence, mention.first - FAR, mention.first).findLast(({ year }) => year !== null);
  const after = whens(sentence, mention.last + 1, mention.last + NEAR).find(({ year }) => year !== null);
  const partial = mention.kind === 'half' || mention.kind === 'months';
  const found = partial ? (after ?? before) : before;
  const year = found === undefined ? null : yearOf(found);
  return year === null ? context : { ...context, year };
}

/** The time that a mention of a sentence names, or null where its year cannot be known. A day is hardly what its year came to. */
export function dated(
  text: string,
  sentence: Sentence,
  mention: PeriodMention,
  context: YearContext,
  how: How,
): Dated | null {
  const id = periodId(mention, context);
  if (id === null) return null;
  const isLoose = isOneDay(mention) || isBareNow(sentence, mention);
  return { id, evidence: evidenceOf(text, sentence, mention.first, mention.last, isLoose ? 'assumed' : how) };
}

/** "hiện có", "Nay ...": what is so now may be of the year or of its part that the page tells of. */
export const isBareNow = ({ tokens }: Sentence, { kind, first }: PeriodMention): boolean =>
  kind === 'now' && (tokens[first]!.bare === 'hien' || tokens[first]!.bare === 'nay');

/** "Ngày 27/2/2016, ...": what was so on a day is hardly what its year came to. */
const isOneDay = (mention: PeriodMention): boolean => mention.kind === 'day' && isPartOfYear(mention);
