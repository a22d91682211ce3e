import type { Driver, Surface } from '../browsers/driver.ts';
import { chooseFrom, pressOnceThere } from '../browsers/press.ts';

/** JavaScript: does the panel show the finished check of the page at `url`? */
export const showsPage = (url: string): string =>
  `document.querySelector('[data-view="checked"]')?.dataset.url === ${JSON.stringify(url)}`;

/** The open panel, once it shows the finished check of the page at `url`. */
export async function openedPanel(driver: Driver, url: string): Promise<Surface> {
  const panel = await driver.panel();
  await panel.until(showsPage(url));
  return panel;
}

/**
 * Sets the language by the page's own switch, or by the entry of the panel's menu: what a browser without Vietnamese starts with
 * is English.
 */
export async function speak(panel: Surface, lang: 'vi' | 'en'): Promise<void> {
  const own = `document.querySelector('[data-lang="${lang}"]')`;
  const entry = `document.querySelector('[data-entry="lang-${lang}"]')`;
  const menu = `document.querySelector('.bar [aria-haspopup="menu"]')`;
  const spoken = `document.documentElement.lang === '${lang}' && document.querySelector('[lang="${lang}"].panel')`;
  await panel.until(`${own} ?? ${menu}`);
  if (await panel.evaluate<boolean>(`${own} !== null`)) await pressOnceThere(panel, own);
  else await chooseFrom(panel, menu, entry, spoken);
  await panel.until(spoken);
}
