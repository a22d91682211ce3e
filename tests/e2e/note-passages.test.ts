import { expect, test } from 'vitest';
import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { select } from '../../scripts/browsers/select.ts';
import { openedPanel, speak } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, LONG, ONE, testInOne, testLong } from './both.ts';
import { allByRole, isGone, isThere } from './by-role.ts';
import { MATCHES, pressIn } from './cards.ts';
import { draftsOnDisk, fieldOf, onDisk, openBeside, openCard } from './note-steps.ts';
import { openOptions, press as pressControl } from './options-steps.ts';
import {
  BEGUN,
  BEGUN_FIELD,
  HOW_TO_OPEN,
  isBegunOn,
  isListed,
  NOTE_BUTTON,
  NOTE_CHOSEN,
  NOTED,
  noteSaying,
  passageBox,
  press,
  pressBeside,
  saveNote,
  shownBeside,
  toTab,
  write,
} from './passage-steps.ts';
import { ELSEWHERE } from './site.ts';
import { clickUntil } from './still-point.ts';

const PATH = '/hoi-nghi-lan-thu-7';
const PASSAGE = 'Công tác an sinh xã hội, chăm lo cho các đối tượng chính sách';
const WORDS = 'Hỏi phòng Lao động: gồm những ai?';

inBothBrowsers('a note on a passage', (stage, kind) => {
  // begun, saved and marked it is in both; what becomes of it is the same work
  const inOne = testInOne(kind);
  const api = '(globalThis.browser ?? chrome)';
  /** JavaScript: does the browser know an entry of ours? It refuses to change one that it has not. */
  const has = (id: string) => `${api}.contextMenus.update('${id}', { enabled: true }).then(() => true, () => false)`;
  const switchTo = (on: boolean) => `${api}.storage.local.set({ noteMenus: ${on} })`;

  inOne('has its entries in menus from the beginning, and those of pages can be switched off', async () => {
    const { driver } = stage();
    const ours = await driver.open(driver.extensionUrl('manifest.json'));
    for (const id of ['doi-chieu', 'note-selection', 'note-page', 'all-notes']) await ours.until(has(id));
    // a key that is another's would be none
    const keys = await ours.evaluate<{ name: string; shortcut: string }[]>(`${api}.commands.getAll()`);
    expect(keys.find(({ name }) => name === 'note')?.shortcut).toBe('Alt+Shift+G');
    await ours.evaluate(switchTo(false));
    await ours.until(`${has('note-page')}.then((there) => !there)`);
    expect(await ours.evaluate(has('all-notes'))).toBe(true);
    await ours.evaluate(switchTo(true));
    await ours.until(has('note-selection'));
    expect(await driver.errors()).toEqual([]);
  });

  inOne('is begun with the button by the selection, saved, and marked on the page', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await pressBeside(tab, PASSAGE);
    await isBegunOn(panel, PASSAGE);
    await saveNote(panel, WORDS);
    await panel.until(`${BEGUN} === null`);
    await tab.until(`${NOTED}.join() === ${JSON.stringify(PASSAGE)}`);
  });

  inOne('is begun with the key', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await select(tab, 'tỷ lệ hộ nghèo');
    await driver.pressKey(tab, 'note');
    await isBegunOn(panel, 'tỷ lệ hộ nghèo');
    await write(panel, 'Bản nháp chưa lưu');
    await panel.until(`${draftsOnDisk}.then((all) => all.some(({ text }) => text === 'Bản nháp chưa lưu'))`);
  });

  testLong('is there after the browser was killed, a draft on a passage as well', async () => {
    const { driver, url } = stage();
    await driver.restart();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await toTab(panel, 'notes');
    await panel.until(`${noteSaying(WORDS)} !== null`);
    await tab.until(`${NOTED}.join() === ${JSON.stringify(PASSAGE)}`);
    await press(panel, 'Viết tiếp ghi chú: “tỷ lệ hộ nghèo”');
    await panel.until(`${BEGUN_FIELD}?.value === 'Bản nháp chưa lưu'`);
    await saveNote(panel, 'Bản nháp nay đã lưu');
    await tab.until(`${NOTED}.length === 2`);
  });

  testLong('leads to its place, and its place to it', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await toTab(panel, 'notes');
    await panel.until(`${noteSaying(WORDS)} !== null`);
    await tab.evaluate(`scrollTo(0, document.documentElement.scrollHeight)`);
    await press(panel, `Xem trong bài: ${WORDS}`);
    await tab.until(`${NOTE_CHOSEN}.join() === ${JSON.stringify(PASSAGE)}`);
    const inView = `[...CSS.highlights.get('doi-chieu-note-chosen')].every((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })`;
    await tab.until(inView);
    const chosen = `${noteSaying('Bản nháp nay đã lưu')}?.getAttribute('aria-current') === 'true'`;
    await clickUntil(tab, passageBox('tỷ lệ hộ nghèo'), panel, chosen);
    expect(await driver.errors()).toEqual([]);
  });

  testLong('whose place is gone is put on another passage', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await toTab(panel, 'notes');
    await panel.until(`${noteSaying(WORDS)} !== null`);
    await tab.evaluate(`(() => {
      const walker = document.createTreeWalker(document.body, 4);
      for (let node; (node = walker.nextNode()); ) node.data = node.data.replace(${JSON.stringify(PASSAGE)}, '');
    })()`);
    await isThere(panel, 'button', 'Gắn lại vào đoạn đang chọn', noteSaying(WORDS));
    await isThere(panel, 'heading', 'Không còn chỗ trên trang');
    await tab.evaluate('getSelection().empty()');
    await press(panel, 'Gắn lại vào đoạn đang chọn');
    await isThere(panel, 'alert', '', noteSaying(WORDS));
    await select(tab, 'Quốc phòng an ninh');
    await press(panel, 'Gắn lại vào đoạn đang chọn');
    await tab.until(`${NOTED}.includes('Quốc phòng an ninh')`);
    await isGone(panel, 'heading', 'Không còn chỗ trên trang');
    await panel.until(`${noteSaying(WORDS)} !== null`);
  });
});

/** The panel of a page that cannot be checked, or is not about the city; in Vietnamese. */
async function pressedPanel(driver: Driver, tab: Tab): Promise<Surface> {
  // another press would close it
  if (!(await driver.isPanelOpen())) await driver.pressToolbarButton(tab);
  const panel = await driver.panel();
  await speak(panel, 'vi');
  return panel;
}

inBothBrowsers('a note is begun with the panel closed', (stage, kind) => {
  // the driver's way to Chromium's menus is no click
  testInOne(kind, 'firefox')('from the menu of a selection', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(PATH));
    await select(tab, PASSAGE);
    await driver.chooseInMenu(tab, { menuItemId: 'note-selection', selectionText: PASSAGE });
    // the driver's way to Chromium's menus is no click, and opens nothing: the wish waits. The selection stays as it is, since
    // nothing tells the test when the page has been asked for it
    if (driver.name === 'chromium') await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url(PATH));
    await speak(panel, 'vi');
    await isBegunOn(panel, PASSAGE);
    await driver.closePanel();
  });

  test('by the button: the panel opens, or the page says how, and nothing is lost', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(PATH));
    await tab.until(`CSS.highlights.get('doi-chieu-agrees')?.size > 0`);
    await pressBeside(tab, 'tỷ lệ hộ nghèo');
    if (driver.name === 'firefox') {
      // Firefox lets no click in a page open a sidebar
      await expect.poll(() => shownBeside(tab, HOW_TO_OPEN)).not.toBeNull();
      expect(await driver.isPanelOpen()).toBe(false);
      await driver.pressToolbarButton(tab);
    }
    const panel = await openedPanel(driver, url(PATH));
    await speak(panel, 'vi');
    await isBegunOn(panel, 'tỷ lệ hộ nghèo');
    expect(await driver.errors()).toEqual([]);
  });
});

inBothBrowsers('a note on the whole page', (stage, kind) => {
  const other = ['that is not about the city', '/giai-bong-chuyen', 'Bài viết không nói về'] as const;
  const bare = ['without an article', '/khong-bai', 'Không tìm thấy bài viết'] as const;
  const empty = ['that is empty', '/trong', 'Không tìm thấy bài viết'] as const;
  // such pages are told apart in the same way in both
  testInOne(kind).each(LONG ? [other, bare, empty] : [other, bare])('%s', async (_what, path, told) => {
    const { driver, url } = stage();
    const tab = await driver.open(url(path));
    const panel = await pressedPanel(driver, tab);
    // the panel shows the figures once it knows of any
    await panel.until(`document.body.innerText.includes('${told}')`);
    await toTab(panel, 'notes');
    await press(panel, 'Ghi chú cho cả trang');
    await saveNote(panel, `Về trang ${path}`);
    await tab.goto(url(path));
    await isListed(panel, `Về trang ${path}`);
  });

  testLong('of a site on no list, from the menu', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(PATH, ELSEWHERE));
    // in Chromium only a real click gives access to such a page, and only with the panel closed it opens one as well
    if (await driver.isPanelOpen()) await driver.closePanel();
    const panel = await pressedPanel(driver, tab);
    await driver.chooseInMenu(tab, { menuItemId: 'note-page' });
    await saveNote(panel, 'Về trang này');
    await select(tab, PASSAGE);
    await driver.pressKey(tab, 'note');
    await isBegunOn(panel, PASSAGE);
    await saveNote(panel, WORDS);
    expect(await driver.errors()).toEqual([]);
  });

  testLong('by the key where nothing is selected and no figure chosen, else on that figure', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await driver.pressKey(tab, 'note');
    await isThere(panel, 'textbox', 'Ghi chú của bạn: cả trang');
    await press(panel, 'Đóng');
    await toTab(panel, 'figures');
    await openCard(panel, MATCHES);
    await pressIn(panel, MATCHES, 'Xem trong bài');
    await driver.pressKey(tab, 'note');
    await panel.until(`${fieldOf(MATCHES)} !== null`);
  });
});

inBothBrowsers(
  'in one of them, a note on a passage',
  (stage) => {
    testLong('needs no button by the selection, which may be switched off', async () => {
      const { driver, url } = stage();
      const { tab, panel } = await openBeside(driver, url(PATH));
      const options = await openOptions(driver);
      await tab.activate();
      await openedPanel(driver, url(PATH));
      await toTab(panel, 'notes');
      // the panel leads to the part of the options that says so
      await press(panel, 'Cài đặt');
      await options.until(`location.hash === '#button' && document.visibilityState === 'visible'`);
      const name = 'Hiện nút ghi chú cạnh đoạn được bôi đen';
      await pressControl(options, 'checkbox', name);
      const settings = `(globalThis.browser ?? chrome).storage.local.get('noteButton')`;
      await panel.until(`${settings}.then(({ noteButton }) => noteButton === false)`);
      await select(tab, PASSAGE);
      // the menus' way stays open, and comes after whatever the button would have done
      await driver.pressKey(tab, 'note');
      await isBegunOn(panel, PASSAGE);
      expect(await shownBeside(tab, NOTE_BUTTON)).toBeNull();
      await pressControl(options, 'checkbox', name);
      await panel.until(`${settings}.then(({ noteButton }) => noteButton === true)`);
      await pressBeside(tab, 'tỷ lệ hộ nghèo');
      await panel.until(`${allByRole('listitem', '', BEGUN)}.length === 2`);
    });

    test('is scrolled to and set off once its page is there, with the panel closed', async () => {
      const { driver, url } = stage();
      const { tab, panel } = await openBeside(driver, url(PATH));
      await pressBeside(tab, PASSAGE);
      await saveNote(panel, WORDS);
      // no reader sees the name by which a note is asked for
      const id = await panel.evaluate<string>(
        `${onDisk('notes')}.then((all) => all.find((one) => JSON.stringify(one).includes(${JSON.stringify(WORDS)})).id)`,
      );
      const intent = { kind: 'show-note', id, selectors: [{ type: 'TextQuoteSelector', exact: PASSAGE }] };
      await driver.closePanel();
      const ours = await driver.open(driver.extensionUrl('manifest.json'));
      const api = '(globalThis.browser ?? chrome)';
      const fresh = await driver.open();
      await fresh.activate();
      // as a page of the extension does that opens the page of a note
      await ours.evaluate(`${api}.tabs.query({ active: true }).then(([{ id }]) =>
      ${api}.storage.session.set({ ['show:' + id]: { at: Date.now(), intent: ${JSON.stringify(intent)} } }))`);
      await fresh.goto(url(PATH));
      await fresh.until(`${NOTE_CHOSEN}.join() === ${JSON.stringify(PASSAGE)}`);
      await ours.until(
        `${api}.storage.session.get(null).then((all) => !Object.keys(all).some((key) => key.startsWith('show:')))`,
      );
      expect(await driver.errors()).toEqual([]);
    });
  },
  ONE,
);

inBothBrowsers('on a page that is made against it', (stage, kind) => {
  testInOne(kind, 'firefox')(
    'the button begins a note, and the page can neither press it nor read what is noted',
    async () => {
      const { driver, url } = stage();
      const { tab, panel } = await openBeside(driver, url('/chong-ghi-chu'));
      await tab.evaluate('getSelection().removeAllRanges()');
      // the page takes the button away when it first comes
      await select(tab, 'Thành phố Bắc Kạn năm 2016');
      await tab.until('window.taken === 1');
      await pressBeside(tab, 'tỷ lệ hộ nghèo');
      await isBegunOn(panel, 'tỷ lệ hộ nghèo');
      await saveNote(panel, WORDS);
      await tab.until(`${NOTED}.join() === 'tỷ lệ hộ nghèo'`);
      // what the page has selected and clicked by itself has begun nothing
      expect(await panel.evaluate(`${BEGUN} === null`)).toBe(true);
      expect(await tab.evaluate(`window.heard`)).toBe(0);
      expect(await driver.errors()).toEqual([]);
    },
  );
});
