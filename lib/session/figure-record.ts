import type { Verdict } from '../check/verdict.ts';
import type { Report } from '../engine/report.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureRecord } from '../notes/note.ts';

/** What a note remembers of its figure: the page's words, the source's, the verdict, and who judged. */
export function figureRecord(
  surface: string,
  figure: Figure,
  verdict: Verdict,
  { engine, packs }: Report,
  referenceQuote: (pack: string, reference: string) => string | null,
): FigureRecord {
  const { pack, reference } = verdict;
  const quote = pack === null || reference === null ? null : referenceQuote(pack, reference);
  return {
    surface,
    value: figure.value,
    high: figure.high,
    unit: figure.unit,
    bound: figure.bound,
    indicator: figure.indicator,
    place: figure.place,
    period: figure.period,
    status: figure.status,
    measure: figure.measure,
    verdict: verdict.kind,
    reference:
      pack === null || reference === null || quote === null
        ? null
        : { id: reference, pack, version: packs.find(({ id }) => id === pack)?.version ?? 0, quote },
    engine,
    packs: packs.map(({ id, version }) => ({ id, version })),
  };
}
