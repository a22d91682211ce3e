import type { Report } from '../engine/report.ts';
import type { Mark } from '../page/marks.ts';
import type { TextMap } from '../page/text-map.ts';
import { figureStretches } from '../session/figure-stretches.ts';

/** A report, the text that its offsets point into, and where that text stands on the page. */
export interface ShownReport {
  readonly report: Report;
  readonly text: string;
  readonly map: TextMap;
}

/** The words of a figure on the page; null where they do not stand there any more. */
export function rangeIn(shown: ShownReport | null, index: number): Range | null {
  const checked = shown?.report.figures[index];
  return shown && checked ? shown.map.range(checked.figure) : null;
}

/** The marks of a page that is relevant. A figure may stand in several stretches, with elements between them that are no part of it. */
export function marksOf({ report, text, map }: ShownReport): Mark[] {
  if (report.page.relevant === 'no') return [];
  return report.figures.flatMap(({ figure, verdict }, index) =>
    figureStretches(figure, text)
      .flatMap((stretch) => map.stretches(stretch))
      .map((ends) => ({ figure: index, verdict: verdict.kind, range: new StaticRange(ends) })),
  );
}
