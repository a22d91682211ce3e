import { afterEach, beforeEach, describe, test } from 'vitest';
import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { type SharedBrowser, sharedBrowser } from './shared-browser.ts';
import { serveTestSite } from './site.ts';

export interface Stage {
  readonly driver: Driver;
  readonly url: (path: string, host?: string) => string;
}

/** Set by `npm run test:long`: what takes minutes is tried too. */
export const LONG = process.env['LONG_TESTS'] === 'yes';

/** Of a test that asks what the tests before it have left: in a new browser it would find nothing, and always pass. */
export const NOT_AGAIN = { retry: 0 } as const;

type Kind = Driver['name'];
const BOTH: readonly Kind[] = ['chromium', 'firefox'];
/** Of what takes minutes and is the same work in both: the other browser has its turn in `npm run test:long`. */
export const ONE: readonly Kind[] = LONG ? BOTH : ['chromium'];

/** The languages of the screens that such a test goes through; the Vietnamese ones last, for what comes behind it. */
export const SPOKEN = LONG ? (['en', 'vi'] as const) : (['vi'] as const);

/** Such a test of a story that both browsers have. `turn`: the one that has it in `npm test`; what it does differently stays with it. */
export const testInOne = (kind: Kind, turn: Kind = 'chromium') => test.runIf(LONG || kind === turn);

/**
 * Of a story that a shorter one, or a test without a browser, holds in the main, and of what takes long by itself: both browsers have it in
 * `npm run test:long`.
 */
export const testLong = test.runIf(LONG);

/** The browsers of all the files that one worker runs. */
const withBrowsers = test.extend(
  'browsers',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture wants
  async ({}, { onCleanup }) => {
    const browsers = { chromium: sharedBrowser('chromium'), firefox: sharedBrowser('firefox') };
    onCleanup(async () => {
      for (const browser of Object.values(browsers)) await browser.close();
    });
    return browsers;
  },
);

/** The same story in a real Chromium and a real Firefox, each as after its installation, with a site of its own. */
export function inBothBrowsers(
  title: string,
  story: (stage: () => Stage, kind: Kind) => void,
  kinds: readonly Kind[] = BOTH,
) {
  describe.each(kinds)(`${title}, %s`, (kind) => {
    let browser: SharedBrowser;
    let stage: Stage;
    let site: Awaited<ReturnType<typeof serveTestSite>>;
    withBrowsers.beforeAll(async ({ browsers }) => {
      site = await serveTestSite();
      browser = browsers[kind];
      stage = { driver: await browser.start(), url: site.url };
    });
    /** How many tests are under way: some run at once, in one browser. */
    let running = 0;
    let spoiled = false;
    beforeEach(() => void running++);
    // a panel left open, a page under way, a draft of nobody's: the next test begins without them, and none loses its browser midway
    afterEach(async ({ task }) => {
      running--;
      if (task.result?.state === 'fail') spoiled = true;
      if (!spoiled || running > 0) return;
      spoiled = false;
      const { driver, errors } = await browser.replace();
      stage = { driver, url: site.url };
      if (errors.length > 0) console.warn(`${task.name}, ${kind}: the consoles had said\n${errors.join('\n')}`);
    });
    withBrowsers.afterAll(async ({ browsers }) => {
      await browsers[kind].renew();
      await site?.close();
    });
    story(() => stage, kind);
  });
}

/** The panel's words, or those of an element in it (JavaScript), blanks folded. */
export const textOf = async (panel: Surface, element = 'document.body'): Promise<string> =>
  (await panel.evaluate<string>(`(${element})?.innerText ?? ''`)).replace(/\s+/g, ' ');

/** JavaScript for the article's marks: how many ranges our highlights hold. */
export const MARKS = `[...CSS.highlights].filter(([name]) => name.startsWith('doi-chieu')).reduce((sum, [, h]) => sum + h.size, 0)`;

/** Waits until a page in another tab is marked, as the reader who turns to it sees: out of sight browsers let pages do little. */
export async function marked(tab: Tab): Promise<void> {
  await tab.activate();
  await tab.until(`${MARKS} > 0`);
}

/** Waits until the marks of such a page are gone. */
export async function unmarked(tab: Tab): Promise<void> {
  await tab.activate();
  await tab.until(`${MARKS} === 0`);
}
