import type { Point, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { select } from '../../scripts/browsers/select.ts';

const quoted = JSON.stringify;

/** A point on the button by a selection: its shadow root is closed, so only its host can be seen there. */
export const onButton = ({ x, y }: Point): Point => ({ x: x + 20, y: y + 25 });

/** JavaScript: is our button, or what we say in its place, at a point? */
export const isButtonAt = ({ x, y }: Point) =>
  `document.elementFromPoint(${x}, ${y})?.matches('html > :not(body)') === true`;

/**
 * Selects words and presses the button that comes beside them. It goes when the page moves under it, as when a panel that opens
 * takes its room: then the reader selects the words again.
 */
export async function pressBeside(tab: Tab, words: string): Promise<Point> {
  for (let left = 3; ; left--) {
    const button = onButton(await select(tab, words));
    const isThere = await tab.until(isButtonAt(button), SOON).catch((error: unknown) => {
      if (left === 1) throw error;
      return false;
    });
    if (!isThere) continue;
    await tab.click(button.x, button.y);
    return button;
  }
}

/** How long, in milliseconds, a reader waits for the button before he selects again. */
const SOON = 5_000;

/** JavaScript: the first box of a marked passage. */
export const passageBox = (words: string) =>
  `[...CSS.highlights.get('doi-chieu-note')].find((one) => String(one) === ${quoted(words)}).getClientRects()[0]`;

/** JavaScript: the element that a reader would press, by the beginning of its name. */
const named = (name: string) =>
  `[...document.querySelectorAll('button, summary, label')].find((found) =>
    (found.getAttribute('aria-label') ?? found.innerText).trim().startsWith(${quoted(name)}))`;

/** Goes to one of the panel's tabs. */
export const toTab = async (panel: Surface, tab: 'figures' | 'notes' | 'source'): Promise<void> => {
  await panel.until(`document.querySelector('#tab-${tab}')`);
  await panel.evaluate(`document.querySelector('#tab-${tab}').click()`);
  await panel.until(`document.querySelector('#of-${tab}')?.checkVisibility()`);
};

/** Presses a button, a switch or the head of a fold by its name. */
export async function press(panel: Surface, name: string): Promise<void> {
  await panel.until(named(name));
  await panel.evaluate(`void ${named(name)}.click()`);
}

/** Types into the field for a text that is open, whatever it is on. */
export async function write(panel: Surface, text: string): Promise<void> {
  await panel.until(`document.querySelector('textarea')`);
  await panel.evaluate(`(() => {
    const field = document.querySelector('textarea');
    field.value = ${quoted(text)};
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  })()`);
}

/** Writes a note in the editor that is open, saves it and waits until it stands among the notes. */
export async function saveNote(panel: Surface, text: string): Promise<void> {
  await write(panel, text);
  await press(panel, 'Lưu ghi chú');
  await panel.until(noteSaying(text));
}

/** JavaScript: a note that says certain words. */
export const noteSaying = (text: string) =>
  `[...document.querySelectorAll('[data-note]')].find((note) => note.innerText.includes(${quoted(text)}))`;

/** JavaScript for a page: the words that are marked as having notes, and those set off among them. */
export const NOTED = `[...(CSS.highlights.get('doi-chieu-note') ?? [])].map(String)`;
export const NOTE_CHOSEN = `[...(CSS.highlights.get('doi-chieu-note-chosen') ?? [])].map(String)`;
