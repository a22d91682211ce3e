import { browser } from 'wxt/browser';
import type { Article } from '../text/article.ts';
import { parseArticle } from './article-shape.ts';
import type { Answer, BackgroundCalls } from './messages.ts';
import { isOwnPage, webPageTab } from './senders.ts';
import { hasCount, isEnvelope } from './wire.ts';

/** What the background does for the scripts in pages. */
export interface ScriptHandlers {
  maybe(tabId: number): Promise<BackgroundCalls['maybe']['answer']>;
  places(tabId: number): Promise<BackgroundCalls['places']['answer']>;
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
    const answer = handle(handlers, message.type, message.body, tabId);
    if (answer === null) return undefined;
    answer.catch(() => REFUSED).then(respond);
    return true;
  });
}

function handle(handlers: ScriptHandlers, type: string, body: unknown, tabId: number): Promise<unknown> | null {
  if (type === 'maybe') return handlers.maybe(tabId);
  if (type === 'places') return handlers.places(tabId);
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
