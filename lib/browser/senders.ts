import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** Does the message come from a page of this extension (the panel, the background) and not from a script in a web page? */
export function isOwnPage(sender: Sender | undefined): boolean {
  return sender?.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** The tab of a script of this extension in the top frame of a web page; null for any other sender. */
export function webPageTab(sender: Sender): number | null {
  if (sender.id !== browser.runtime.id || isOwnPage(sender)) return null;
  return sender.frameId === 0 ? (sender.tab?.id ?? null) : null;
}
