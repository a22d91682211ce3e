import { parseArgs } from 'node:util';
import { type ChromiumDriver, type ChromiumTab, launchChromium } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/find.ts';
import { builtExtension } from '../browsers/launch.ts';
import { serve } from '../demo/serve.ts';
import { coldRuns } from './cold-run.ts';
import { mainThreadShare } from './main-thread.ts';
import { median } from './median.ts';
import { PAGES, RESTING, tickingPage } from './pages.ts';
import { tell } from './row.ts';

/**
 * `npm run bench:page [-- --rounds 9 --seconds 3]`: what the built extension costs a page in a real Chromium, each thing with
 * and without it in one run. The detector: its first run in a fresh page, compiling included. The marks: the share of the
 * main thread (processor time) on a page with a counter that changes 50 times a second outside the article; on a site that is
 * not listed the same page has no script of ours. The pointer: the same share on a page of 634 marks, while the mouse goes over it.
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
const site = await serve((path) => PAGES[path] ?? RESTING[path] ?? tickingPage(Number(path.slice(1))));
const urlOf = (host: string, path: string) => `http://${host}:${site.port}${path}`;
const driver = await launchChromium(bin, { extension, hosts: [LISTED, UNLISTED], headless: true });
const number = (value: number) => value.toFixed(1);

/** Shares of the main thread. */
interface Shares {
  readonly with: number[];
  readonly without: number[];
}

function tellShares(what: string, shares: Shares): void {
  const [ours, bare] = [median(shares.with), median(shares.without)];
  const remark = `${number(ours - bare)} points more`;
  tell({ what, ours, unit: '%', beside: { what: 'without', value: bare }, remark });
}

async function printDetector(to: ChromiumDriver): Promise<void> {
  for (const path of Object.keys(PAGES)) {
    const { median: middle, times } = await coldRuns(to, urlOf(UNLISTED, path), extension, Math.max(ROUNDS, 15));
    const sorted = times.toSorted((a, b) => a - b);
    tell({
      what: `the detector, cold, ${path.slice(1)}`,
      ours: middle,
      unit: 'ms',
      remark: `${number(sorted[0] ?? 0)} to ${number(sorted.at(-1) ?? 0)}`,
    });
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
  const shares: Shares = { with: [], without: [] };
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
  tellShares(`a page that counts 50 times a second, ${2 * sentences} marks (${drawn} drawn)`, shares);
}

/** The mouse goes over the lines and their marks all the time, or rests on every one for a moment. */
async function printPointer(to: ChromiumDriver, pause: number): Promise<void> {
  const shares: Shares = { with: [], without: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [key, host] of [
      ['without', UNLISTED],
      ['with', LISTED],
    ] as const) {
      const tab = await to.open(urlOf(host, '/resting'));
      if (host === LISTED) await tab.until(`${MARKS} > 0`);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      let on = true;
      const sweep = (async () => {
        for (let step = 0; on; step++) {
          await tab.move(40 + ((step * 7) % 700), 60 + ((step * 31) % 700));
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      })();
      shares[key].push(await mainThreadShare(tab, SECONDS));
      on = false;
      await sweep;
      await tab.close();
    }
  }
  tellShares(`the mouse over 634 marks, a step in ${pause} ms`, shares);
}

try {
  await printDetector(driver);
  for (const sentences of SENTENCES) await printMarks(driver, sentences);
  for (const pause of [16, 300]) await printPointer(driver, pause);
} finally {
  await driver.close();
  await site.close();
}
