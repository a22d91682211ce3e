import { expect, test } from 'vitest';
import { openedPanel } from '../../scripts/demo/panel.ts';
import { inBothBrowsers } from './both.ts';

/** Every place where the panel shows some words: their characters from left to right, as the eye reads them. */
const asSeen = (words: string) => `(() => {
  const walker = document.createTreeWalker(document.body, 4);
  const seen = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = node.data.indexOf('${words}'); at >= 0; at = node.data.indexOf('${words}', at + 1)) {
      const places = [...'${words}'].map((char, i) => {
        const range = new Range();
        range.setStart(node, at + i);
        range.setEnd(node, at + i + 1);
        return { char, box: range.getBoundingClientRect() };
      });
      if (places.every(({ box }) => box.width > 0))
        seen.push(places.sort((a, b) => a.box.left - b.box.left).map(({ char }) => char).join(''));
    }
  }
  return seen;
})()`;

inBothBrowsers('a page that turns its numbers round', (stage) => {
  test('turns none of the source’s', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/dao-chieu'));
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url('/dao-chieu'));
    await panel.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    const seen = await panel.evaluate<string[]>(asSeen('2,88%'));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((words) => words !== '2,88%')).toEqual([]);
    if (process.env['SHOT']) await panel.screenshot(`${process.env['SHOT']}-${driver.name}.png`);
  });
});
