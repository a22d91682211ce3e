import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Pack } from '../../data/schemas/pack.ts';
import { axeIn } from '../../scripts/browsers/axe.ts';
import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { speak } from '../../scripts/demo/panel.ts';
import { fileFrom, giveFile, openAllNotes } from './all-notes-steps.ts';
import { inBothBrowsers, LONG, MARKS, marked, NOT_AGAIN, testInOne, testLong, textOf, unmarked } from './both.ts';
import { byRole, isThere, pressNamed } from './by-role.ts';
import { DIFFERS } from './cards.ts';
import { chooseFile } from './check-text-steps.ts';
import { openBeside } from './note-steps.ts';
import { savedBy } from './saved-files.ts';
import { ELSEWHERE } from './site.ts';

const own = JSON.parse(
  readFileSync(new URL('../fixtures/packs/pac-lung-2022-12.json', import.meta.url), 'utf8'),
) as Pack;
const SHORT = { vi: 'Nghị quyết Pác Lùng', en: 'the Pác Lùng resolution' };
const SITE = '*://*.bao.example.com/*';
const DISTRICT: Pack = {
  ...own,
  names: { ...own.names, short: { document: SHORT, report: SHORT, resolution: SHORT } },
  source: { url: `https://${ELSEWHERE}/nghi-quyet` },
};
const NAME = DISTRICT.names.document.vi;
const CITY = '/hoi-nghi-lan-thu-7-co-so-sai';
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** The page of sources in a tab of its own, in Vietnamese, once its documents are listed. */
async function openSources(driver: Driver): Promise<Tab> {
  const page = await driver.open(driver.extensionUrl('sources.html'));
  await speak(page, 'vi');
  await page.until(`document.querySelector('article')`);
  return page;
}

const toggle = (page: Surface, name: string) => pressNamed(page, 'checkbox', `Dùng ${name}`);
const builtinName = (page: Surface) => page.evaluate<string>(`document.querySelector('article h3').textContent`);

/** The reader's fingerprint of a document: what he reads to a colleague. */
const fingerprintOf = (page: Surface, name: string) =>
  page.evaluate<string>(`${byRole('article', name)}.querySelector('code').textContent`);
const exportedBy = (page: Surface, name: string) =>
  savedBy(page, `${byRole('button', `Xuất tệp của ${name}`)}.click()`);

inBothBrowsers('the sources', (stage, kind) => {
  // what sites may do, and files brought and saved, are tried in both; lists, their words and what a kill leaves are the same work
  const inOne = testInOne(kind);

  inOne(
    'a document of another place makes pages about it noticed and checked, open ones too, under its short name',
    async () => {
      const { driver, url } = stage();
      const before = await driver.open(url('/pac-lung'));
      const page = await openSources(driver);
      await chooseFile(page, 'pac-lung.json', bytes(DISTRICT));
      await isThere(page, 'article', 'Tệp pac-lung.json');
      await expect.poll(() => textOf(page)).toContain('Nguồn mới.');
      expect(await before.evaluate(MARKS)).toBe(0);
      await pressNamed(page, 'button', `Thêm nguồn: ${NAME}`);
      await isThere(page, 'article', NAME);
      await marked(before);
      await before.close();
      await page.close();
      const { tab, panel } = await openBeside(driver, url('/pac-lung'));
      await panel.until(`${DIFFERS} !== null`);
      await expect.poll(() => textOf(panel)).toContain(SHORT.vi);
      await driver.closePanel();
      await tab.close();
    },
  );

  testLong(
    'one that is off is neither looked for nor held against; back on it is again, though the background was stopped',
    async () => {
      const { driver, url } = stage();
      const tab = await driver.open(url('/pac-lung'));
      await marked(tab);
      const page = await openSources(driver);
      await toggle(page, NAME);
      await unmarked(tab);
      const again = await driver.open(url('/pac-lung'));
      // a page that is opened later has been through all of this by then
      const city = await driver.open(url(CITY));
      await marked(city);
      expect(await again.evaluate(MARKS)).toBe(0);
      await driver.stopBackground();
      await toggle(page, NAME);
      await marked(tab);
      await marked(again);
      for (const one of [tab, again, city, page]) await one.close();
    },
  );

  testLong('the built-in one can be switched off too, and comes back', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(CITY));
    await marked(tab);
    const page = await openSources(driver);
    const name = await builtinName(page);
    await toggle(page, name);
    await unmarked(tab);
    await toggle(page, name);
    await marked(tab);
    for (const one of [tab, page]) await one.close();
  });

  inOne('the document itself is told to be a source, and nothing on it differs', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url('/nghi-quyet-pac-lung'));
    await panel.until(`document.body.innerText.includes('Trang này chính là nguồn')`);
    expect(await panel.evaluate(`${DIFFERS} === null`)).toBe(true);
    await driver.closePanel();
    await tab.close();
  });

  inOne('the site that a document stands on is looked at by itself once the reader agrees', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/pac-lung', ELSEWHERE));
    const page = await openSources(driver);
    await driver.agreeTo([SITE]);
    await page.activate();
    const offer = byRole('button', `Cũng xem các trang trên ${ELSEWHERE}`);
    const at = await page.until<{ x: number; y: number }>(`(() => {
      const found = ${offer};
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`);
    await page.click(at.x, at.y);
    await page.until(`${offer} === null`);
    await marked(tab);
    await driver.takeBack(SITE);
    await unmarked(tab);
    for (const one of [tab, page]) await one.close();
  });

  inOne('one that was deleted comes back with the next press, and the focus goes along', async () => {
    const { driver } = stage();
    const page = await openSources(driver);
    await pressNamed(page, 'button', `Xóa ${NAME}`);
    await page.until(`document.activeElement === ${byRole('button', `Lấy lại ${NAME}`)}`);
    await pressNamed(page, 'button', `Lấy lại ${NAME}`);
    await page.until(`document.activeElement === ${byRole('checkbox', `Dùng ${NAME}`)}`);
    await page.close();
  });

  inOne('a file with faults is told where they are, and changes nothing', async () => {
    const { driver } = stage();
    const page = await openSources(driver);
    const figures = DISTRICT.figures.map((figure, at) => (at === 2 ? { ...figure, value: '1.000' } : figure));
    await chooseFile(page, 'hong.json', bytes({ ...DISTRICT, figures }));
    await isThere(page, 'article', 'Tệp hong.json');
    await page.until(`document.body.innerText.includes('figures[2].value')`);
    await pressNamed(page, 'button', 'Đóng: hong.json');
    await chooseFile(page, 'lai.json', bytes(DISTRICT));
    await page.until(`document.body.innerText.includes('Đã có đúng nguồn này (bản 1)')`);
    await page.close();
  });

  inOne('another text becomes a version, and the old one can be taken out', async () => {
    const { driver } = stage();
    const page = await openSources(driver);
    await chooseFile(page, 'sau.json', bytes({ ...DISTRICT, title: 'Bản sau' }));
    await pressNamed(page, 'button', `Lưu thành bản mới: ${NAME}`);
    await page.until(`${byRole('article', NAME)}?.innerText.includes('1 bản cũ')`);
    await page.evaluate(`${byRole('article', NAME)}.querySelector('details').open = true`);
    const old = await savedBy(page, `${byRole('button', `Xuất bản 1: ${NAME}`)}.click()`);
    expect((JSON.parse(old.text) as Pack).title).toBe(DISTRICT.title);
    await page.close();
  });

  test.runIf(LONG)(
    'a browser that was killed has it all; installed anew it has the same from its file, and from a backup',
    async () => {
      const { driver, url } = stage();
      await driver.restart();
      const page = await openSources(driver);
      await isThere(page, 'checkbox', `Dùng ${NAME}`);
      const file = await exportedBy(page, NAME);
      const read = await fingerprintOf(page, NAME);
      const tab = await driver.open(url('/pac-lung'));
      await marked(tab);
      for (const one of [page, tab]) await one.close();
      const notes = await openAllNotes(driver);
      const backup = await fileFrom(notes, 'Sao lưu tất cả');
      await notes.close();
      expect(await driver.errors()).toEqual([]);
      // installed anew it has nothing, as in another browser
      await driver.renew();
      const there = await openSources(driver);
      await chooseFile(there, file.name, new TextEncoder().encode(file.text));
      await pressNamed(there, 'button', `Thêm nguồn: ${NAME}`);
      await isThere(there, 'checkbox', `Dùng ${NAME}`);
      expect(await fingerprintOf(there, NAME)).toBe(read);
      expect((await exportedBy(there, NAME)).text).toBe(file.text);
      await there.close();
      const all = await openAllNotes(driver);
      await giveFile(all, backup.name, backup.text);
      await all.until(`document.body.innerText.includes('bản nguồn đối chiếu được đưa trở lại')`);
      await all.close();
      const again = await openSources(driver);
      await again.until(`${byRole('article', NAME)}?.innerText.includes('1 bản cũ')`);
      await again.close();
    },
  );

  testLong(
    'no rule of accessibility is broken, in any state and both languages; nothing is wider than a narrow window',
    async () => {
      const { driver } = stage();
      const page = await openSources(driver);
      await page.showAs({ width: 320, height: 700, dark: false });
      await chooseFile(page, 'hong.json', bytes({ ...DISTRICT, title: '' }));
      await isThere(page, 'article', 'Tệp hong.json');
      await chooseFile(page, 'moi.json', bytes({ ...DISTRICT, id: 'moi' }));
      await isThere(page, 'button', `Thêm nguồn: ${NAME}`);
      await pressNamed(page, 'button', `Xóa ${NAME}`);
      await isThere(page, 'button', `Lấy lại ${NAME}`);
      for (const [lang, dark] of [
        ['vi', false],
        ['en', true],
      ] as const) {
        await speak(page, lang);
        await page.showAs({ width: 320, height: 700, dark });
        expect(await axeIn(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      }
      await speak(page, 'vi');
      await pressNamed(page, 'button', `Lấy lại ${NAME}`);
      await page.close();
    },
  );

  inOne('no console has an error', NOT_AGAIN, async () => {
    expect(await stage().driver.errors()).toEqual([]);
  });
});
