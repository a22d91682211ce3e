import type { Driver, Surface } from '../browsers/driver.ts';

/** The open panel, once it shows the finished check of the page at `url`. */
export async function openedPanel(driver: Driver, url: string): Promise<Surface> {
  const panel = await driver.panel();
  await panel.until(`document.querySelector('[data-view="checked"]')?.dataset.url === ${JSON.stringify(url)}`);
  return panel;
}

/** Sets the panel's language by its own switch: what a browser without Vietnamese starts with is English. */
export async function speak(panel: Surface, lang: 'vi' | 'en'): Promise<void> {
  await panel.evaluate(`document.querySelector('[data-lang="${lang}"]').click()`);
  await panel.until(`document.documentElement.lang === '${lang}'`);
}
