import type { Facet } from '../../lib/notes/keys.ts';
import type { Filters } from '../../lib/notes/narrow.ts';

/** The filters with a value of a facet chosen, or not chosen any more. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const values = new Set(filters[facet]);
  if (!values.delete(value)) values.add(value);
  return { ...filters, [facet]: values };
}
