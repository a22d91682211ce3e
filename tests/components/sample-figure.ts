import type { CheckedFigure, Reason, VerdictKind } from '../../lib/check/verdict.ts';
import type { Evidence, Figure } from '../../lib/figure/figure.ts';
import type { Span } from '../../lib/text/article.ts';
import { PLAIN_FIGURE } from '../plain-figure.ts';

/** Where words stand in a text; the words are expected there, or the sample is wrong. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The sample text has no “${words}”`);
  return { start, end: start + words.length };
}

export function evidence(text: string, words: string, how: 'said' | 'carried' = 'said'): Evidence {
  return { text: words, span: spanOf(text, words), how };
}

const ASSUMED: Evidence = { text: '', span: null, how: 'assumed' };

interface Wanted {
  /** The clause the figure stands in, its number, and the words before and after the number that belong to the amount. */
  clause: string;
  number: string;
  bound?: string;
  unit?: string;
  value: string;
  /** The words that name the indicator. */
  named?: string;
  kind: VerdictKind;
  reference?: string;
  reasons: readonly Reason[];
  figure?: Partial<Figure>;
}

/** A checked figure made by hand: what a test does not say is an ordinary result of the city for 2016. */
export function checkedFigure(text: string, wanted: Wanted): CheckedFigure {
  const clause = spanOf(text, wanted.clause);
  const number = spanOf(text, wanted.number, clause.start);
  const boundWord = wanted.bound ? spanOf(text, wanted.bound, clause.start) : null;
  const unitWord = wanted.unit ? spanOf(text, wanted.unit, number.end) : null;
  const figure: Figure = {
    ...PLAIN_FIGURE,
    start: boundWord?.start ?? number.start,
    end: unitWord?.end ?? number.end,
    number,
    value: wanted.value,
    bound: wanted.bound ? 'more-than' : 'exact',
    boundWord,
    unitWord,
    evidence: {
      indicator: wanted.named ? evidence(text, wanted.named) : null,
      place: evidence(text, 'thành phố', 'carried'),
      period: evidence(text, 'năm 2016', 'carried'),
      status: ASSUMED,
      measure: ASSUMED,
      issuer: null,
      definition: null,
    },
    clause,
    ...wanted.figure,
  };
  return {
    figure,
    verdict: {
      kind: wanted.kind,
      pack: wanted.reference ? 'bac-kan-city-2016-12' : null,
      reference: wanted.reference ?? null,
      reasons: wanted.reasons,
    },
  };
}
