// Draws the icon in the sizes the browsers ask for: node scripts/icon/render.ts
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import { findBrowser } from '../browsers/find.ts';

/** Flat surfaces are smallest without a filter: a third less than what the browser writes. */
const SMALL = { filterType: 0, deflateLevel: 9, deflateStrategy: 0 } as const;
const SIZES = [16, 32, 48, 96, 128];
const svg = await readFile(path.join(import.meta.dirname, 'icon.svg'), 'utf8');
const executablePath = findBrowser('chromium');
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(
    path.join(import.meta.dirname, `../../public/icon/${size}.png`),
    PNG.sync.write(PNG.sync.read(png), SMALL),
  );
}
await browser.close();
