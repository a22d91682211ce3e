/** What the demo and the end-to-end tests ask of a real browser with the extension in it; one shape for both browsers. */

/** Something that shows a document: a tab, or the side panel. Expressions are JavaScript, may be promises, and return JSON. */
export interface Surface {
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the expression is truthy and returns it; throws after `ms` with the expression in the message. */
  until<T>(expression: string, ms?: number): Promise<T>;
  screenshot(file: string): Promise<void>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Tab extends Surface {
  /** A picture of what is seen, or of a box of the document in CSS pixels. */
  screenshot(file: string, box?: Box): Promise<void>;
  /** Navigates and waits for the load event. */
  goto(url: string): Promise<void>;
  activate(): Promise<void>;
  /** A real click of the left button at a point of the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Selects with the mouse, from one point of the viewport to another. */
  drag(from: Point, to: Point): Promise<void>;
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the reader has under the mouse in the menu of a page, as the browser tells it to an extension. */
export interface MenuClick {
  readonly menuItemId: string;
  readonly selectionText?: string;
  readonly editable?: boolean;
  readonly frameId?: number;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** A fresh tab in front; without `url` an empty one. */
  open(url?: string): Promise<Tab>;
  /** Presses the extension's toolbar button for this tab, which also grants activeTab. */
  pressToolbarButton(tab: Tab): Promise<void>;
  /** Does what the key of one of the extension's commands does in this tab. */
  pressKey(tab: Tab, command: string): Promise<void>;
  /** Does what choosing one of the extension's entries in a menu of this tab does. */
  chooseInMenu(tab: Tab, click: MenuClick): Promise<void>;
  /** The real side panel or sidebar; waits until it is open. */
  panel(): Promise<Surface>;
  isPanelOpen(): Promise<boolean>;
  closePanel(): Promise<void>;
  badge(tab: Tab): Promise<string>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** Uncaught errors and console errors of pages, panel and background since the start. */
  errors(): Promise<string[]>;
  /** Kills the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Settles when the reader has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
  /** The address of a page of the extension. */
  extensionUrl(path: string): string;
}

export interface LaunchOptions {
  /** The built extension: a folder for Chromium, a packed file for Firefox. */
  readonly extension: string;
  /** Host names that are to resolve to this machine. */
  readonly hosts: readonly string[];
  readonly headless: boolean;
  readonly language?: string;
}

/**
 * Asks until the answer is truthy, and gives it. A busy machine is slow, not wrong, and the extension itself looks at a page
 * the less often the more a look costs.
 */
export async function poll<T>(get: () => Promise<T>, what: string, ms = 20_000): Promise<NonNullable<T>> {
  let last: unknown;
  for (const end = Date.now() + ms; ; ) {
    try {
      const value = await get();
      if (value) return value as NonNullable<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms for: ${what} (last: ${last})`);
    await new Promise((next) => setTimeout(next, 40));
  }
}
