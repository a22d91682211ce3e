import type { CheckedFigure } from '../check/verdict.ts';
import type { Report } from '../engine/report.ts';
import type { ReaderReading } from '../figure/reader-reading.ts';
import type { TextMap } from '../page/text-map.ts';
import { correctionStates, toApply } from '../session/applied-corrections.ts';
import type { CorrectionState, PlacedCorrection } from '../session/page-corrections.ts';
import { type Article, MOST_CORRECTIONS } from '../text/article.ts';
import { ask } from './ask.ts';
import type { Answer } from './messages.ts';

/** A report with what became of the reader's corrections. */
export type Checked = Answer<{ readonly report: Report; readonly corrections: readonly CorrectionState[] }>;
export type Previewed = Answer<{ readonly checked: CheckedFigure }>;

/** What the page's marks were made from. */
export interface Shown {
  readonly report: Report;
  readonly article: Article;
  readonly map: TextMap;
}

/** Has an article checked with the corrections whose number stands in it as it did. Most pages have none, and never get this. */
export async function checkCorrected(article: Article, placed: readonly PlacedCorrection[]): Promise<Checked> {
  const answer = await ask('check', { article, corrections: toApply(placed) });
  if (!answer.ok) return answer;
  const { corrections: outcomes = [], ...report } = answer.report;
  return { ok: true, report, corrections: correctionStates(placed, outcomes) };
}

/** What would become of a figure of the report if the reader read it so, everything else as it is. */
export async function previewCorrected(
  { report, article }: Shown,
  placed: readonly PlacedCorrection[],
  index: number,
  reading: ReaderReading | null,
): Promise<Previewed> {
  const figure = report.figures[index]?.figure;
  if (figure === undefined) return { ok: false, problem: { code: 'no-article' } };
  const { start, end } = figure;
  const others = toApply(placed)
    .filter((one) => one.end <= start || end <= one.start)
    .slice(0, MOST_CORRECTIONS - 1);
  const own = reading === null ? [] : [{ start, end, reading }];
  const answer = await ask('check', { article, corrections: [...others, ...own] });
  if (!answer.ok) return answer;
  const checked = answer.report.figures[index];
  return checked === undefined ? { ok: false, problem: { code: 'engine-failed' } } : { ok: true, checked };
}
