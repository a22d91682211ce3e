import type { CheckedFigure, Reason } from '../check/verdict.ts';
import { brief } from '../explain/brief.ts';
import { explain } from '../explain/explain.ts';
import type { Names } from '../explain/names.ts';
import { withPlacesOfPage } from '../explain/page-places.ts';
import type { Report } from './report.ts';

/**
 * The same report with a sentence in every language beside each reason: so the screens need neither the sentences nor
 * what they are made from, and the language can be changed without asking again.
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
    figures: report.figures.map((checked) => {
      const [first, ...others] = explained(checked.verdict.reasons);
      const reasons = first === undefined ? [] : [{ ...first, ...briefly(checked, names) }, ...others];
      return { figure: checked.figure, verdict: { ...checked.verdict, reasons } };
    }),
    arithmetic: report.arithmetic.map((claim) => ({ ...claim, reasons: explained(claim.reasons) })),
  };
}

/** The sentence of its card, where it has one. */
function briefly(checked: CheckedFigure, names: Names): Pick<Reason, 'brief'> {
  const [vi, en] = [brief(checked, 'vi', names), brief(checked, 'en', names)];
  return vi === null || en === null ? {} : { brief: { vi, en } };
}
