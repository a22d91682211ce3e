import { type Signal, signal } from '@preact/signals';
import { askSources } from '../../lib/browser/ask-sources.ts';
import type { Sources } from '../../lib/browser/messages.ts';
import { onPacksChanged } from '../../lib/browser/packs-changed.ts';

/** The documents that are on by now, and what things are called; until the end that `end` tells. */
export function followSources(end: AbortSignal): Signal<Sources> {
  const sources = signal<Sources>({
    packs: [],
    names: { indicators: {}, places: {}, units: {}, definitions: {} },
    fits: {},
  });
  const read = async (): Promise<void> => {
    const answer = await askSources();
    if (answer.ok && !end.aborted) sources.value = answer;
  };
  onPacksChanged(() => void read());
  void read();
  return sources;
}
