import { axeIn } from '../browsers/axe.ts';
import type { Driver, Look, Tab } from '../browsers/driver.ts';
import { speak } from '../demo/panel.ts';
import { API, type State } from './acts.ts';
import { doAct, has, still } from './do-act.ts';
import type { Scheme } from './sheet.ts';

/** The widths in which each kind of screen is shown, in CSS pixels. */
const WIDTHS: Readonly<Record<State['screen'], readonly number[]>> = {
  panel: [360, 240],
  page: [1280],
  own: [1280, 360, 240],
};
/** A panel of 360 pixels at twice the size: looked at by measure alone. */
const TWICE = 180;
/** In the first of its widths a screen is also shown in forced colours. */
const SCHEMES: readonly Scheme[] = ['light', 'dark', 'forced'];
const lookOf = (width: number, scheme: Scheme): Look => ({
  width,
  height: HEIGHT,
  dark: scheme === 'dark',
  forced: scheme === 'forced',
});
/** JavaScript: what reaches over the right edge of the window, by tag and class; nothing where nothing has to be scrolled sideways. */
const TOO_WIDE = `(({ scrollWidth }, width) => scrollWidth <= width ? [] : [
  scrollWidth + ' pixels', ...[...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > width + 1)
    .slice(0, 5).map((one) => one.localName + '.' + one.getAttribute('class'))
])(document.documentElement, window.innerWidth)`;
/** How high a window is at first; then as high as what it shows, but for a list, whose end looks like its middle. */
const HEIGHT = 800;
const HIGHEST = 1600;
/** What is there once a screen has come to show something. */
const FILLED: Readonly<Record<State['screen'], string>> = {
  // that a page is silent is said only until it speaks
  panel: '[data-view="checked"], [data-problem]:not([data-problem="page-silent"])',
  page: 'article',
  own: 'h1',
};

/** Where a state's page is served, and the extension's own pages. */
export interface Stage {
  readonly driver: Driver;
  readonly url: (path: string, elsewhere: boolean) => string;
}

/** Has the extension speak a language in all that is opened from now on. */
export async function speakAlways(driver: Driver, lang: 'vi' | 'en'): Promise<void> {
  const page = await driver.open(driver.extensionUrl('notes.html'));
  await speak(page, lang);
  await page.until(`${API}.storage.local.get('lang').then((kept) => kept.lang === '${lang}')`);
  await page.close();
}

/**
 * Brings a state about, and takes its pictures: one a look, in the file that `fileOf` names. `only`: one look, of the window as high as
 * it says, for what has to have a size. Gives the rules of accessibility that the screen breaks, in light and in dark, and what is
 * wider than its window; the pages of news sites are not ours.
 */
export async function takeState(
  { driver, url }: Stage,
  state: State,
  fileOf: (width: number, scheme: Scheme) => string,
  only: Look | null = null,
): Promise<readonly string[]> {
  const { shown: screen, all } = await open({ driver, url }, state);
  let shown = screen;
  const widths = state.widths ?? WIDTHS[state.screen];
  const broken: string[] = [];
  try {
    await shown.showAs(only ?? lookOf(widths[0]!, 'light'));
    await shown.until(has(FILLED[state.screen]));
    if (state.until !== undefined) await shown.until(has(state.until));
    if (state.marked) await shown.until('CSS.highlights.size > 0');
    await still(shown);
    for (const act of state.acts ?? []) await doAct(shown, act);
    if (state.after !== undefined) {
      await shown.until(has(state.after));
      await still(shown);
    }
    if (state.file) {
      shown = await openFile(driver, screen);
      all.push(shown);
    }
    if (only !== null) {
      await shown.screenshot(fileOf(only.width, 'light'));
      return [];
    }
    for (const width of widths)
      for (const scheme of SCHEMES) {
        if (scheme === 'forced' && width !== widths[0]) continue;
        await showWhole(shown, lookOf(width, scheme), state.screen === 'page');
        await shown.screenshot(fileOf(width, scheme));
        if (state.screen === 'page') continue;
        if (scheme === 'light') broken.push(...(await tooWide(shown, width)));
        if (scheme === 'forced' || width !== widths[0]) continue;
        for (const rule of await axeIn(shown)) broken.push(`${scheme}: ${rule}`);
      }
    if (state.screen === 'panel' && !state.file) {
      await shown.showAs(lookOf(TWICE, 'light'));
      await still(shown);
      broken.push(...(await tooWide(shown, TWICE)));
    }
    return broken;
  } finally {
    // what a state is about may be that one of them was closed
    for (const tab of all) await tab.close().catch(() => {});
  }
}

/** As high as what it shows, since what is far below the window may not be drawn; but a page, whose words beside a mark go with any scroll. */
async function showWhole(shown: Tab, look: Look, isPage: boolean): Promise<void> {
  await shown.showAs(look);
  if (!isPage) {
    const high = await shown.evaluate<number>('document.documentElement.scrollHeight');
    await shown.showAs({ ...look, height: Math.min(high, HIGHEST) });
  }
  await still(shown);
}

const tooWide = async (shown: Tab, width: number): Promise<readonly string[]> =>
  (await shown.evaluate<string[]>(TOO_WIDE)).map((what) => `at ${width} pixels: ${what}`);

/** Opens what the state shows, in front; the panel as a page of its own for its page. */
async function open({ driver, url }: Stage, state: State): Promise<{ shown: Tab; all: Tab[] }> {
  const asking = await driver.open(driver.extensionUrl('manifest.json'));
  if (state.before !== undefined) await asking.evaluate(state.before);
  if (state.screen === 'own') {
    const shown = await driver.open(driver.extensionUrl(state.at));
    return { shown, all: [shown, asking] };
  }
  const ids = () => asking.evaluate<number[]>(`${API}.tabs.query({}).then((all) => all.map(({ id }) => id))`);
  const before = await ids();
  const page = await driver.open();
  if (state.beside === undefined) await page.goto(url(state.at, state.elsewhere === true));
  else await openBeside[state.beside](driver, page);
  if (state.screen === 'page') return { shown: page, all: [asking, page] };
  const id = (await ids()).find((one) => !before.includes(one));
  const shown = await driver.open(driver.extensionUrl(`sidepanel.html?tab=${id}`));
  return { shown, all: [shown, page, asking] };
}

/** Opens the file that a screen has given the reader, as he would by a click on it. */
async function openFile(driver: Driver, screen: Tab): Promise<Tab> {
  const text = await screen.until<string>('window.given');
  const tab = await driver.open();
  await tab.evaluate(`void (document.open(), document.write(${JSON.stringify(text)}), document.close())`);
  return tab;
}

/** What stands in the tab where it is no page of the site. */
const openBeside: Readonly<Record<NonNullable<State['beside']>, (driver: Driver, page: Tab) => Promise<unknown>>> = {
  browser: ({ name }, page) => page.goto(name === 'chromium' ? 'chrome://version/' : 'about:license'),
  async broken(driver, page) {
    await page.goto(driver.extensionUrl('manifest.json'));
    await page.evaluate(
      `void ${API}.runtime.onConnect.addListener((port) => port.postMessage({ type: 'state', body: {} }))`,
    );
  },
};
