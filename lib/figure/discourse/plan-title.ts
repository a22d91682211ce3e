import type { MentionLexicon } from '../../mention/lexicon.ts';
import { tokenize } from '../../text/tokens.ts';
import { areWords, hasWords, type Worded } from '../../words/word-classes.ts';
import type { Evidence } from '../figure.ts';

const LONGEST_TITLE = 300;

/** A title that makes plans of what says nothing else of itself, and the years it names. */
export interface PlanTitle {
  readonly evidence: Evidence;
  readonly years: readonly string[];
}

/** "Các chỉ tiêu chủ yếu năm 2017 của thành phố Bắc Kạn": is the first sentence of the article such a title? */
export function readPlanTitle(
  text: string,
  { classes, forms }: Pick<MentionLexicon, 'classes' | 'forms'>,
): PlanTitle | null {
  const end = text.indexOf('\n');
  if (end < 0 || end >= LONGEST_TITLE) return null;
  const title = text.slice(0, end);
  const tokens = tokenize(title, undefined, forms);
  const sentence: Worded = { tokens, classes, unaccented: tokens.every(({ norm, bare }) => norm === bare) };
  // "đạt 94,4% kế hoạch" is a result.
  const isPlanned = tokens.some((_, at) => areWords(sentence, at, 'planned') && tokens[at - 1]?.bare !== '%');
  if (!isPlanned || hasWords(sentence, 'told')) return null;
  return {
    evidence: { text: title, span: { start: 0, end }, how: 'carried' },
    years: title.match(/(?:19|20)\d\d/g) ?? [],
  };
}

/** Does the title speak of this period ("2017", "2017-9M")? One without a year speaks of all. */
export const isTitleOf = ({ years }: PlanTitle, period: string): boolean =>
  years.length === 0 || years.includes(period.slice(0, 4));
