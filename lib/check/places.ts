import type { CheckLexicons } from './lexicon.ts';

/** Levels from a village to the country; a longer chain is a loop in the data. */
const DEEPEST = 8;

/** Is the place the other one, or a part of it? */
export const isWithin = (place: string, whole: string, places: CheckLexicons['places']): boolean =>
  placesAround(place, places).includes(whole);

/** The ids of a place and of all that it lies in, the place first. */
export function placesAround(place: string, places: CheckLexicons['places']): readonly string[] {
  const around: string[] = [];
  for (let at: string | null = place; at !== null && around.length < DEEPEST; at = places.get(at)?.parent ?? null)
    around.push(at);
  return around;
}
