import { reason } from '../check/reason.ts';
import type { CheckedFigure, Reason } from '../check/verdict.ts';
import type { Figure, Reading } from '../figure/figure.ts';
import { type IsDiscrete, mend } from '../figure/mend.ts';
import { isNone, type MendedReading, mendedValues, type ReaderReading, sameReading } from '../figure/reader-reading.ts';
import type { Article, Span } from '../text/article.ts';
import { firstEndingAfter } from '../text/in-order.ts';

/** How the reader understands the number at a place of the article's text. */
export interface Correction extends Span {
  readonly reading: ReaderReading;
}

/**
 * Why a correction is not applied: no figure was read at its place; it names what this version's data has not; the same figure
 * has another correction that says otherwise.
 */
export type CorrectionFault = 'nowhere' | 'unknown' | 'contrary';

/** What came of a correction: the index of its figure in the report, or why it was not applied. */
export type CorrectionOutcome = number | CorrectionFault;

/** What must be known of ids to apply a correction. */
export interface MendingFacts {
  readonly indicators: { has(id: string): boolean };
  readonly places: { has(id: string): boolean };
  readonly units: { has(id: string): boolean };
  readonly isDiscrete: IsDiscrete;
}

/** An article's figures as the reader reads them. */
export interface Mended {
  /** By the index of the figure in the reading: the figure as the reader reads it, null for one that is none. */
  readonly figures: ReadonlyMap<number, Figure | null>;
  /** In the order of the corrections. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/** Puts what the reader says in the place of what was read. Two corrections of one figure that say otherwise change nothing. */
export function applyCorrections(
  { figures }: Reading,
  article: Article,
  corrections: readonly Correction[],
  facts: MendingFacts,
): Mended {
  const said = corrections.map(({ start, end, reading }) => ({ reading, at: figureAt(figures, { start, end }) }));
  const byFigure = new Map<number, ReaderReading[]>();
  for (const { at, reading } of said) {
    if (at !== null && areKnown(reading, facts)) byFigure.set(at, [...(byFigure.get(at) ?? []), reading]);
  }
  const mended = new Map<number, Figure | null>();
  for (const [at, [first, ...others]] of byFigure) {
    if (first === undefined || others.some((other) => !sameReading(first, other))) continue;
    mended.set(at, isNone(first) ? null : mend(figures[at]!, first, article.text, facts.isDiscrete));
  }
  const outcomes = said.map(({ at, reading }): CorrectionOutcome => {
    if (at === null) return 'nowhere';
    if (!areKnown(reading, facts)) return 'unknown';
    return mended.has(at) ? at : 'contrary';
  });
  return { figures: mended, outcomes };
}

/** The figure at a place: the one with the same ends, else the first that shares a character; null where none is. */
function figureAt(figures: readonly Figure[], { start, end }: Span): number | null {
  const first = firstEndingAfter(figures, start);
  let shared: number | null = null;
  for (let at = first; at < figures.length && figures[at]!.start < end; at++) {
    if (figures[at]!.start === start && figures[at]!.end === end) return at;
    if (figures[at]!.end > start) shared ??= at;
  }
  return shared;
}

function areKnown(reading: ReaderReading, { indicators, places, units }: MendingFacts): boolean {
  if (isNone(reading)) return true;
  const { indicator, place, unit } = reading;
  return (
    (indicator === undefined || indicators.has(indicator)) &&
    (place === undefined || places.has(place)) &&
    (unit === undefined || units.has(unit.id))
  );
}

/** The reading with what the reader says of its figures; `mended` are those that he reads otherwise, in their order. */
export function readingOf(
  reading: Reading,
  { figures }: Mended,
): { readonly reading: Reading; readonly mended: readonly Figure[] } {
  const mended: Figure[] = [];
  const all = reading.figures.flatMap((figure, at) => {
    const next = figures.get(at);
    if (next) mended.push(next);
    return next === undefined ? [figure] : next === null ? [] : [next];
  });
  return { reading: { ...reading, figures: all }, mended };
}

/**
 * The verdicts of a page with those of the reader's corrections. Every other figure keeps the verdict it has without them: a
 * corrected number beside it would be evidence for or against it, which the page does not give. `held`: those of `readingOf`.
 */
export function withMended(
  plain: readonly CheckedFigure[],
  { figures }: Mended,
  held: readonly CheckedFigure[],
  text: string,
): CheckedFigure[] {
  const verdicts = new Map(held.map((checked) => [checked.figure, checked]));
  return plain.map((checked, at) => {
    const next = figures.get(at);
    if (next === undefined) return checked;
    const own = next === null ? undefined : verdicts.get(next);
    return own === undefined ? noFigure(checked.figure, text) : restingOnReader(own);
  });
}

/** A number that is none by the reader's word: it stays in the report, so that the reader finds it and takes that back. */
function noFigure(figure: Figure, text: string): CheckedFigure {
  const why = reason('reader-none', { page: text.slice(figure.start, figure.end) });
  const verdict = { kind: 'no-figure', pack: null, reference: null, reasons: [why] } as const;
  return { figure: { ...figure, reader: { none: true } }, verdict };
}

/** A verdict with what it rests on that the reader said, behind its own reason. */
function restingOnReader({ figure, verdict }: CheckedFigure): CheckedFigure {
  const { reader } = figure;
  if (reader === undefined || isNone(reader)) return { figure, verdict };
  const [first, ...others] = verdict.reasons;
  const told = first === undefined ? [] : [first];
  return { figure, verdict: { ...verdict, reasons: [...told, saidByReader(reader), ...others] } };
}

function saidByReader(reading: MendedReading): Reason {
  const values = mendedValues(reading);
  return reason('by-reader', { what: values.map(([what]) => what), ids: values.map(([, id]) => id) });
}
