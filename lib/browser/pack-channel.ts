import { ask } from './ask.ts';

/** Names the packs' database and the channel of its changes. */
export const PACKS = 'doi-chieu-packs';

/**
 * The channel of the packs' store on a page of the extension: other windows are told of every change, and the background of those by which
 * the packs that are on may be others. Whoever changes packs goes through it, so that no page is checked against what is off.
 */
export function openPackChannel() {
  const channel = new BroadcastChannel(PACKS);
  return {
    postMessage(what: 'packs' | 'reviews'): void {
      channel.postMessage(what);
      if (what === 'packs') void ask('packs', null);
    },
    addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) =>
      channel.addEventListener(type, listener),
    close: () => channel.close(),
  };
}
