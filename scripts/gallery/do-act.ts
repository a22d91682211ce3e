import { type Point, poll, type Surface, type Tab } from '../browsers/driver.ts';
import { select } from '../browsers/select.ts';
import type { Act } from './acts.ts';

/** JavaScript: what a selector finds first. */
export const has = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;

/** Does what the reader does, and waits until the screen has come to rest. */
export async function doAct(tab: Tab, act: Act): Promise<void> {
  if ('mark' in act) await atMark(tab, act.mark, tab.click);
  else if ('point' in act) await atMark(tab, act.point, tab.move);
  else if ('select' in act) await besideSelection(tab, act.select);
  else if ('run' in act) await tab.evaluate(`(async () => { ${act.run}; })()`);
  else {
    const selector = 'click' in act ? act.click : 'type' in act ? act.type : act.give;
    await tab.until(has(selector));
    await tab.evaluate(`((found) => { ${doing(act)}; })(${has(selector)})`);
  }
  await still(tab);
}

/** JavaScript: what is done with the element found. */
function doing(act: Extract<Act, { click: string } | { type: string } | { give: string }>): string {
  if ('click' in act) return 'found.click()';
  const changed = `found.dispatchEvent(new Event('input', { bubbles: true })); found.dispatchEvent(new Event('change', { bubbles: true }))`;
  if ('type' in act) return `found.focus(); found.value = ${JSON.stringify(act.words)}; ${changed}`;
  return `const given = new DataTransfer();
    given.items.add(new File([${JSON.stringify(act.content)}], ${JSON.stringify(act.name)}));
    found.files = given.files; ${changed}`;
}

/** Selects words, and waits for the button that comes beside them. */
async function besideSelection(tab: Tab, words: string): Promise<void> {
  await select(tab, words);
  await poll(async () => (await tab.beside()).some(({ role }) => role === 'button'), 'the button by the selection');
}

/** With the real mouse: nothing else is taken for the reader's. */
async function atMark(tab: Tab, words: string, act: (x: number, y: number) => Promise<void>): Promise<void> {
  const range = `[...CSS.highlights.values()].flatMap((h) => [...h]).find((r) => String(r) === ${JSON.stringify(words)})`;
  await tab.evaluate(`document.querySelector('main').scrollIntoView({ behavior: 'instant' })`);
  await tab.until(`Boolean(${range})`);
  await tab.activate();
  // in a narrow window the mark may be far down the article; a second scroll before the first is drawn Firefox takes back, at times only
  // when the pointer moves
  const spot = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() => {
    const { left, top, width, height } = ${range}.getClientRects()[0];
    const isIn = top >= 0 && top + height <= innerHeight;
    if (!isIn) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
    return isIn && { x: left + width / 2, y: top + height / 2 };
  })`;
  let at = await tab.until<Point>(spot);
  for (let isThere = false; !isThere; ) {
    // a pointer that was never elsewhere has not moved
    await tab.move(at.x, at.y + 60);
    const { x, y } = await tab.until<Point>(spot);
    isThere = x === at.x && y === at.y;
    at = { x, y };
  }
  await act(at.x, at.y);
}

/** Waits until the words of a screen and its height have been the same for a while. */
export async function still(surface: Surface): Promise<void> {
  const now = () =>
    surface.evaluate<string>(
      `document.fonts.ready.then(() => document.body.innerText + document.documentElement.scrollHeight)`,
    );
  let last = '';
  let same = 0;
  await poll(async () => {
    const words = await now();
    same = words === last ? same + 1 : 0;
    last = words;
    return same >= 4;
  }, 'the screen to come to rest');
}
