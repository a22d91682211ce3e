import { browser } from 'wxt/browser';

/** What of the browsers' toolbar API is asked here: Firefox has it under the name of Manifest V2, and without the event. */
interface ToolbarApi {
  getUserSettings?(): Promise<{ readonly isOnToolbar?: boolean }>;
  readonly onUserSettingsChanged?: { addListener(listener: () => void): void };
}

/**
 * Tells now, and whenever it changes while the page is open, whether the extension's button stands on the toolbar; null where
 * the browser does not say. Where there is no event for it, it is asked again when the reader comes back to the page.
 */
export function followToolbarButton(listener: (isOnToolbar: boolean | null) => void): void {
  const toolbar: ToolbarApi = browser.action ?? browser.browserAction;
  const look = async () => {
    const settings = await toolbar.getUserSettings?.().catch(() => undefined);
    listener(settings?.isOnToolbar ?? null);
  };
  void look();
  toolbar.onUserSettingsChanged?.addListener(() => void look());
  window.addEventListener('focus', () => void look());
  // from the toolbar back into the page
  document.documentElement.addEventListener('pointerenter', () => void look());
}
