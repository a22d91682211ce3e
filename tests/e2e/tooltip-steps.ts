import { expect } from 'vitest';
import type { Beside, Driver, Point, Tab } from '../../scripts/browsers/driver.ts';

/** JavaScript: the middle of the mark on some words, once the page has come to rest; they are scrolled to first. */
const spotOf = (words: string) => `(() => {
  const marks = [...CSS.highlights].filter(([name]) => name.startsWith('doi-chieu')).flatMap(([, all]) => [...all]);
  const range = marks.find((mark) => String(mark).includes(${JSON.stringify(words)}));
  if (!range) return null;
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0];
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
})()`;

/** The first mark of a kind, by the name of its line. */
export const firstOf = (tab: Tab, line: string): Promise<Point> =>
  tab.until<Point>(`(() => {
    const [range] = CSS.highlights.get('doi-chieu-${line}') ?? [];
    range?.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`);

export const spot = (tab: Tab, words: string): Promise<Point> => tab.until<Point>(spotOf(words));

/** Points at the mark on some words, as a reader does: on the way the mouse passes beside it. */
export async function pointAt(tab: Tab, words: string): Promise<Point> {
  const at = await spot(tab, words);
  await tab.move(at.x, at.y + 60);
  await tab.move(at.x + 2, at.y);
  await tab.move(at.x, at.y);
  return at;
}

const ofRole = (all: readonly Beside[], role: string): string =>
  all
    .filter((one) => one.role === role)
    .map(({ words }) => words)
    .join(' ');

/** The words beside a mark; '' while there are none. */
export const tooltip = async (tab: Tab): Promise<string> => ofRole(await tab.beside(), 'group');
/** What was said last to those who hear the page. */
export const said = async (tab: Tab): Promise<string> => ofRole(await tab.beside(), 'status');

export const tooltipSays = (tab: Tab, words: string | RegExp): Promise<void> =>
  expect.poll(() => tooltip(tab)).toMatch(words);
export const tooltipIsGone = (tab: Tab): Promise<void> => expect.poll(() => tooltip(tab)).toBe('');

/** JavaScript: the words of the figure that is set off. */
export const CHOSEN = `[...(CSS.highlights.get('doi-chieu-selected') ?? [])].map(String).join(' ')`;

/** Keeps something as the extension's own pages do. */
export async function keep(driver: Driver, values: object): Promise<void> {
  const page = await driver.open(driver.extensionUrl('notes.html'));
  await page.until(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(values)}).then(() => true)`);
  await page.close();
}
