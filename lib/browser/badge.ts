import { browser } from 'wxt/browser';
import { comparableOf, needsAttention, type PageCounts } from '../check/comparable.ts';

/** The longest number that fits on the toolbar button. */
const MOST = 999;
/** The ground of a number that wants to be looked at, and of one that only says how much was compared. */
const ATTENTION = '#a03a1b';
const QUIET = '#1f4e79';

/** What stands on the toolbar button. */
export interface Badge {
  readonly text: string;
  readonly ground: string;
}

/** The number of figures that differ or fall short, else of those that can be compared; nothing where there is none. */
export function badgeOf(counts: PageCounts | null): Badge {
  const attention = counts === null ? 0 : needsAttention(counts);
  const number = attention || (counts === null ? 0 : comparableOf(counts));
  const text = number > MOST ? `${MOST}+` : number === 0 ? '' : String(number);
  return { text, ground: attention > 0 ? ATTENTION : QUIET };
}

/**
 * Shows number and sentence on the button for as long as the tab stays on its page: the browser itself takes them away with the
 * page.
 */
export async function showOnButton(tabId: number, { text, ground }: Badge, title: string): Promise<void> {
  const action = browser.action ?? browser.browserAction;
  // the tab may be closed in the meantime
  await Promise.allSettled([
    action.setBadgeBackgroundColor({ tabId, color: ground }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
  ]);
}
