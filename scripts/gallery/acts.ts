/** JavaScript: the browser's API for the pages of an extension. */
export const API = '(globalThis.browser ?? chrome)';

/**
 * What the reader does, on what a selector finds first: a click, words typed, a file given; on the mark of a number in a page a
 * click, or the pointer on it; words of a page selected. `run`: JavaScript, for what a browser, a disk or a page does meanwhile.
 */
export type Act =
  | { readonly click: string }
  | { readonly type: string; readonly words: string }
  | { readonly give: string; readonly name: string; readonly content: string }
  | { readonly mark: string }
  | { readonly point: string }
  | { readonly select: string }
  | { readonly run: string };

export interface State {
  readonly name: string;
  /**
   * `panel`: the panel beside a page of the site; `page`: that page; `own`: a page of the extension, left out where the build has
   * none of that name.
   */
  readonly screen: 'panel' | 'page' | 'own';
  /** The path of the page on the site, or the file of the extension's page. */
  readonly at: string;
  /**
   * What the panel is beside, where it is no page of the site; then `at` says nothing. `browser`: a page of the browser's own;
   * `says`: one whose script says this state of its page, or nonsense, again and again, or is silent (null).
   */
  readonly beside?: 'browser' | { readonly says: object | null };
  /** The page stands on a site that the extension has no access to. */
  readonly elsewhere?: true;
  /**
   * What the reader has done in this browser before, by the names of states that stand above this one. Where they have not been
   * shown, it is done unseen, so that each state can be taken alone.
   */
  readonly behind?: readonly string[];
  /** JavaScript, run in a page of the extension before anything is opened. */
  readonly before?: string;
  /** In CSS pixels, where they are others than those of its kind of screen. */
  readonly widths?: readonly number[];
  readonly acts?: readonly Act[];
  /** What is there once the screen shows something, by a selector; where it is not what its kind of screen shows. */
  readonly until?: string;
  /** The figures of the page are marked. */
  readonly marked?: true;
  /** What is there once the reader has done it, by a selector. */
  readonly after?: string;
  /** Not the screen is shown but the file that it gave the reader, a page by itself. */
  readonly file?: true;
}

export const DIFFERS = '/hoi-nghi-lan-thu-7-co-so-sai';
export const TARGETS = '/ket-qua-2017';
export const LONG_NAMES = '/ten-dai';
/** What the reader notes on that page, at the figure that differs. */
export const NOTE = 'Báo cáo ghi 215 tỷ đồng.';
export const card = (kind: string, inside: string) => `[data-verdict="${kind}"] ${inside}`;
export const click = (selector: string): Act => ({ click: selector });
export const type = (selector: string, words: string): Act => ({ type: selector, words });
/** Gives a file to the first field that takes any. */
export const pick = (name: string, content: string): Act => ({ give: 'input[type="file"]', name, content });
export const tab = (name: 'figures' | 'notes' | 'source') => click(`#tab-${name}`);
export const menu = click('.bar [aria-haspopup="menu"]');

/** JavaScript: from now on the disk has no room for what is written from here. */
export const FULL_DISK = `IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
  throw new DOMException('no room', 'QuotaExceededError');
}`;
/** JavaScript: the browser says no to whatever it is asked for. */
export const REFUSES = `${API}.permissions.request = async () => false`;
/** JavaScript: the next file that the reader is given is kept here instead, as text. */
export const KEEP_FILE = `HTMLAnchorElement.prototype.click = () => {};
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => { window.given = text; });
    return 'about:blank';
  }`;
/** JavaScript, in a panel that was opened for a tab: that tab. */
export const TAB = `Number(new URLSearchParams(location.search).get('tab'))`;
/** Pages that were checked before the one in front. */
export const AFTER_OTHERS: Pick<State, 'behind'> = { behind: ['panel-agrees', 'panel-targets'] };
