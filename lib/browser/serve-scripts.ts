import { browser } from 'wxt/browser';
import type { PageCounts } from '../check/comparable.ts';
import type { ComparedPage } from '../compare/comparison.ts';
import type { Correction } from '../engine/corrections.ts';
import type { PageNames } from '../notes/page-identity.ts';
import { asWish, type Wish } from '../session/wish.ts';
import type { Article } from '../text/article.ts';
import { parseCheck } from './article-shape.ts';
import { hasCounts, hasText, namesIn } from './background-bodies.ts';
import { parseCompare } from './compare-body.ts';
import type { Answer, BackgroundCalls } from './messages.ts';
import { isOwnPage, webPageTab } from './senders.ts';
import { type Envelope, isEnvelope } from './wire.ts';

/** What the background does for the scripts in pages. */
export interface ScriptHandlers {
  /** `url`: of the page that asks. */
  maybe(tabId: number, url: string): Promise<BackgroundCalls['maybe']['answer']>;
  places(tabId: number): Promise<BackgroundCalls['places']['answer']>;
  passages(tabId: number): Promise<BackgroundCalls['passages']['answer']>;
  tooltip(tabId: number): Promise<BackgroundCalls['tooltip']['answer']>;
  keys(): Promise<BackgroundCalls['keys']['answer']>;
  /** Called within the turn of the message: Chrome lets the click of the page reach so far and no further. */
  open(windowId: number): Promise<BackgroundCalls['open']['answer']>;
  wish(wish: Wish, tabId: number): Promise<BackgroundCalls['wish']['answer']>;
  corrections(page: PageNames): Promise<BackgroundCalls['corrections']['answer']>;
  check(article: Article, corrections: readonly Correction[]): Promise<BackgroundCalls['check']['answer']>;
  count(counts: PageCounts | null, tabId: number): Promise<BackgroundCalls['count']['answer']>;
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
    const answer = handle(handlers, message.type, message.body, {
      tabId,
      windowId: sender.tab?.windowId ?? 0,
      url: sender.url ?? '',
    });
    if (answer === null) return undefined;
    answer.catch(() => REFUSED).then(respond);
    return true;
  });
}

/** The tab, the window and the page of a script that asks. */
interface Asking {
  readonly tabId: number;
  readonly windowId: number;
  readonly url: string;
}

function handle(handlers: ScriptHandlers, type: string, body: unknown, from: Asking): Promise<unknown> | null {
  const { tabId } = from;
  if (type === 'maybe') return handlers.maybe(tabId, from.url);
  if (type === 'places' || type === 'passages' || type === 'tooltip') return handlers[type](tabId);
  if (type === 'keys') return handlers.keys();
  if (type === 'open') return handlers.open(from.windowId);
  if (type === 'wish') {
    const wish = asWish(body);
    return wish === null ? Promise.resolve(REFUSED) : handlers.wish(wish, tabId);
  }
  if (type === 'count') return hasCounts(body) ? handlers.count(body.counts, tabId) : Promise.resolve(REFUSED);
  if (type === 'corrections') {
    const page = namesIn(body, from.url);
    return page === null ? Promise.resolve(REFUSED) : handlers.corrections(page);
  }
  if (type !== 'check') return null;
  const asked = parseCheck(body);
  return asked === null ? Promise.resolve(REFUSED) : handlers.check(asked.article, asked.corrections);
}

/** What the background does for the extension's own pages. */
export interface PanelHandlers {
  sources(): Promise<BackgroundCalls['sources']['answer']>;
  terms(): Promise<BackgroundCalls['terms']['answer']>;
  packs(): Promise<BackgroundCalls['packs']['answer']>;
  library(): Promise<BackgroundCalls['library']['answer']>;
  readPack(text: string): Promise<BackgroundCalls['read-pack']['answer']>;
  check: ScriptHandlers['check'];
  compare(here: ComparedPage, there: ComparedPage): Promise<BackgroundCalls['compare']['answer']>;
}

/** Answers what the panel and the other pages of the extension ask. Nobody else is told. */
export function servePanel(handlers: PanelHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isOwnPage(sender) || !isEnvelope(message)) return undefined;
    const answer = handleOwn(handlers, message, webPageTab(sender) !== null);
    if (answer === null) return undefined;
    // a decimal that no page of ours would send is no error of ours either
    answer.catch(() => REFUSED).then(respond);
    return true;
  });
}

function handleOwn(handlers: PanelHandlers, { type, body }: Envelope, isPage: boolean): Promise<unknown> | null {
  if (type === 'sources' || type === 'terms' || type === 'packs' || type === 'library') return handlers[type]();
  if (type === 'read-pack') return hasText(body) ? handlers.readPack(body.text) : Promise.resolve(REFUSED);
  if (type === 'compare') {
    const asked = parseCompare(body);
    return asked === null ? Promise.resolve(REFUSED) : handlers.compare(asked.here, asked.there);
  }
  // the page with the article to try is served as pages are
  if (type !== 'check' || isPage) return null;
  const asked = parseCheck(body);
  return asked === null ? Promise.resolve(REFUSED) : handlers.check(asked.article, asked.corrections);
}
