import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { byRole, chooseNamed, isThere } from './by-role.ts';
import { openBeside } from './note-steps.ts';

const quoted = JSON.stringify;

/** JavaScript: the browser's API for pages of extensions. */
const API = '(globalThis.browser ?? chrome)';
const STORE = 'doi-chieu-packs';

/** Has a page speak Vietnamese, whatever was spoken before. */
async function inVietnamese(page: Tab): Promise<void> {
  await page.evaluate(`${API}.storage.local.set({ lang: 'vi' })`);
  await page.until(`document.documentElement.lang === 'vi'`);
}

/** The page in which a source is made, in Vietnamese. */
export async function openNew(driver: Driver): Promise<Tab> {
  const page = await driver.open(driver.extensionUrl('sources.html#new'));
  await inVietnamese(page);
  await isThere(page, 'button', 'Chọn tệp');
  return page;
}

/** JavaScript: everything in one store of the packs' database. */
const allIn = (name: string) => `new Promise((done, fail) => {
  const open = indexedDB.open(${quoted(STORE)});
  open.onerror = () => fail(open.error);
  open.onsuccess = () => {
    const db = open.result;
    const asked = db.transaction(${quoted(name)}).objectStore(${quoted(name)}).getAll();
    asked.onerror = () => fail(asked.error);
    asked.onsuccess = () => { db.close(); done(asked.result); };
  };
})`;

export const keptReviews = (page: Surface): Promise<readonly { id: string; review: { decisions: object } }[]> =>
  page.evaluate(allIn('reviews'));

export const keptPacks = (
  page: Surface,
): Promise<readonly { id: string; version: number; hash: string; pack: { figures: readonly unknown[] } }[]> =>
  page.evaluate(allIn('packs'));

/** JavaScript: the ids of the reviews that are open in tabs. */
const OPEN = `${API}.tabs.query({}).then((tabs) => tabs.flatMap(({ id, url }) => /sources\\.html#review=/.test(url ?? '') ? [{ id, url }] : []))`;

/** The review that the extension has opened, in a tab that these tests can press keys in. */
export async function openedReview(driver: Driver): Promise<Tab> {
  const own = await driver.open(driver.extensionUrl('sources.html'));
  const [opened] = await own.until<readonly { id: number; url: string }[]>(
    `${OPEN}.then((found) => found.length > 0 && found)`,
  );
  await own.evaluate(`${API}.tabs.remove(${opened!.id})`);
  await own.close();
  return openReview(driver, opened!.url);
}

/** Makes the page in front a source, by the panel beside it. */
export async function reviewOfPage(driver: Driver, url: string): Promise<Tab> {
  const { panel } = await openBeside(driver, url);
  await chooseNamed(panel, 'Menu', 'Lấy trang này làm nguồn');
  return openedReview(driver);
}

/** Opens a review by its address, in Vietnamese, once its rows are there. */
export async function openReview(driver: Driver, url: string): Promise<Tab> {
  const page = await driver.open(url);
  await inVietnamese(page);
  await page.until(`document.querySelector('article[aria-current]') && document.querySelector('mark')`);
  await page.activate();
  return page;
}

/** What the row in the hand says: the words of its number, and what it was read as. */
export interface Shown {
  readonly quote: string;
  readonly indicator: string;
  readonly place: string;
  readonly period: string;
  readonly status: string;
}

/** JavaScript: the cells of the table in a row's details, by what they are about. */
const CELLS = `Object.fromEntries([...document.querySelectorAll('article[aria-current] tbody tr')].map((row) =>
  [row.cells[0].innerText, [row.cells[1].innerText, row.cells[2].innerText]]))`;

export const shownInHand = (page: Surface): Promise<Shown> =>
  page.until(`(() => {
    const cells = ${CELLS};
    return cells['Con số'] && {
      quote: cells['Con số'][1].replace(/[“”]/g, ''),
      indicator: cells['Chỉ tiêu'][0],
      place: cells['Địa bàn'][0],
      period: cells['Kỳ báo cáo'][0],
      status: cells['Loại số liệu'][0],
    };
  })()`);

/** JavaScript: how far the reader is, as it is told. */
export const PROGRESS = `document.querySelector('progress')?.getAttribute('aria-valuetext')`;

/** A keyboard that counts. */
export function keyboard(page: Tab) {
  let presses = 0;
  const press = async (key: string, held?: 'Control') => {
    presses++;
    await page.press(key, held);
  };
  return {
    press,
    async type(words: string): Promise<void> {
      for (const letter of words) await press(letter);
    },
    /** Tabs to what has a role and a name. */
    async tabTo(role: string, name: string): Promise<void> {
      for (let left = 12; left > 0; left--) {
        if (await page.evaluate(`document.activeElement === ${byRole(role, name)}`)) return;
        await press('Tab');
      }
      throw new Error(`no way by Tab to ${name}`);
    },
    presses: () => presses,
  };
}

/** Waits until what was done last is on the disk. */
export const isKept = (page: Surface): Promise<unknown> => page.until(`document.body.innerText.includes('✓ Đã lưu')`);
