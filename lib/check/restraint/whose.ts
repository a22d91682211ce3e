import type { Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import type { CheckLexicons } from '../lexicon.ts';
import type { Counted } from './cover.ts';
import { firstFrom } from './other-numbers.ts';
import { sentenceAround } from './parts.ts';
import { residueOf } from './residue.ts';

/** "Năm 2016, các xã ...": what only says when opens a sentence before its subject. */
const WHEN = /^\s*(?:(?:trong|đến|cuối|đầu|giữa)\s+)*(?:năm|tháng|quý|vụ|đợt)\s[^,;:]{0,40},\s*/iu;

/**
 * "Các xã tạo việc làm cho 45 lao động, tỷ lệ hộ nghèo 14%": who opens a sentence is whose all of it is, until another place is named.
 * The words that the sentence opens with and that narrow its first number, where the figure stands behind that.
 */
export function whoseSentence(
  text: string,
  figure: Figure,
  counted: Counted,
  figures: readonly Figure[],
  { indicators }: Pick<CheckLexicons, 'indicators'>,
): readonly string[] {
  const sentence = sentenceAround(text, figure, counted.forms);
  const first = figures[firstFrom(figures, sentence.start)];
  if (first === undefined || first.start >= figure.start) return [];
  const place = figure.evidence.place?.span ?? null;
  if (place !== null && place.start >= first.end && place.end <= figure.end) return [];
  if (isNamedIn(first.evidence.place?.span ?? null, { start: sentence.start, end: first.start })) return [];
  const opening = text.slice(sentence.start, first.start).replace(WHEN, '').trimStart();
  const nameWords = indicators.get(first.indicator ?? '')?.nameWords ?? new Set<string>();
  return residueOf(text, first, { ...counted, nameWords }, figures).filter((words) => opening.startsWith(words));
}

const isNamedIn = (span: Span | null, { start, end }: Span): boolean =>
  span !== null && span.start >= start && span.end <= end;
