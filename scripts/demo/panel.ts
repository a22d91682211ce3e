import type { Driver, Surface } from '../browsers/driver.ts';

/** The open panel, once it shows the finished check of the page at `url`. */
export async function openedPanel(driver: Driver, url: string): Promise<Surface> {
  const panel = await driver.panel();
  await panel.until(`document.querySelector('[data-view="checked"]')?.dataset.url === ${JSON.stringify(url)}`);
  return panel;
}
