import type { Article } from '../text/article.ts';
import type { Dated, YearContext } from './dated.ts';
import { periodId } from './dated.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './draft.ts';
import type { Evidence } from './figure.ts';
import type { Focus } from './focus.ts';
import type { FigureLexicon, IndicatorName } from './lexicon.ts';
import type { Line } from './line.ts';
import { isTask, leftBehind } from './line-times.ts';
import type { OfOther } from './of-other.ts';
import type { PlanTitle } from './plan-title.ts';
import type { StatusHead } from './status.ts';
import type { CellHeads } from './table-heads.ts';

/** The article as a whole, and what has been read of it so far. Lives for one call. */
export interface Walk {
  readonly article: Article;
  readonly lexicon: FigureLexicon;
  readonly lines: readonly Line[];
  readonly focus: Focus | null;
  readonly committee: { id: string; evidence: Evidence } | null;
  readonly titleBody: Evidence | null;
  readonly planTitle: PlanTitle | null;
  readonly cells: ReadonlyMap<number, CellHeads>;
  readonly usable: (name: IndicatorName) => boolean;
  readonly published: number | null;
  result: Dated | null;
  /** The time to come back to after a look back at an earlier year; `head`: the head that looks back, null for a paragraph. */
  lookBack: { readonly main: Dated; readonly head: Line | null } | null;
  target: Dated | null;
  year: number | null;
  /** The latest year that results were said to be of, up to here. */
  latest: number | null;
  topic: Focus | null;
  /** Does the nearest head name another place than the article's? What stands under it is hardly the article's place's. */
  underOther: boolean;
  /** The words of the nearest head that make the shares under it those of something else ("Cơ cấu lao động"). */
  headWhole: Evidence | null;
  /**
   * Has a sentence spoken of another place or body than the article's, and none since of the article's? One with numbers of
   * its own speaks for its paragraph; one without any for what follows until the article's place is named, or a heading comes.
   */
  ofOther: OfOther | null;
  /** The head that governs the list items under it. */
  blockHead: StatusHead | null;
  /** The span of years that such a head gives its items ("Nhiệm kỳ 2025 – 2030 phấn đấu:"). */
  blockSpan: Dated | null;
  /**
   * Words that have named another stretch since the time that is carried, one that gives no period ("Trong tháng 11, ...",
   * "Tuần qua"): for its paragraph, or for what stands under a head.
   */
  rival: { readonly evidence: Evidence; readonly until: 'paragraph' | 'head' } | null;
  /** The last figure of the paragraph, and the first of the article: what a sentence without a subject goes on with. */
  last: Draft | null;
  first: Draft | null;
  targetLine: StatusHead | null;
  /** The last figure of a table's cell: what a ratio further on in its row is of. */
  cell: { readonly heads: CellHeads; readonly draft: Draft } | null;
}

/** So many words make a name that needs context one half of a whole name. */
const HALF = 3;

/**
 * Indicators that the article names by a name of its own, or by two long halves of one ("Xếp loại tổ chức cơ sở đảng: …
 * trong sạch, vững mạnh"); only these may be meant by a name that needs context.
 */
export function usableNames(lines: readonly Line[]): (name: IndicatorName) => boolean {
  const named = new Set<string>();
  const halves = new Map<string, string>();
  for (const line of lines) {
    for (const { value, weight } of line.names) {
      if (value.context) {
        if (weight < HALF || value.concept) continue;
        const other = halves.get(value.indicator.id);
        if (other === undefined) halves.set(value.indicator.id, value.text);
        else if (other !== value.text) named.add(value.indicator.id);
        continue;
      }
      named.add(value.indicator.id);
      for (const id of value.indicator.kin ?? []) named.add(id);
    }
  }
  return ({ context, indicator }) => !context || named.has(indicator.id);
}

/** The year of an ISO date, or null. */
export const yearOfDate = (date: string | null): number | null => {
  const year = date === null ? Number.NaN : Number(date.slice(0, 4));
  return Number.isInteger(year) && year > 1900 ? year : null;
};

/** The year of the plan that shares are of, or the one after "cùng kỳ năm 2017", where no year is named as the article's. */
function impliedYear(lines: readonly Line[]): number | null {
  for (const { periods, tokens } of lines) {
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
  lines: readonly Line[],
  { text, published: date }: Article,
): { result: Dated | null; year: number | null } {
  const published = yearOfDate(date);
  const past = pastYear(date);
  let year: number | null = null;
  let aim: Dated | null = null;
  const years = new Set<number>();
  for (const line of lines) {
    for (const mention of line.periods) {
      if (mention.role !== 'when' || mention.kind === 'span' || mention.year === null) continue;
      year ??= mention.year;
      years.add(mention.year);
    }
    const { result } = leftBehind(line);
    const id = result === null ? null : periodId(result, { year, published, past, now: null });
    if (result === null || id === null) continue;
    const found = { id, evidence: evidenceOf(text, line, result.first, result.last, 'carried') };
    if (!isTask(line, result)) return { result: found, year: result.year ?? year };
    aim ??= found;
  }
  return { result: years.size === 1 ? aim : null, year: year ?? impliedYear(lines) };
}

/** Takes note of the years a line speaks of, aims left out. */
export function noteYears(walk: Walk, line: Line): void {
  for (const mention of line.periods) {
    const year = mention.kind === 'span' ? mention.until : mention.year;
    if (mention.role !== 'when' || year === null || isTask(line, mention)) continue;
    if (walk.latest === null || year > walk.latest) walk.latest = year;
  }
}

/** In so many months of a year "năm qua" is the year before. */
const LOOKING_BACK = 3;

/** The year that a page of an ISO date calls the past one, or null. */
function pastYear(date: string | null): number | null {
  const year = yearOfDate(date);
  return year !== null && Number(date!.slice(5, 7)) <= LOOKING_BACK ? year - 1 : year;
}

/** What times without a year mean at this point of the article. */
export function contextOf(walk: Walk): YearContext {
  const { year, published, latest } = walk;
  return { year, published, past: pastYear(walk.article.published), now: latest ?? year ?? published };
}
