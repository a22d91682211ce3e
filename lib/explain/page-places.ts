import type { Figure } from '../figure/figure.ts';
import { isolated } from './isolate.ts';
import type { DataWords } from './lang.ts';
import type { Names } from './names.ts';

interface Placed {
  readonly figure: Pick<Figure, 'place' | 'evidence'>;
}

/**
 * The names, and with them those of places that only the page knows ("huyện Kông Chro"): a place that the data has not is
 * called as the page first prints it, in either language.
 */
export function withPlacesOfPage<T extends Names>(names: T, figures: readonly Placed[]): T {
  const printed = new Map<string, DataWords>();
  for (const { figure } of figures) {
    const { place, evidence } = figure;
    const words = evidence.place?.text ?? '';
    if (place === null || words === '' || printed.has(place) || Object.hasOwn(names.places, place)) continue;
    printed.set(place, { vi: isolated(words), en: isolated(words) });
  }
  return printed.size === 0 ? names : { ...names, places: { ...names.places, ...Object.fromEntries(printed) } };
}
