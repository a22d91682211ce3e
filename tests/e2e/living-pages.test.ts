import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers, MARKS, ONE, testLong } from './both.ts';
import { LIVING, type LivingPage } from './living-site.ts';

/** Counts what the page is accused of from the beginning on, at each frame. */
const WATCHING = `(() => {
  globalThis.accused = [];
  const sees = () => {
    for (const name of ['differs', 'missed']) {
      for (const range of CSS.highlights.get('doi-chieu-' + name) ?? []) {
        const words = document.createRange();
        words.setStart(range.startContainer, range.startOffset);
        words.setEnd(range.endContainer, range.endOffset);
        globalThis.accused.push(String(words));
      }
    }
    requestAnimationFrame(sees);
  };
  requestAnimationFrame(sees);
})()`;

/** The words under all marks, as they are now. */
const WORDS = `[...CSS.highlights].filter(([name]) => name.startsWith('doi-chieu')).flatMap(([, marks]) => [...marks]).map((range) => {
  const words = document.createRange();
  words.setStart(range.startContainer, range.startOffset);
  words.setEnd(range.endContainer, range.endOffset);
  return String(words);
})`;

inBothBrowsers(
  'pages that live',
  (stage) => {
    const tried = async (tab: Tab, { first, change, last }: LivingPage): Promise<void> => {
      await tab.evaluate(`void ${WATCHING}`);
      await tab.until(`${MARKS} === ${first}`);
      if (change !== undefined) {
        await tab.evaluate(`void (${change})`);
        await tab.until(
          `${MARKS} === ${last} && ${WORDS}.filter((words) => /379|2,88/.test(words)).length === ${last}`,
        );
      }
      expect(await tab.evaluate(`globalThis.accused`)).toEqual([]);
      await tab.close();
    };
    const pages = Object.entries(LIVING);
    const address = (name: string) => stage().url(`/song/${encodeURIComponent(name)}`);

    test.each(pages.filter(([, { isLong }]) => !isLong))('%s', async (name, page) => {
      await tried(await stage().driver.open(address(name)), page);
    });

    // at once, each in a window: they wait more than they work, and browsers let a page that is out of sight do little
    testLong.concurrent.each(pages.filter(([, { isLong }]) => isLong))('%s', async (name, page) => {
      await tried(await stage().driver.openWindow(address(name)), page);
    });
  },
  ONE,
);
