import { expect } from 'vitest';
import { type Box, poll, type Surface, type Tab } from '../../scripts/browsers/driver.ts';
import { pressOnceThere } from '../../scripts/browsers/press.ts';
import { select } from '../../scripts/browsers/select.ts';
import { textOf } from './both.ts';
import { byRole, saying, typeInto } from './by-role.ts';

const quoted = JSON.stringify;

/** The button by a selection, and what is said in its place where it cannot open the panel; in either language. */
export const NOTE_BUTTON = /^(?:Ghi chú cho đoạn này|Note on this passage)$/;
export const HOW_TO_OPEN = /nút Đối chiếu trên thanh công cụ|Đối chiếu button in the toolbar/;

/** Where the page shows something of ours that says these words; null while it does not. */
export const shownBeside = async (tab: Tab, words: RegExp): Promise<Box | null> =>
  (await tab.beside()).find((one) => words.test(one.words) && one.box !== null)?.box ?? null;

/**
 * Selects words and presses the button that comes beside them. It goes when the page moves under it, as when a panel that opens
 * takes its room: then the reader selects the words again.
 */
export async function pressBeside(tab: Tab, words: string): Promise<void> {
  for (let left = 3; ; left--) {
    await select(tab, words);
    const box = await poll(() => shownBeside(tab, NOTE_BUTTON), 'the button by the selection', SOON).catch((error) => {
      if (left === 1) throw error;
      return null;
    });
    if (box === null) continue;
    return tab.click(box.x + box.width / 2, box.y + box.height / 2);
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

const TABS = { figures: /^(?:Số liệu|Figures)/, notes: /^(?:Ghi chú|Notes)/, source: /^(?:Nguồn|Source)/ };

/** Goes to one of the panel's tabs, in either language. */
export async function toTab(panel: Surface, name: keyof typeof TABS): Promise<void> {
  const tab = byRole('tab', TABS[name]);
  await pressOnceThere(panel, tab);
  await panel.until(`${tab}?.ariaSelected === 'true' && ${byRole('tabpanel', TABS[name])} !== null`);
}

/** Presses a button, a switch or the head of a fold by its name. */
export const press = (panel: Surface, name: string): Promise<unknown> => pressOnceThere(panel, named(name));

/** Types into the field for a text that is open, whatever it is on. */
export const write = (panel: Surface, text: string): Promise<void> =>
  typeInto(panel, 'textbox', 'Ghi chú của bạn', text);

/** JavaScript: the list of the passages that notes are begun on, and the field of the first. */
export const BEGUN = byRole('list', 'Ghi chú đang viết');
export const BEGUN_FIELD = byRole('textbox', 'Ghi chú của bạn', BEGUN);

/** Waits until a note is begun on a passage. */
export async function isBegunOn(panel: Surface, passage: string): Promise<void> {
  await panel.until(`${BEGUN_FIELD} !== null`);
  await expect.poll(() => textOf(panel, byRole('blockquote', '', BEGUN))).toBe(passage);
}

/** Writes a note in the editor that is open, saves it and waits until it stands among the notes. */
export async function saveNote(panel: Surface, text: string): Promise<void> {
  await write(panel, text);
  await press(panel, 'Lưu ghi chú');
  await panel.until(`${noteSaying(text)} !== null`);
}

/** JavaScript: a note that says certain words. */
export const noteSaying = (text: string): string => saying('article', text);

/** Waits until a note is listed, in the tab of notes: it is turned to again where a page that is read anew has turned away from it. */
export const isListed = (panel: Surface, text: string): Promise<unknown> =>
  panel.until(`(() => {
    if (${noteSaying(text)} !== null) return true;
    const tab = ${byRole('tab', TABS.notes)};
    if (tab?.ariaSelected === 'false') tab.click();
    return false;
  })()`);

/** JavaScript for a page: the words that are marked as having notes, and those set off among them. */
export const NOTED = `[...(CSS.highlights.get('doi-chieu-note') ?? [])].map(String)`;
export const NOTE_CHOSEN = `[...(CSS.highlights.get('doi-chieu-note-chosen') ?? [])].map(String)`;
