import { ask } from './ask.ts';
import type { Answer, Sources } from './messages.ts';

/**
 * Asks the background for the sources that are held against. They come as text: of fifty of them as objects Firefox makes a message in five seconds,
 * of their text in a fraction of one. Never rejects.
 */
export async function askSources(): Promise<Answer<Sources>> {
  const answer = await ask('sources', null);
  return answer.ok ? { ok: true, ...(JSON.parse(answer.text) as Sources) } : answer;
}

/** The same as a message has them. */
export const sentSources = <T extends Answer<Sources>>(told: T): Answer<{ readonly text: string }> =>
  told.ok ? { ok: true, text: JSON.stringify({ packs: told.packs, names: told.names, fits: told.fits }) } : told;
