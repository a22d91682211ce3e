/** `npm run screenshot`: makes the picture of README.md from the real thing: a demo page in Chromium beside the open panel. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { launch } from '../browsers/launch.ts';
import { demoPages, renderPage } from '../demo/pages.ts';
import { openedPanel, speak } from '../demo/panel.ts';
import { serve } from '../demo/serve.ts';

const HOST = 'www.backancity.gov.vn';
const PICTURE = fileURLToPath(new URL('page-and-panel.png', import.meta.url));

const pages = demoPages(pack.text);
const pictures = mkdtempSync(path.join(tmpdir(), 'doi-chieu-readme-'));
const shot = (name: string) => path.join(pictures, `${name}.png`);
const asData = (name: string) => `data:image/png;base64,${readFileSync(shot(name)).toString('base64')}`;
const together = () => `<!doctype html><style>
  body { margin: 0; display: flex; align-items: flex-start; background: #d8d8d8; gap: 2px; width: max-content; }
  img { display: block; height: 800px; }
</style><img src="${asData('page')}"><img src="${asData('panel')}">`;

const site = await serve((asked) => {
  if (asked === '/together') return together();
  const found = pages.find((page) => page.path === asked);
  return found ? renderPage(found, pages) : null;
});
const browser = await launch('chromium', { hosts: [HOST], headless: true });
try {
  const url = `http://${HOST}:${site.port}${pages[1]?.path}`;
  const tab = await browser.open(url);
  await browser.pressToolbarButton(tab);
  const panel = await openedPanel(browser, url);
  await speak(panel, 'vi');
  await tab.screenshot(shot('page'));
  await panel.screenshot(shot('panel'));
  const both = await browser.open(`http://127.0.0.1:${site.port}/together`);
  await both.until(`[...document.images].every((image) => image.complete)`);
  await both.screenshot(PICTURE, await both.evaluate(`document.body.getBoundingClientRect().toJSON()`));
  process.stdout.write(`${path.relative('.', PICTURE)}\n`);
} finally {
  await browser.close();
  await site.close();
  rmSync(pictures, { recursive: true });
}
