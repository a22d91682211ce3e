import { isHeldAgainst } from '../check/comparable.ts';
import type { Report } from '../engine/report.ts';

/** The indexes of the figures that were held against a source, in the order of the page; none of a page that is not about it. */
export function comparedFigures({ page, figures }: Report): number[] {
  if (page.relevant === 'no') return [];
  return figures.flatMap(({ verdict }, index) => (isHeldAgainst(verdict.kind) ? [index] : []));
}

/** The figure whose mark explains all of them: the first that differs, or else the first that is compared. */
export function explainingFigure(report: Report): number | null {
  const compared = comparedFigures(report);
  return compared.find((index) => report.figures[index]?.verdict.kind === 'differs') ?? compared[0] ?? null;
}
