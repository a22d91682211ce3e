import { evidenceOf } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import { periodId } from '../../mention/period/dated.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { isTask } from '../../mention/sentence/sentence-times.ts';
import type { Article } from '../../text/article.ts';
import { carriedFrom } from '../spot/remark.ts';
import { isToCome } from '../status/future.ts';
import { pastYear, yearOfDate } from './dated-page.ts';

/** The year of the plan that shares are of, or the one after "cùng kỳ năm 2017", where no year is named as the article's. */
function impliedYear(sentences: readonly Sentence[]): number | null {
  for (const { periods, tokens } of sentences) {
    for (const { role, year, first, kind } of periods) {
      if (year === null || kind !== 'year') continue;
      if (role === 'plan') return year;
      if (role === 'base' && tokens[first - 1]?.bare === 'ky') return year + 1;
    }
  }
  return null;
}

/**
 * The time of figures that stand before any: the first that the article's results are said to be of, else the only year
 * it names at all.
 */
export function firstTime(
  sentences: readonly Sentence[],
  { text, published: date }: Article,
): { result: Dated | null; year: number | null } {
  const published = yearOfDate(date);
  const past = pastYear(date);
  let year: number | null = null;
  let aim: Dated | null = null;
  const years = new Set<number>();
  for (const sentence of sentences) {
    for (const mention of sentence.periods) {
      if (mention.role !== 'when' || mention.kind === 'span' || mention.year === null) continue;
      year ??= mention.year;
      years.add(mention.year);
    }
    const { result } = carriedFrom(sentence);
    const id = result === null ? null : periodId(result, { year, published, past, now: null });
    if (result === null || id === null) continue;
    const found = { id, evidence: evidenceOf(text, sentence, result.first, result.last, 'carried') };
    if (!isTask(sentence, result) && !isToCome(id, published)) return { result: found, year: result.year ?? year };
    aim ??= found;
  }
  return { result: years.size === 1 ? aim : null, year: year ?? impliedYear(sentences) };
}
