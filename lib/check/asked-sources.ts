import type { Figure } from '../figure/figure.ts';
import type { PackIndex } from '../resolution/pack-index.ts';
import { yearOf } from '../resolution/period.ts';

/** A source as far as choosing needs it. */
interface Choosable {
  readonly index: PackIndex;
  /** Does the page report its very conference? Then it reads the figure in its own way. */
  readonly page: { readonly isConference: boolean };
}

/** How near a source comes to a figure, by what it prints. */
type Nearness = 'year' | 'place' | 'about' | 'far';

/**
 * The sources that a figure has to be held against, in their order: those whose verdict may count. All that print its indicator for
 * its place and year; of the others, which can only say that they are of another time, do not print it, or are of another place,
 * the first of each kind, since the first of equals counts. So fifty sources cost hardly more than one.
 */
export function askedSources<T extends Choosable>(figure: Figure, sources: readonly T[]): readonly T[] {
  if (sources.length < 2) return sources;
  const year = yearOf(figure.period);
  const subject = `${figure.indicator ?? ''} ${figure.place}`;
  const first = new Set<Nearness>();
  return sources.filter(({ index, page }) => {
    if (page.isConference) return true;
    const nearness = nearnessOf(figure, subject, year, index);
    // of a place that is not the source's own the page decides whether it is that place or a namesake
    if (nearness === 'year' || (nearness === 'place' && index.pack.place !== figure.place)) return true;
    if (first.has(nearness)) return false;
    first.add(nearness);
    return true;
  });
}

function nearnessOf(
  { indicator, place, unit }: Figure,
  subject: string,
  year: number | null,
  index: PackIndex,
): Nearness {
  const id = indicator ?? '';
  const isPrinted = index.figures.has(id) || index.commitments.has(id);
  if (place === null) return isPrinted ? 'year' : 'about';
  const years = index.years.get(subject);
  if (years !== undefined) return year === null || years.has(year) ? 'year' : 'place';
  if (isPrinted) return 'far';
  if (index.pack.place === place) return 'about';
  const isPerhapsTold = indicator === null && index.printed.has(`${place} ${unit}`);
  return isPerhapsTold ? 'year' : 'far';
}
