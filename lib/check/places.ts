import type { CheckLexicons } from './lexicon.ts';

/** Levels from a village to the country; a longer chain is a loop in the data. */
const DEEPEST = 8;

/** Is the place the other one, or a part of it? */
export function isWithin(place: string, whole: string, places: CheckLexicons['places']): boolean {
  let at: string | null = place;
  for (let level = 0; at !== null && level < DEEPEST; level++) {
    if (at === whole) return true;
    at = places.get(at)?.parent ?? null;
  }
  return false;
}
