import type { Point, Tab } from './driver.ts';

/** JavaScript: where the words stand on the window, in the first text node that holds them; they are scrolled to first. */
const spotOf = (words: string) => `(() => {
  const walker = document.createTreeWalker(document.body, 4);
  for (let node; (node = walker.nextNode()); ) {
    const at = node.data.indexOf(${JSON.stringify(words)});
    if (at < 0 || !node.parentElement.checkVisibility()) continue;
    node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + ${words.length});
    const boxes = range.getClientRects();
    const [first, last] = [boxes[0], boxes[boxes.length - 1]];
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
    };
  }
})()`;

/** How long, in milliseconds, the selection is waited for before it is tried again. */
const SOON = 2000;

/**
 * Selects words of a page with the mouse, as a reader does; gives where the mouse was let go. Words that move away under the
 * mouse, as when a panel that opens takes its room, are selected again; so are those that something shown for the mouse lay over, which
 * goes with it.
 */
export async function select(tab: Tab, words: string): Promise<Point> {
  await tab.activate();
  for (let left = 3; ; left--) {
    const { from, to } = await tab.until<{ from: Point; to: Point }>(spotOf(words));
    await tab.drag(from, to);
    try {
      await tab.until(`String(getSelection()).trim() === ${JSON.stringify(words)}`, SOON);
      return to;
    } catch (error) {
      if (left === 0) throw error;
      await tab.move(1, 1);
    }
  }
}
