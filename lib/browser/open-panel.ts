import { browser } from 'wxt/browser';
import { announce } from './ask.ts';

/** What a press of the toolbar button, or its key, needs to know of the tab in front. */
interface PressedTab {
  readonly id?: number | undefined;
  readonly windowId: number;
}

/**
 * Opens the panel, or closes it where it shows this tab already. Whether it does only the panel knows, since the browser may
 * have stopped the background in between; so a panel that is there is told of the press, and closes itself. It is told
 * behind the opening, which would bring it back; one that opens by this press is not there yet to hear of it.
 */
export function pressPanel({ id, windowId }: PressedTab): Promise<void> {
  const opened = openPanel(windowId);
  if (id !== undefined) announce('button-pressed', { tabId: id, windowId });
  return opened;
}

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
