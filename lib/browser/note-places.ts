import { browser } from 'wxt/browser';
import type { describe } from '../anchor/describe.ts';
import type { locate } from '../anchor/find.ts';
import type { createTurns } from '../anchor/turns.ts';
import { ask } from './ask.ts';
import type { Answer } from './messages.ts';

/** What describes the places of notes and finds them again: a file of its own, in a page only once its first note needs it. */
export interface NotePlaces {
  readonly describe: typeof describe;
  readonly locate: typeof locate;
  readonly createTurns: typeof createTurns;
}

/** Where it is left for the page script: both see the globals of one world. Of another version it may be another. */
const key = (): symbol => Symbol.for(`doi-chieu places ${browser.runtime.getManifest().version}`);

/** Called by the file itself. */
export function offerPlaces(places: NotePlaces): void {
  (globalThis as Record<symbol, unknown>)[key()] = places;
}

/** Has the background put the file into this page if it is not there yet. Never rejects. */
export async function notePlaces(): Promise<Answer<{ readonly places: NotePlaces }>> {
  const there = (): NotePlaces | undefined => (globalThis as Record<symbol, NotePlaces | undefined>)[key()];
  const answer: Answer<unknown> = there() === undefined ? await ask('places', null) : { ok: true };
  const places = there();
  if (places !== undefined) return { ok: true, places };
  return answer.ok ? { ok: false, problem: { code: 'background-gone' } } : answer;
}
