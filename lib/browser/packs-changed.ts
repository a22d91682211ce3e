import { browser } from 'wxt/browser';
import { isOwnPage } from './senders.ts';
import { isEnvelope } from './wire.ts';

/** Tells a page of the extension that packs were saved, switched or deleted: the next check is made with those that are on by now. */
export function onPacksChanged(listener: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (isEnvelope(message) && message.type === 'packs-changed' && isOwnPage(sender)) listener();
  });
}
