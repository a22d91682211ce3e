import { expect, test } from 'vitest';
import { openedPanel } from '../../scripts/demo/panel.ts';
import { inBothBrowsers } from './both.ts';
import { toTab } from './passage-steps.ts';

/** How the eye reads some words, from left to right, wherever the panel shows them in the elements of a selector. */
const asSeen = (words: string, selector: string) => `(() => {
  const seen = [];
  for (const element of document.querySelectorAll('${selector}')) {
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

inBothBrowsers('a page that turns its numbers round', (stage) => {
  test('turns none of ours and none of the source’s', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/dao-chieu'));
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url('/dao-chieu'));
    await panel.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    const closed = `document.querySelectorAll('.line [data-head]')`;
    await panel.until(`document.querySelectorAll('[data-verdict]').length > 2`);
    await panel.evaluate(`${closed}.forEach((head) => head.click())`);
    await panel.until(`${closed}.length === 0`);
    // the period behind the name of a place that the page leaves turned round
    const periods = await panel.evaluate<string[]>(asSeen('2016', '.card-context'));
    expect(periods.length).toBeGreaterThan(2);
    expect(new Set(periods)).toEqual(new Set(['2016']));
    await toTab(panel, 'source');
    await panel.until(`document.querySelector('.source-text')`);
    const source = await panel.evaluate<string[]>(asSeen('2,88%', '.source-text'));
    expect(new Set(source)).toEqual(new Set(['2,88%']));
  });
});
