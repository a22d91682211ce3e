import { hasCaution } from '../check/restraint/cautions.ts';
import { isSpan } from '../check/restraint/subject.ts';
import type { Figure } from '../figure/figure.ts';
import { isNone } from '../figure/reader-reading.ts';
import { periodKey } from '../resolution/period.ts';
import { plainWords } from '../text/forms.ts';

/**
 * What a figure is said of; null where that is not known, where the eye may see another number, or where the reader says that it
 * is none. A number that the page denies stands among the results: it is one that somebody gave for them.
 */
export function thingOf(figure: Figure): string | null {
  const { indicator, place, period, status, body, reader } = figure;
  if (indicator === null || place === null || period === 'unknown') return null;
  if (reader !== undefined && isNone(reader)) return null;
  if (hasCaution(figure, 'struck') || hasCaution(figure, 'reordered') || hasCaution(figure, 'running')) return null;
  const when = isSpan(period) ? period : periodKey(period);
  const whose = body === null ? '' : plainWords(body.text);
  return [indicator, place, when, status === 'target' ? 'target' : 'outcome', whose].join('\n');
}

/** Of how many things both of two pages tell: what makes one worth to be held against the other. */
export function sharedThings(here: readonly Figure[], there: readonly Figure[]): number {
  const things = (figures: readonly Figure[]) => new Set(figures.map(thingOf).filter((thing) => thing !== null));
  return things(here).intersection(things(there)).size;
}
