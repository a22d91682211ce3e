/**
 * `npm start`: builds the extension and opens a browser with it on three pages of a local news site. Without a display the
 * browser runs unseen; what the panel says of each page is printed, and page and panel are saved as pictures.
 */
import path from 'node:path';
import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import type { Driver } from '../browsers/driver.ts';
import { findBrowser } from '../browsers/find.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { launch } from '../browsers/launch.ts';
import { begin, launchFault } from './begin.ts';
import { buildFor } from './build.ts';
import { type DemoPage, demoPages, renderPage } from './pages.ts';
import { openedPanel, speak } from './panel.ts';
import { serve } from './serve.ts';

const HOST = 'www.backancity.gov.vn';
const SHOTS = 'shots';
const say = (line: string) => process.stdout.write(`${line}\n`);

const kind = findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
if ((await ensureBrowsers([kind])).length > 0) {
  say(
    'To use a branded Chrome, which no program may start so: `npm run build`, then chrome://extensions → "Developer mode" → "Load unpacked" → .output/chrome-mv3.',
  );
  process.exit(1);
}
if (!buildFor(kind, say)) process.exit(1);

const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const pages = demoPages(pack.text);
const site = await serve((asked) => {
  const found = pages.find((page) => page.path === asked) ?? (asked === '/' ? pages[0] : undefined);
  return found ? renderPage(found, pages) : null;
});
const urlOf = (page: DemoPage) => `http://${HOST}:${site.port}${page.path}`;
const begun = await begin(({ headless }) => launch(kind, { hosts: [HOST], headless }), display, say).catch((error) => {
  say(launchFault(error));
  process.exit(1);
});
try {
  await (begun.isSeen ? show(begun.driver) : report(begun.driver));
} finally {
  await begun.driver.close();
  await site.close();
}

/** With a display: all three pages in tabs, the panel open beside the first; ends when the reader closes the browser. */
async function show(driver: Driver) {
  for (const page of pages.slice(1)) await driver.open(urlOf(page));
  const first = await driver.open(pages[0] ? urlOf(pages[0]) : undefined);
  await driver.pressToolbarButton(first);
  say('The browser is open: three tabs, the panel beside the first. Close the browser or press Ctrl+C to end.');
  await driver.closed();
}

async function report(driver: Driver) {
  for (const [index, page] of pages.entries()) {
    const tab = await driver.open(urlOf(page));
    if (!(await driver.isPanelOpen())) await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, urlOf(page));
    await speak(panel, 'vi');
    say(`\n${'='.repeat(100)}\n${urlOf(page)}\n${'-'.repeat(100)}`);
    say(await panel.evaluate<string>('document.body.innerText'));
    const file = (what: string) => path.join(SHOTS, `${index + 1}-${what}.png`);
    await tab.screenshot(file('page'));
    await panel.screenshot(file('panel'));
    say(`\nSaved: ${file('page')}, ${file('panel')}`);
  }
}
