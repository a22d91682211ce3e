import { browser } from 'wxt/browser';

/** The longest number that fits on the toolbar button. */
const MOST = 999;

/** What the toolbar button says. */
export function badgeText(comparable: number | null): string {
  if (comparable === null) return '';
  return comparable > MOST ? `${MOST}+` : String(comparable);
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
