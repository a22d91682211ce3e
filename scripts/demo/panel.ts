import type { Driver, Surface } from '../browsers/driver.ts';
import { pressOnceThere } from '../browsers/press.ts';

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
  await panel.until(`${own} ?? ${menu}`);
  if (await panel.evaluate<boolean>(`${own} !== null`)) await pressOnceThere(panel, own);
  // each look does the next step of what is there by then: what comes into the panel meanwhile may close its menu
  await panel.until(`(() => {
    if (document.documentElement.lang === '${lang}' && document.querySelector('[lang="${lang}"].panel')) return true;
    const next = ${own} ? null : ${entry} ?? ${menu};
    if (next?.ariaExpanded !== 'true') next?.click();
    return false;
  })()`);
}
