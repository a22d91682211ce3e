/** JavaScript: the browser's API for the pages of an extension. */
export const API = '(globalThis.browser ?? chrome)';

/**
 * What the reader does, on what a selector finds first: a click, words typed, a file given; on the mark of a number in a page a
 * click, or the pointer on it. `run`: JavaScript, for what a browser, a disk or a page does meanwhile.
 */
export type Act =
  | { readonly click: string }
  | { readonly type: string; readonly words: string }
  | { readonly give: string; readonly name: string; readonly content: string }
  | { readonly mark: string }
  | { readonly point: string }
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
  /** `browser`: the panel is beside a page of the browser's own; `broken`: beside one whose script speaks nonsense. Then `at` says nothing. */
  readonly beside?: 'browser' | 'broken';
  /** The page stands on a site that the extension has no access to. */
  readonly elsewhere?: true;
  /** JavaScript, run in a page of the extension before anything is opened. */
  readonly before?: string;
  /** In CSS pixels, where they are others than those of its kind of screen. */
  readonly widths?: readonly number[];
  readonly acts?: readonly Act[];
  /** What is there once the state is, by a selector; where it takes longer than the screen itself. */
  readonly until?: string;
  /** The figures of the page are marked. */
  readonly marked?: true;
  /** What is there once the reader has done it, by a selector. */
  readonly after?: string;
  /** Not the screen is shown but the file that it gave the reader, a page by itself. */
  readonly file?: true;
}

export const DIFFERS = '/hoi-nghi-lan-thu-7-co-so-sai';
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
