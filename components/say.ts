import type { CheckedFigure, Reason, VerdictKind } from '../lib/check/verdict.ts';
import type { Figure } from '../lib/figure/figure.ts';
import { usePanel } from './context.ts';

/** What names and sentences the cards need, in the reader's language: one door from the screen to lib/explain. */
export interface Say {
  verdictName(kind: VerdictKind): string;
  /** The verdict of one figure, with what its kind alone does not say ("ước", above or below). */
  verdict(checked: CheckedFigure): string;
  reason(reason: Reason): string;
  indicator(id: string): string;
  place(id: string): string;
  period(id: string): string;
  status(id: Figure['status']): string;
  measure(id: Figure['measure']): string;
  issuer(id: string): string;
  definition(id: string): string;
  /** Place, period and kind of figure in one line; empty when none is known. */
  context(figure: Pick<Figure, 'place' | 'period' | 'status'>): string;
}

export function useSay(): Say {
  const { signals, names } = usePanel();
  const lang = signals.lang.value;
  const name = (table: typeof names.places, id: string) => table[id]?.[lang] ?? id;
  return {
    verdictName: (kind) => kind,
    verdict: ({ verdict }) => verdict.kind,
    reason: ({ code, params }) => `${code} ${JSON.stringify(params)}`,
    indicator: (id) => name(names.indicators, id),
    place: (id) => name(names.places, id),
    period: (id) => id,
    status: (id) => id,
    measure: (id) => id,
    issuer: (id) => id,
    definition: (id) => id,
    context: ({ place, period, status }) =>
      [place && name(names.places, place), period, status].filter(Boolean).join(' · '),
  };
}
