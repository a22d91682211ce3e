import { expect } from 'vitest';
import { openedPanel, speak } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, ONE, testLong } from './both.ts';
import { byRole } from './by-role.ts';
import { FIGURES, openAll } from './cards.ts';
import { toTab } from './passage-steps.ts';

/** How the eye reads some words, from left to right, wherever the panel shows them in some elements (JavaScript). */
const asSeen = (words: string, elements: string) => `(() => {
  const seen = [];
  for (const element of ${elements}) {
    const walker = document.createTreeWalker(element, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let at = node.data.indexOf('${words}'); at >= 0; at = node.data.indexOf('${words}', at + 1)) {
        const places = [...'${words}'].map((char, i) => {
          const range = new Range();
          range.setStart(node, at + i);
          range.setEnd(node, at + i + 1);
          return { char, left: range.getBoundingClientRect().left };
        });
        seen.push(places.sort((a, b) => a.left - b.left).map(({ char }) => char).join(''));
      }
  }
  return seen;
})()`;

inBothBrowsers(
  'a page that turns its numbers round',
  (stage) => {
    testLong('turns none of ours and none of the source’s', async () => {
      const { driver, url } = stage();
      const tab = await driver.open(url('/dao-chieu'));
      await driver.pressToolbarButton(tab);
      const panel = await openedPanel(driver, url('/dao-chieu'));
      await speak(panel, 'vi');
      await panel.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      await panel.until(`${FIGURES}.length > 2`);
      await openAll(panel);
      // the period behind the name of a place that the page leaves turned round: in the line below the head of each
      const contexts = `${FIGURES}.map((card) => ${byRole('paragraph', '', 'card')})`;
      await panel.until(`${contexts}.every((line) => line !== null)`);
      const periods = await panel.evaluate<string[]>(asSeen('2016', contexts));
      expect(periods.length).toBeGreaterThan(2);
      expect(new Set(periods)).toEqual(new Set(['2016']));
      await toTab(panel, 'source');
      const source = byRole('region', 'Toàn văn');
      await panel.until(`${source} !== null`);
      const rates = await panel.evaluate<string[]>(asSeen('2,88%', `[${source}]`));
      expect(new Set(rates)).toEqual(new Set(['2,88%']));
    });
  },
  ONE,
);
