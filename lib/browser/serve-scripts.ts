import { browser } from 'wxt/browser';
import { asWish, type Wish } from '../session/wish.ts';
import type { Article } from '../text/article.ts';
import { parseArticle } from './article-shape.ts';
import type { Answer, BackgroundCalls } from './messages.ts';
import { isOwnPage, webPageTab } from './senders.ts';
import { hasCount, isEnvelope } from './wire.ts';

/** What the background does for the scripts in pages. */
export interface ScriptHandlers {
  maybe(tabId: number): Promise<BackgroundCalls['maybe']['answer']>;
  places(tabId: number): Promise<BackgroundCalls['places']['answer']>;
  passages(tabId: number): Promise<BackgroundCalls['passages']['answer']>;
  /** Called within the turn of the message: Chrome lets the click of the page reach so far and no further. */
  open(windowId: number): Promise<BackgroundCalls['open']['answer']>;
  wish(wish: Wish, tabId: number): Promise<BackgroundCalls['wish']['answer']>;
  check(article: Article): Promise<BackgroundCalls['check']['answer']>;
  count(comparable: number | null, tabId: number): Promise<BackgroundCalls['count']['answer']>;
}

const REFUSED: Answer<never> = { ok: false, problem: { code: 'engine-failed' } };

/**
 * Answers the calls of our own scripts in the top frames of web pages, and of nobody else. A call of an unknown kind or
 * shape, and one whose handler fails, is answered with `engine-failed`.
 */
export function serveScripts(handlers: ScriptHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const tabId = webPageTab(sender);
    if (tabId === null || !isEnvelope(message)) return undefined;
    const answer = handle(handlers, message.type, message.body, { tabId, windowId: sender.tab?.windowId ?? 0 });
    if (answer === null) return undefined;
    answer.catch(() => REFUSED).then(respond);
    return true;
  });
}

/** The tab and the window of a script that asks. */
interface Asking {
  readonly tabId: number;
  readonly windowId: number;
}

function handle(handlers: ScriptHandlers, type: string, body: unknown, from: Asking): Promise<unknown> | null {
  const { tabId } = from;
  if (type === 'maybe' || type === 'places' || type === 'passages') return handlers[type](tabId);
  if (type === 'open') return handlers.open(from.windowId);
  if (type === 'wish') {
    const wish = asWish(body);
    return wish === null ? Promise.resolve(REFUSED) : handlers.wish(wish, tabId);
  }
  if (type === 'count') return hasCount(body) ? handlers.count(body.comparable, tabId) : Promise.resolve(REFUSED);
  if (type !== 'check') return null;
  const article = parseArticle(body);
  return article === null ? Promise.resolve(REFUSED) : handlers.check(article);
}

/** Answers the panel's question for the sources. Nobody but the extension's own pages is told. */
export function servePanel(sources: () => BackgroundCalls['sources']['answer']): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (isOwnPage(sender) && isEnvelope(message) && message.type === 'sources') respond(sources());
    return undefined;
  });
}
