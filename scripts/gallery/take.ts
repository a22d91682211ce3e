import { axeIn } from '../browsers/axe.ts';
import type { Driver, Look, Tab } from '../browsers/driver.ts';
import { speak } from '../demo/panel.ts';
import { API, type State } from './acts.ts';
import { still } from './do-act.ts';
import { inState, type Stage } from './in-state.ts';
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
export const SCHEMES: readonly Scheme[] = ['light', 'dark', 'forced'];
/** In a narrow window the figures of a page are far down, and Firefox takes back at times what it has scrolled: so that one is high. */
const lookOf = (width: number, scheme: Scheme, screen: State['screen']): Look => ({
  width,
  height: screen === 'page' && width < NARROW ? HIGHEST : HEIGHT,
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
/** A window narrower than this is that of a phone. */
const NARROW = 600;
/** Has the extension speak a language in all that is opened from now on. */
export async function speakAlways(driver: Driver, lang: 'vi' | 'en'): Promise<void> {
  const page = await driver.open(driver.extensionUrl('notes.html'));
  await speak(page, lang);
  await page.until(`${API}.storage.local.get('lang').then((kept) => kept.lang === '${lang}')`);
  await page.close();
}

/** Does what the reader does in a state, and takes no picture: what he has done before another. */
export const passState = (stage: Stage, state: State): Promise<void> =>
  inState(stage, state, firstLook(state), () => Promise.resolve());

/** Takes one picture of a state, in a window as high as the look says: for what has to have a size. */
export const takeOnce = (stage: Stage, state: State, look: Look, file: string): Promise<void> =>
  inState(stage, state, look, (shown) => shown.screenshot(file));

/**
 * Brings a state about, and takes its pictures in some schemes: one a look, in the file that `fileOf` names. Gives the rules of accessibility that
 * the screen breaks, in light and in dark, and what is wider than its window; the pages of news sites are not ours.
 */
export const takeState = (
  stage: Stage,
  state: State,
  schemes: readonly Scheme[],
  fileOf: (width: number, scheme: Scheme) => string,
): Promise<readonly string[]> =>
  inState(stage, state, firstLook(state), async (shown) => {
    const widths = widthsOf(state);
    const broken: string[] = [];
    for (const width of widths)
      for (const scheme of schemes) {
        if (scheme === 'forced' && width !== widths[0]) continue;
        await showWhole(shown, lookOf(width, scheme, state.screen), state.screen === 'page');
        await shown.screenshot(fileOf(width, scheme));
        if (state.screen === 'page') continue;
        if (scheme === 'light') broken.push(...(await tooWide(shown, width)));
        if (scheme === 'forced' || width !== widths[0]) continue;
        for (const rule of await axeIn(shown)) broken.push(`${scheme}: ${rule}`);
      }
    if (state.screen === 'panel' && !state.file) {
      await shown.showAs(lookOf(TWICE, 'light', state.screen));
      await still(shown);
      broken.push(...(await tooWide(shown, TWICE)));
    }
    return broken;
  });

const widthsOf = (state: State): readonly number[] => state.widths ?? WIDTHS[state.screen];
const firstLook = (state: State): Look => lookOf(widthsOf(state)[0]!, 'light', state.screen);

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
