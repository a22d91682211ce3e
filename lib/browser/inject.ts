import { browser } from 'wxt/browser';
import { builtInAt } from '../session/built-in-sites.ts';
import type { ProblemCode } from '../session/state.ts';
import type { Answer } from './messages.ts';
import { isPracticePage } from './senders.ts';
import { readSitesOff } from './site-settings.ts';

/**
 * How long, in milliseconds, a page is left alone before it is tried again that refused us though we may see it. In Chrome the
 * leave that a click gives and the script go to the page's process on ways of their own, and the script may be there first.
 */
const PAUSES = [50, 250] as const;

/** Puts the page script and the style of its marks into a tab's page. Harmless when they are there already. */
export async function injectPage(tabId: number): Promise<Answer<unknown>> {
  let answer = await tryPage(tabId);
  for (const pause of PAUSES) {
    if (answer !== 'too-early') break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    answer = await tryPage(tabId);
  }
  return answer === 'too-early' ? { ok: false, problem: { code: 'browser-page' } } : answer;
}

async function tryPage(tabId: number): Promise<Answer<unknown> | 'too-early'> {
  try {
    const [, ran] = await Promise.all([
      browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/marks.css'] }),
      // at once: a page that is sent piece by piece may be hours from its end
      browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'], injectImmediately: true }),
    ]);
    // Firefox does not refuse its own pages after a click on the toolbar button: it runs nothing there, and tells of a frame that is null
    return ran.some(Boolean) ? { ok: true } : await refused(tabId, 'about:');
  } catch (error) {
    return refused(tabId, String(error));
  }
}

/** The practice page lets no script in from outside: it has brought its own. */
async function refused(tabId: number, error: string): Promise<Answer<unknown> | 'too-early'> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (isPracticePage(tab?.url)) return { ok: true };
  const code = whyRefused(tab?.url, error);
  const isAllowed = code === 'browser-page' && /^(?:https?|file):/.test(tab?.url ?? '');
  return isAllowed && /must request permission/i.test(error) ? 'too-early' : { ok: false, problem: { code } };
}

/**
 * The same without having been asked for this very page: one of a site that the reader has switched off is as if the browser let
 * nobody in. `told`: the address of the page, where it is known.
 */
export async function injectUnasked(tabId: number, told?: string): Promise<Answer<unknown>> {
  const url = told ?? (await browser.tabs.get(tabId).catch(() => null))?.url ?? '';
  const site = builtInAt(URL.parse(url)?.hostname ?? '');
  const isOff = site !== null && (await readSitesOff()).includes(site);
  return isOff ? { ok: false, problem: { code: 'no-access' } } : injectPage(tabId);
}

/** Puts one of the page script's late parts into a page that it is in, with its style where it has one. Rejects where the browser refuses it. */
const injectPart =
  (file: '/places.js' | '/passages.js' | '/tooltip.js', style?: '/assets/note-marks.css') =>
  async (tabId: number): Promise<Answer<unknown>> => {
    const target = { tabId };
    if (style !== undefined) await browser.scripting.insertCSS({ target, files: [style] });
    await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
    return { ok: true };
  };

export const injectPlaces = injectPart('/places.js');
export const injectPassages = injectPart('/passages.js', '/assets/note-marks.css');
export const injectTooltip = injectPart('/tooltip.js');

/** Puts the detector into the pages that were open when the extension came. Firefox does it by itself. */
export async function injectDetector(matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined &&
        browser.scripting.executeScript({ target: { tabId: id }, files: ['/detector.js'], injectImmediately: true }),
    ),
  );
}

/**
 * Why the browser did not let a script in. The address of a tab is known only where the extension has access to it (a
 * listed site, or any page after a click on the toolbar button): a refusal in spite of that is for good.
 */
export function whyRefused(url: string | undefined, error: string): ProblemCode {
  if (/no tab with id|invalid tab id/i.test(error)) return 'tab-gone';
  if (/\b(?:chrome|edge|devtools|chrome-extension):\/\/|\babout:|extensions gallery/i.test(error)) {
    return 'browser-page';
  }
  if (url === undefined || url === '') return 'no-access';
  return /^(?:https?|file):.*\.pdf(?:$|[?#])/i.test(url) ? 'frame-or-pdf' : 'browser-page';
}
