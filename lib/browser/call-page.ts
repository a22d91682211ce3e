import { browser } from 'wxt/browser';
import type { PageCalls } from './messages.ts';
import { isAnswer } from './wire.ts';

/** What the background may ask of a page's script. */
export type OneOffCalls = Pick<PageCalls, 'selection' | 'show' | 'step' | 'toggle' | 'recount' | 'leave' | 'recheck'>;

/**
 * Asks the page script in the top frame of a tab, without a connection. Never rejects: where there is none, or it gives no
 * answer, that is `background-gone`. What a successful answer carries is the caller's to check.
 */
export async function callPage<K extends keyof OneOffCalls>(
  tabId: number,
  type: K,
  body: OneOffCalls[K]['ask'],
): Promise<OneOffCalls[K]['answer']> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { type, body }, { frameId: 0 });
    if (isAnswer(answer)) return answer as OneOffCalls[K]['answer'];
  } catch {
    // no script of ours is there, or it went away
  }
  return { ok: false, problem: { code: 'background-gone' } };
}

/** Asks the page scripts of all tabs; that there is none in most of them is no error. */
export async function tellPages<K extends 'recount' | 'leave' | 'recheck'>(
  type: K,
  body: OneOffCalls[K]['ask'],
): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.all(tabs.map(({ id }) => id !== undefined && callPage(id, type, body)));
}
