import { readFileSync } from 'node:fs';
import type { Driver } from '../browsers/driver.ts';

const asData = (file: string) => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/** Puts pictures beside each other, as a browser shows a page and its panel: a picture of their widths and of 800 pixels, at `to`. */
export async function putTogether(driver: Driver, files: readonly string[], to: string): Promise<void> {
  const tab = await driver.open();
  const height = 800;
  await tab.evaluate(
    `void document.body.setAttribute('style', 'margin: 0; display: flex; gap: 2px; width: max-content; height: ${height}px; overflow: hidden; background: #d8d8d8; align-items: flex-start')`,
  );
  for (const file of files)
    await tab.evaluate(`new Promise((shown) => {
      const image = new Image();
      image.onload = () => shown(true);
      image.src = ${JSON.stringify(asData(file))};
      document.body.append(image);
    })`);
  const { width } = await tab.evaluate<{ width: number }>('document.body.getBoundingClientRect().toJSON()');
  await tab.screenshot(to, { x: 0, y: 0, width, height });
  await tab.close();
}
