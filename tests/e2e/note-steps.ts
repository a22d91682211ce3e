import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { pressOnceThere } from '../../scripts/browsers/press.ts';
import { openedPanel, showsPage, speak } from '../../scripts/demo/panel.ts';
import { byRole, isThere, typeInto } from './by-role.ts';
import { detailsOf, headOf, noteButtonOf } from './cards.ts';

/** What the reader does with notes in a panel, and what he then sees; `card`: JavaScript for a figure's card. */

const quoted = JSON.stringify;

/** Opens a page and the real panel beside it, in Vietnamese. */
export async function openBeside(driver: Driver, url: string): Promise<{ tab: Tab; panel: Surface }> {
  const tab = await driver.open(url);
  await openPanel(driver, tab);
  const panel = await openedPanel(driver, url);
  await speak(panel, 'vi');
  return { tab, panel };
}

/** Opens the panel; a browser that has only just started may lose the first press, and the reader presses again. */
async function openPanel(driver: Driver, tab: Tab): Promise<void> {
  for (let left = 3; left > 0 && !(await driver.isPanelOpen()); left--) {
    await driver.pressToolbarButton(tab);
    for (const end = Date.now() + 5_000; Date.now() < end && !(await driver.isPanelOpen()); )
      await new Promise((next) => setTimeout(next, 50));
  }
}

/** The number of the tab in front, which shows an address. */
export const tabIdOf = (panel: Surface, url: string) =>
  panel.evaluate<number>(
    `(globalThis.browser ?? chrome).tabs.query({ active: true }).then((all) => all.find((tab) => tab.url === ${quoted(url)}).id)`,
  );

/** The address of the panel as a page of its own for a tab: what a second window is to the notes. */
export const panelForTab = (driver: Driver, id: number) => driver.extensionUrl(`sidepanel.html?tab=${id}`);

export const openForTab = (driver: Driver, id: number) => driver.open(panelForTab(driver, id));

/** A second window for the page that the panel shows. The page comes to the front again, and the panel with it. */
export async function openAnother(driver: Driver, tab: Tab, panel: Surface, url: string): Promise<Tab> {
  const shown = showsPage(url);
  const other = await openForTab(driver, await tabIdOf(panel, url));
  await other.until(shown);
  await tab.activate();
  await panel.until(shown);
  return other;
}

/** JavaScript: the field of a card in which a note is written. */
export const fieldOf = (card: string): string => byRole('textbox', 'Ghi chú của bạn', detailsOf(card));

/** Opens a figure that stands as a line; a card is open. */
export async function openCard(panel: Surface, card: string): Promise<void> {
  await panel.until(`(() => {
    const head = ${headOf(card)};
    if (${noteButtonOf(card)} === null && head?.ariaExpanded !== 'true') head?.click();
    return ${noteButtonOf(card)} !== null;
  })()`);
}

/** Opens the editor of a card, be it on a draft. */
export async function openEditor(panel: Surface, card: string): Promise<void> {
  await openCard(panel, card);
  await pressOnceThere(panel, noteButtonOf(card));
}

/** Opens the editor of a card and types; the editor stays open. */
export async function type(panel: Surface, card: string, text: string): Promise<void> {
  if (await panel.evaluate(`${fieldOf(card)} === null`)) await openEditor(panel, card);
  await typeInto(panel, 'textbox', 'Ghi chú của bạn', text, detailsOf(card));
}

export const pressSave = (panel: Surface, card: string) =>
  pressOnceThere(panel, byRole('button', 'Lưu ghi chú', detailsOf(card)));

/** Saves what is typed, and waits until the panel says that it is saved. */
export async function save(panel: Surface, card: string): Promise<void> {
  await pressSave(panel, card);
  await panel.until(`${card}?.innerText.includes('Đã lưu')`);
}

/** Waits until a draft is offered on a card. */
export const offersDraft = (panel: Surface, card: string): Promise<unknown> =>
  isThere(panel, 'button', /^Viết tiếp ghi chú(?: · \d+)?: /, card);

/** Puts records into a store of the notes' database as they are, past the extension's own code. */
export function putRaw(page: Surface, store: 'notes' | 'drafts', records: readonly unknown[]): Promise<boolean> {
  return page.evaluate(`new Promise((done, failed) => {
    const request = window.indexedDB.open('doi-chieu');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const tx = request.result.transaction('${store}', 'readwrite');
      for (const record of ${quoted(records)}) tx.objectStore('${store}').put(record);
      tx.onabort = () => failed(tx.error);
      tx.oncomplete = () => { request.result.close(); done(true); };
    };
  })`);
}

/** JavaScript for all that a store of the notes' database has. */
export const onDisk = (store: 'notes' | 'drafts') => `new Promise((done, failed) => {
  const request = window.indexedDB.open('doi-chieu');
  request.onerror = () => failed(request.error);
  request.onsuccess = () => {
    const all = request.result.transaction('${store}').objectStore('${store}').getAll();
    all.onsuccess = () => { request.result.close(); done(all.result); };
  };
})`;
export const draftsOnDisk = onDisk('drafts');
