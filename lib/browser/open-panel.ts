import { browser } from 'wxt/browser';

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox) of a window. Both allow it only while they handle a click or a
 * key press, so nothing may be awaited before this call.
 */
export function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
    return sidebarAction.open();
  }
  return browser.sidePanel.open({ windowId });
}
