import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/article.ts';
import type { Definition, Direction, Evidence, How, Issuer, Measure, Status } from './figure.ts';
import type { IndicatorName } from './lexicon.ts';
import type { Line, Placed } from './line.ts';
import type { MeasureWords } from './measure.ts';
import type { PhraseMatch } from './phrase-index.ts';
import type { Window } from './window.ts';

/** A figure being read: each rule adds its part, later ones look at what earlier ones found. */
export interface Draft {
  readonly line: Line;
  readonly placed: Placed;
  /** As read; moved to the indicator's own unit where that is another ("1 km2" of forest is 100 ha). */
  quantity: Quantity;
  readonly window: Window;
  /** The figure whose subject this one goes on with, when it has none of its own. */
  readonly governing: Draft | null;
  /** The figure this one is a part of ("trong đó"). */
  readonly total: Draft | null;
  words: MeasureWords;
  indicator: string | null;
  indicatorEvidence: Evidence | null;
  name: PhraseMatch<IndicatorName> | null;
  unit: string;
  measure: Measure;
  direction: Direction | null;
  part: 'named' | 'unnamed' | null;
  status: Status;
  statusEvidence: Evidence;
  period: string | null;
  periodEvidence: Evidence | null;
  place: string | null;
  placeEvidence: Evidence | null;
  /** Was the place named behind the number? Then it holds for this figure alone. */
  placeBehind: boolean;
  issuer: Issuer | null;
  issuerEvidence: Evidence | null;
  definition: Definition | null;
  definitionEvidence: Evidence | null;
  body: Evidence | null;
}

/** Evidence of what no words say. */
export const ASSUMED: Evidence = { text: '', span: null, how: 'assumed' };

/** The words from one token of a line to another as evidence. */
export function evidenceOf(text: string, line: Line, first: number, last: number, how: How): Evidence {
  const span: Span = { start: line.tokens[first]!.start, end: line.tokens[last]!.end };
  return { text: text.slice(span.start, span.end), span, how };
}

/** The same words, carried on to another figure. */
export function carried(evidence: Evidence | null): Evidence | null {
  // The same words are carried from figure to figure: all of them share one object.
  if (evidence === null || evidence.how !== 'said') return evidence;
  return { ...evidence, how: 'carried' };
}
