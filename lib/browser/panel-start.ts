import type { Browser } from 'wxt/browser';
import type { Language } from './settings.ts';

/** No id of an element can stand in the place of a symbol. */
const START = Symbol.for('doi-chieu panel');

/** How a panel connects to the page script in the top frame of a tab. */
export const PANEL = { name: 'panel', frameId: 0 } as const;

/** As much of a port as the panel needs. */
export type PanelPort = Pick<Browser.runtime.Port, 'postMessage' | 'disconnect'> & {
  readonly [K in 'onMessage' | 'onDisconnect']: Pick<Browser.runtime.Port[K], 'addListener'>;
};

/** What has been begun before the scripts of the panel were there: all of it takes a way through the browser, and back. */
export interface PanelStart {
  /** The tab that the panel was opened beside, or for; undefined where the browser does not tell. */
  readonly tab: Promise<Browser.tabs.Tab | undefined>;
  /** The connection to that tab's page, there once the tab is; null when somebody has taken it. */
  port: { readonly tabId: number; readonly held: PanelPort } | null;
  readonly language: Promise<Language>;
  /** The records of how panels were left. */
  readonly views: Promise<Record<string, unknown>>;
}

type World = { [START]?: PanelStart };

/** Leaves for the panel's scripts what was begun. */
export function leaveStart(start: PanelStart): void {
  (globalThis as World)[START] = start;
}

/** What was begun; null in a window where nothing was. */
export const panelStart = (): PanelStart | null => (globalThis as World)[START] ?? null;

/** Takes the connection that was begun to a tab; one to another tab, which nobody wants by now, is closed. */
export function takePort(tabId: number): PanelPort | null {
  const start = panelStart();
  if (start === null || start.port === null) return null;
  const { port } = start;
  start.port = null;
  if (port.tabId === tabId) return port.held;
  port.held.disconnect();
  return null;
}
