import type { Driver, Surface } from '../browsers/driver.ts';

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
  const menu = `document.querySelector('.bar [aria-haspopup="menu"]')`;
  await panel.until(`${own} ?? ${menu}`);
  if (await panel.evaluate<boolean>(`${own} !== null`)) await panel.evaluate(`${own}.click()`);
  else if (await panel.evaluate<boolean>(`document.querySelector('.panel').lang !== '${lang}'`)) {
    await panel.evaluate(`void (${menu}.ariaExpanded === 'true' || ${menu}.click())`);
    const entry = `document.querySelector('[data-entry="lang-${lang}"]')`;
    await panel.until(entry);
    await panel.evaluate(`${entry}.click()`);
  }
  await panel.until(`document.documentElement.lang === '${lang}'`);
}
