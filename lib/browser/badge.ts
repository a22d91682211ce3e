import { browser } from 'wxt/browser';
import { isComparable } from '../check/comparable.ts';
import type { Report } from '../engine/report.ts';

/** The longest number that fits on the toolbar button. */
const MOST = 999;

/** What the toolbar button says: how many figures can be compared, nothing on a page that is not about it. */
export function badgeText({ page, figures }: Report): string {
  if (page.relevant === 'no') return '';
  const count = figures.filter(({ verdict }) => isComparable(verdict.kind)).length;
  return count > MOST ? `${MOST}+` : String(count);
}

/** Shows the text for as long as the tab stays on its page: the browser itself takes it away with the page. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  const action = browser.action ?? browser.browserAction;
  // the tab may be closed in the meantime
  await Promise.allSettled([
    action.setBadgeBackgroundColor({ tabId, color: '#1f4e79' }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setBadgeText({ tabId, text }),
  ]);
}
