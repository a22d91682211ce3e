import { parseArgs } from 'node:util';
import { type ChromiumDriver, type ChromiumTab, launchChromium } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/find.ts';
import { builtExtension } from '../browsers/launch.ts';
import { serve } from '../demo/serve.ts';
import { coldRuns } from './cold-run.ts';
import { mainThreadShare } from './main-thread.ts';
import { median } from './median.ts';
import { PAGES, tickingPage } from './pages.ts';

/**
 * `npm run bench:page [-- --rounds 9 --seconds 3]`: what the built extension costs a page in a real Chromium, each thing with
 * and without it in one run. The detector: its first run in a fresh page, compiling included. The marks: the share of the
 * main thread (processor time) on a page with a counter that changes 50 times a second outside the article; on a site that is
 * not listed the same page has no script of ours.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, seconds: { type: 'string', default: '3' } },
});
const ROUNDS = Number(values.rounds);
const SECONDS = Number(values.seconds);
const LISTED = 'www.backancity.gov.vn';
const UNLISTED = 'bao.example.com';
const SENTENCES = [8, 52, 317];

const bin = findBrowser('chromium');
if (!bin) throw new Error('no Chromium on this machine');
const extension = builtExtension('chromium');
const site = await serve((path) => PAGES[path] ?? tickingPage(Number(path.slice(1))));
const urlOf = (host: string, path: string) => `http://${host}:${site.port}${path}`;
const driver = await launchChromium(bin, { extension, hosts: [LISTED, UNLISTED], headless: true });
const number = (value: number) => value.toFixed(1).padStart(6);

async function printDetector(to: ChromiumDriver): Promise<void> {
  for (const path of Object.keys(PAGES)) {
    const { median: middle, times } = await coldRuns(to, urlOf(UNLISTED, path), extension, Math.max(ROUNDS, 15));
    const sorted = times.toSorted((a, b) => a - b);
    console.log(
      `detector, cold, ${path}: ${number(middle)} ms (${number(sorted[0] ?? 0)} to ${number(sorted.at(-1) ?? 0)})`,
    );
  }
}

const MARKS = `[...CSS.highlights].filter(([name]) => name.startsWith('doi-chieu')).reduce((n, [, h]) => n + h.size, 0)`;

/** A tab with the page, once it has its marks and has been watched for long enough to know that it never rests. */
async function tickingTab(to: ChromiumDriver, host: string, sentences: number): Promise<ChromiumTab> {
  const tab = await to.open(urlOf(host, `/${sentences}`));
  if (host === LISTED) await tab.until(`${MARKS} > 0`);
  await new Promise((resolve) => setTimeout(resolve, 4000));
  return tab;
}

async function printMarks(to: ChromiumDriver, sentences: number): Promise<void> {
  const shares = { with: [] as number[], without: [] as number[] };
  let drawn = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [key, host] of [
      ['without', UNLISTED],
      ['with', LISTED],
    ] as const) {
      const tab = await tickingTab(to, host, sentences);
      shares[key].push(await mainThreadShare(tab, SECONDS));
      if (key === 'with') drawn = await tab.evaluate<number>(MARKS);
      await tab.close();
    }
  }
  const [ours, bare] = [median(shares.with), median(shares.without)];
  console.log(
    `${2 * sentences} marks (${drawn} drawn): ${number(ours)} % with, ${number(bare)} % without, ${number(ours - bare)} points`,
  );
}

try {
  await printDetector(driver);
  for (const sentences of SENTENCES) await printMarks(driver, sentences);
} finally {
  await driver.close();
  await site.close();
}
