import { browser } from 'wxt/browser';
import type { Article } from '../text/article.ts';
import { isObject } from '../text/shape.ts';
import { parseArticle } from './article-shape.ts';
import { isTakeFault, type TakeFault } from './take-fault.ts';

type PageArticle = { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly fault: TakeFault };

const UNREADABLE = { ok: false, fault: 'unreadable' } as const;

/**
 * The article of the page in a tab, read there and then by a script that comes for this alone: the page script has none of it to
 * give, and most readers never ask. Never rejects. What a page's process answers is checked, since it may have been taken over.
 */
export async function readPageArticle(tabId: number): Promise<PageArticle> {
  try {
    const [ran] = await browser.scripting.executeScript({ target: { tabId }, files: ['/article.js'] });
    const told: unknown = ran?.result;
    if (!isObject(told)) return UNREADABLE;
    if (told['ok'] !== true) return { ok: false, fault: isTakeFault(told['code']) ? told['code'] : 'unreadable' };
    const article = parseArticle(told['article']);
    return article === null ? UNREADABLE : { ok: true, article };
  } catch {
    return UNREADABLE;
  }
}
