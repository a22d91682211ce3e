import { gapOf } from '../check/gap.ts';
import type { CheckedFigure, Reason, Verdict } from '../check/verdict.ts';
import { brief } from '../explain/brief.ts';
import { explain } from '../explain/explain.ts';
import { type Names, referenceIn } from '../explain/names.ts';
import { withPlacesOfPage } from '../explain/page-places.ts';
import type { Report } from './report.ts';

/**
 * The same report with a sentence in every language beside each reason, and what a card shows of each figure beside its
 * verdict: so the screens need neither the sentences nor what they are made from, and the language can be changed without
 * asking again.
 */
export function explainReport(report: Report, known: Names): Report {
  const names = withPlacesOfPage(known, report.figures);
  const explained = (reasons: readonly Reason[]): Reason[] =>
    reasons.map((reason) => ({
      ...reason,
      text: { vi: explain(reason, 'vi', names), en: explain(reason, 'en', names) },
    }));
  return {
    ...report,
    page: { ...report.page, reasons: explained(report.page.reasons) },
    figures: report.figures.map(({ figure, verdict }) => {
      const measured = { ...verdict, ...gapTo(verdict, figure, names) };
      const [first, ...others] = explained(verdict.reasons);
      const told = first === undefined ? [] : [{ ...first, ...briefly({ figure, verdict: measured }, names) }];
      return { figure, verdict: { ...measured, reasons: [...told, ...others] } };
    }),
    arithmetic: report.arithmetic.map((claim) => ({ ...claim, reasons: explained(claim.reasons) })),
  };
}

/** How far the page's number is from the source's, where both are of one measure and unit. */
function gapTo({ pack, reference }: Verdict, figure: CheckedFigure['figure'], names: Names): Pick<Verdict, 'gap'> {
  const source = pack === null || reference === null ? null : referenceIn(names, pack, reference);
  if (source === null || source.measure !== figure.measure || source.unit !== figure.unit) return {};
  return { gap: gapOf(figure.value, source.value, figure.unit) };
}

/** The sentence of its card, where it has one. */
function briefly(checked: CheckedFigure, names: Names): Pick<Reason, 'brief'> {
  const [vi, en] = [brief(checked, 'vi', names), brief(checked, 'en', names)];
  return vi === null || en === null ? {} : { brief: { vi, en } };
}
