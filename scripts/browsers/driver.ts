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

/** How a document is shown: the size of its window in CSS pixels, and which colours the reader prefers. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
  /** Colours of the system's own in the place of all that a document chooses, as with high contrast. */
  readonly forced?: boolean;
}

export interface Tab extends Surface {
  /** A picture of what is seen, or of a box of the document in CSS pixels. */
  screenshot(file: string, box?: Box): Promise<void>;
  /** Navigates and waits for the load event. */
  goto(url: string): Promise<void>;
  /** Shows the document as on another screen. In Firefox the colours are those of the whole browser. */
  showAs(look: Look): Promise<void>;
  activate(): Promise<void>;
  /** A real click of the left button at a point of the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Moves the mouse to a point of the viewport, with no button held. */
  move(x: number, y: number): Promise<void>;
  /** Presses and lets go of the Escape key. */
  escape(): Promise<void>;
  /** Presses and lets go of a key, by its name or the letter on it, with Control held where asked for. */
  press(key: string, held?: 'Control'): Promise<void>;
  /** What stands in closed shadow roots beside the body, by its role: no script of the page, and no expression here, can see it. */
  beside(): Promise<readonly Beside[]>;
  /** Selects with the mouse, from one point of the viewport to another. */
  drag(from: Point, to: Point): Promise<void>;
  close(): Promise<void>;
}

/** An element with a role, and its words. `box`: where it is, in CSS pixels of the viewport; null for what is not shown. */
export interface Beside {
  readonly role: string;
  readonly words: string;
  readonly box: Box | null;
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
  /** The same in a window of its own, where it is in sight whatever becomes of the others. */
  openWindow(url?: string): Promise<Tab>;
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
  /** The sentence of the toolbar button. */
  buttonTitle(tab: Tab): Promise<string>;
  /** Answers yes when the extension asks for sites, by match patterns: the browser's own question can be pressed by nobody here. */
  agreeTo(matches: readonly string[]): Promise<void>;
  /** Takes a site back as the browser's own page of extensions does. */
  takeBack(match: string): Promise<void>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /**
   * Makes the browser as it was when it had started: no tab but an empty one, the extension installed anew, with nothing that it had
   * kept and nothing that the reader had agreed to, and no errors.
   */
  renew(options?: Pick<LaunchOptions, 'keepWelcome'>): Promise<void>;
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
  /** A port of this machine through which everything goes but what is asked of `hosts`. Without it no proxy, whatever the machine has. */
  readonly proxy?: number;
  /** Leaves the page open that greets a new reader; else it is closed before anything else begins. */
  readonly keepWelcome?: boolean;
  /** May it be made new again and again without a new start? For tests alone: Chromium warns its reader of what that takes. */
  readonly renewable?: boolean;
  /** Preferences of the browser's own; Firefox only: Chromium is told over the DevTools protocol. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** The page that opens by itself when the extension has been installed. */
export const WELCOME = '/welcome.html';

/**
 * Asks until the answer is truthy, and gives it. A busy machine is slow, not wrong, and the extension itself looks at a page
 * the less often the more a look costs.
 */
export async function poll<T>(get: () => Promise<T>, what: string, ms = 40_000): Promise<NonNullable<T>> {
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
