import type { CheckedFigure, Claim, Reason } from '../../lib/check/verdict.ts';
import type { Report } from '../../lib/engine/report.ts';
import type { Evidence, Figure, FigureReading } from '../../lib/figure/figure.ts';
import type { Article } from '../../lib/text/article.ts';
import type { Speaker } from './speaker.ts';
import { TEXTS } from './texts.ts';

/**
 * The report as the check command prints it. `value`s are the nearest numbers, `decimal` is exact; offsets are UTF-16 units
 * of the article text, which is part of the output only when it was made from HTML.
 */
export function jsonReport(
  id: string | number,
  report: Report,
  { article, fromHtml }: { readonly article: Article; readonly fromHtml: boolean },
  speaker: Speaker,
) {
  const { relevant, score, place, period, reasons } = report.page;
  return {
    id,
    page: {
      relevant,
      score,
      place,
      period,
      reasons: reasons.map((reason) => ({ code: reason.code, text: speaker.sentence(reason) })),
    },
    ...(fromHtml && { text: article.text }),
    figures: report.figures.map((checked) => jsonFigure(checked, article.text, speaker)),
    arithmetic: report.arithmetic.map((claim) => jsonClaim(claim, speaker)),
  };
}

function jsonFigure({ figure, verdict }: CheckedFigure, text: string, speaker: Speaker) {
  return {
    surface: text.slice(figure.start, figure.end),
    start: figure.start,
    end: figure.end,
    number: [figure.number.start, figure.number.end],
    value: Number(figure.value),
    decimal: figure.value,
    high: numberOrNull(figure.high),
    denominator: numberOrNull(figure.denominator),
    readings: figure.readings.map((reading) => jsonReading(reading, speaker)),
    unit: figure.unit,
    bound: figure.bound,
    precision: numberOrNull(figure.precision),
    indicator: figure.indicator,
    place: figure.place,
    period: figure.period,
    status: figure.status,
    measure: figure.measure,
    direction: figure.direction,
    issuer: figure.issuer,
    base: figure.base,
    definition: figure.definition,
    evidence: jsonEvidence(figure.evidence),
    verdict: verdict.kind,
    reference: verdict.reference,
    why: verdict.reasons.map(speaker.sentence).join(' '),
  };
}

function jsonReading({ value, high, unit, measure, why }: FigureReading, { say }: Speaker) {
  const reason = TEXTS[say.lang].readings[why];
  return { value: Number(value), ...(high !== null && { high: Number(high) }), unit, measure, why: reason };
}

function jsonEvidence({ indicator, place, period, status, measure, issuer, definition }: Figure['evidence']) {
  const words = (evidence: Evidence | null) => evidence && { text: evidence.text, how: evidence.how };
  return {
    indicator: words(indicator),
    place: words(place),
    period: words(period),
    status: words(status),
    measure: words(measure),
    ...(issuer && { issuer: words(issuer) }),
    ...(definition && { definition: words(definition) }),
  };
}

function jsonClaim({ figures, kind, holds, reasons }: Claim, { sentence }: Speaker) {
  return { figures, kind, holds, why: reasons.map(sentence).join(' ') };
}

function numberOrNull(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}

/** The report on a page that has no article to check. */
export function jsonWithoutArticle(id: string, reason: Reason, speaker: Speaker) {
  const reasons = [{ code: reason.code, text: speaker.sentence(reason) }];
  return { id, page: { relevant: 'no', score: 0, place: null, period: null, reasons }, figures: [], arithmetic: [] };
}
