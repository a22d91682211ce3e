import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** The page of the extension with an article of its own, into which it puts the page script itself. */
const PRACTICE = '/welcome.html';

/** Does the message come from a page of this extension (the panel, the background) and not from a script in a web page? */
export function isOwnPage(sender: Sender | undefined): boolean {
  return sender?.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** Is this the address of the welcome page, whose practice article is read and checked as a web page is? */
export function isPracticePage(url: string | undefined): boolean {
  return url?.split(/[?#]/, 1)[0] === browser.runtime.getURL(PRACTICE);
}

/**
 * The tab of a script of this extension in the top frame of a page that is read: a web page, or the practice page. Null for
 * any other sender.
 */
export function webPageTab(sender: Sender): number | null {
  if (sender.id !== browser.runtime.id || (isOwnPage(sender) && !isPracticePage(sender.url))) return null;
  return sender.frameId === 0 ? (sender.tab?.id ?? null) : null;
}
