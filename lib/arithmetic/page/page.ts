import type { Pack } from '../../../data/schemas/pack.ts';
import type { CheckLexicons } from '../../check/lexicon.ts';
import { hasCaution } from '../../check/restraint/cautions.ts';
import type { CheckedFigure, Verdict } from '../../check/verdict.ts';
import type { Figure } from '../../figure/figure.ts';
import { periodKey } from '../../resolution/period.ts';
import type { Article } from '../../text/article.ts';
import { plainWords } from '../../text/forms.ts';

/** A figure with its index in the report. */
export interface PlacedFigure {
  readonly index: number;
  /** Its place among the figures that a sum may use. */
  readonly at: number;
  readonly figure: Figure;
  readonly verdict: Verdict;
  /** The value as a floating number, to drop what cannot fit before anything is worked out exactly. */
  readonly amount: number;
  /** The block of the article it stands in. */
  readonly block: number;
}

/** What every kind of sum looks at. */
export interface SumPage {
  readonly article: Article;
  readonly placed: readonly PlacedFigure[];
  readonly packs: readonly Pack[];
  readonly lexicons: CheckLexicons;
  /** For each of `placed`: the words between the figure before and it; null when a line or a sentence ends there. */
  readonly gaps: readonly (string | null)[];
  /** Figures of one indicator, place and period, in the order of the page. */
  readonly groups: ReadonlyMap<string, readonly PlacedFigure[]>;
  /** The words that say what a figure is (relation/role.ts), by its `at`: several kinds of sums ask for them, of every pair. */
  readonly ownWords: Map<number, string>;
}

/** Lines up the figures a sum may use: those the page takes back or only supposes are left out,
 * those that the eye may read as another number, and those that the reader takes for none. */
export function sumPage(
  checked: readonly CheckedFigure[],
  article: Article,
  packs: readonly Pack[],
  lexicons: CheckLexicons,
): SumPage {
  const placed: PlacedFigure[] = [];
  const gaps: (string | null)[] = [];
  const groups = new Map<string, PlacedFigure[]>();
  const keys = new Map<string, string>();
  let block = 0;
  for (const [index, { figure, verdict }] of checked.entries()) {
    if (verdict.kind === 'no-figure') continue;
    const { indicator, place, period, status, start } = figure;
    if (status === 'denied' || status === 'supposed' || isDoubtful(figure)) continue;
    while (block + 1 < article.blocks.length && (article.blocks[block]?.end ?? 0) <= start) block++;
    const before = placed.at(-1);
    gaps.push(before === undefined ? null : wordsBetween(article.text, before.figure.end, start));
    const entry: PlacedFigure = { index, at: placed.length, figure, verdict, amount: Number(figure.value), block };
    placed.push(entry);
    if (indicator === null || period === 'unknown') continue;
    let time = keys.get(period);
    if (time === undefined) {
      time = periodKey(period);
      keys.set(period, time);
    }
    const key = `${indicator} ${place ?? ''} ${time}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return { article, placed, packs, lexicons, gaps, groups, ownWords: new Map() };
}

const DOUBTFUL = ['touching', 'reordered', 'running', 'effect'] as const;
/** The eye may see another number than the text has, or will in a moment. */
const isDoubtful = (figure: Figure): boolean => DOUBTFUL.some((kind) => hasCaution(figure, kind));

/** More words than these between two figures say something else as well. */
const LONGEST_GAP = 200;

function wordsBetween(text: string, end: number, start: number): string | null {
  if (start - end > LONGEST_GAP) return null;
  const words = text.slice(end, Math.max(end, start));
  return /\n|[.!?]\s/.test(words) ? null : words;
}

export function groupKey(indicator: string, place: string | null, period: string): string {
  return `${indicator} ${place ?? ''} ${periodKey(period)}`;
}

/** The word that makes a number a change, right before it. */
const CHANGE_WORD = /(?:tăng|giảm|vượt|thêm|tang|giam|vuot|them)\s+$/iu;

/** The figure's words on the page, in one line; of a change with the word that says which way. */
export function surface({ article }: SumPage, { figure }: PlacedFigure): string {
  const { start, end, measure } = figure;
  const verb = measure === 'change' ? CHANGE_WORD.exec(article.text.slice(Math.max(0, start - 8), start)) : null;
  const words = ((verb?.[0] ?? '') + article.text.slice(start, end)).trim();
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** The words between a figure and the next one; null when a line or a sentence ends between them. */
export function gapAfter({ gaps }: SumPage, { at }: PlacedFigure): string | null {
  return gaps[at + 1] ?? null;
}

/** The words between a figure and the next: those behind its number's own words, and those before the next number. */
export function joint(page: SumPage, next: PlacedFigure): string {
  const { start, number } = next.figure;
  return plainWords((page.gaps[next.at] ?? '') + page.article.text.slice(start, number.start));
}

/** The words right behind a figure, up to so many characters, not beyond its line. */
export function tail({ article }: SumPage, { figure }: PlacedFigure, length: number): string {
  const words = article.text.slice(figure.end, figure.end + length);
  const line = words.indexOf('\n');
  return plainWords(line < 0 ? words : words.slice(0, line));
}

/** The words right before a figure's number, up to so many characters, not beyond its line. */
export function lead({ article }: SumPage, { figure }: PlacedFigure, length: number): string {
  const words = article.text.slice(Math.max(0, figure.number.start - length), figure.number.start);
  return plainWords(words.slice(words.lastIndexOf('\n') + 1));
}

/** The figure before this one on the page, of those a sum may use. */
export function previous({ placed }: SumPage, { at }: PlacedFigure): PlacedFigure | null {
  return placed[at - 1] ?? null;
}

/**
 * Is the number printed plainly, with one reading and no bound word? Only then can a sum fail. The dot of "1.276 ha" is a
 * thousands mark wherever three digits follow; only in percentages and money it is sometimes a decimal mark.
 */
export function isPlain(figure: Figure): boolean {
  return isUnbound(figure) && (figure.readings.length === 0 || (figure.unit !== 'percent' && figure.unit !== 'VND'));
}

/** Is it printed without a bound word, read one way but for its separators? */
export function isUnbound({ bound, readings, high }: Figure): boolean {
  return bound === 'exact' && high === null && readings.every(({ why }) => why === 'separator');
}

/** Do the words leave it open that two figures measure one thing? */
export function mayBeOfOne(a: Figure, b: Figure): boolean {
  return a.indicator === b.indicator || a.indicator === null || b.indicator === null;
}

export function indexesOf(...entries: readonly PlacedFigure[]): number[] {
  return entries.map(({ index }) => index).sort((a, b) => a - b);
}
