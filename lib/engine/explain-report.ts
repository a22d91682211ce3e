import type { CheckedFigure, Reason } from '../check/verdict.ts';
import { brief } from '../explain/brief.ts';
import { byReader } from '../explain/by-reader.ts';
import { explain } from '../explain/explain.ts';
import { type Bilingual, inEveryLang, LANGS } from '../explain/lang.ts';
import type { Names } from '../explain/names.ts';
import { withPlacesOfPage } from '../explain/page-places.ts';
import { isNone } from '../figure/reader-reading.ts';
import type { Report } from './report.ts';

/**
 * The same report with a sentence in every language beside each reason, and beside the first of a figure the one of its
 * card: so the screens need neither the sentences nor what they are made from, and the language can be changed without
 * asking again.
 */
export function explainReport(report: Report, known: Names): Report {
  const names = withPlacesOfPage(known, report.figures);
  const explained = (reasons: readonly Reason[]): Reason[] =>
    reasons.map((reason) => ({
      ...reason,
      text: inEveryLang((lang) => explain(reason, lang, names)),
    }));
  const { figures, page } = report;
  const isMended = (index: number): boolean => isByReader(figures[index]);
  return {
    ...report,
    page: { ...page, reasons: resting(explained(page.reasons), page.byReader === true) },
    figures: figures.map((checked) => {
      const [first, ...others] = explained(checked.verdict.reasons);
      const told = first === undefined ? [] : [{ ...first, ...briefly(checked, names) }];
      const reasons = resting([...told, ...others], isByReader(checked));
      return { ...checked, verdict: { ...checked.verdict, reasons } };
    }),
    arithmetic: report.arithmetic.map((claim) => ({
      ...claim,
      reasons: resting(explained(claim.reasons), claim.figures.some(isMended)),
    })),
  };
}

/** Does a verdict rest on what the reader says? That a number is no figure is all the reader's, and says so itself. */
const isByReader = (checked: CheckedFigure | undefined): boolean =>
  checked?.figure.reader !== undefined && !isNone(checked.figure.reader);

/** Of what rests on the reader's reading the first sentence says so, and so does the one of its card. */
function resting(reasons: readonly Reason[], isResting: boolean): readonly Reason[] {
  const [first, ...others] = reasons;
  if (!isResting || first === undefined) return reasons;
  const told = (said: Bilingual): Bilingual => inEveryLang((lang) => byReader(said[lang], lang));
  const { text, brief: short } = first;
  return [{ ...first, ...(text && { text: told(text) }), ...(short && { brief: told(short) }) }, ...others];
}

/** The sentence of its card, where it has one. */
function briefly(checked: CheckedFigure, names: Names): Pick<Reason, 'brief'> {
  const told = LANGS.map((lang) => brief(checked, lang, names));
  return told.includes(null) ? {} : { brief: inEveryLang((lang) => told[LANGS.indexOf(lang)] ?? '') };
}
