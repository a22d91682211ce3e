import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Pack } from '../../data/schemas/pack.ts';
import { axeIn } from '../../scripts/browsers/axe.ts';
import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { pressOnceThere } from '../../scripts/browsers/press.ts';
import { speak } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, NOT_AGAIN, testInOne, testLong, textOf } from './both.ts';
import { byRole, isThere, pressNamed, typeInto } from './by-role.ts';
import { DIFFERS, MATCHES } from './cards.ts';
import { chooseFile } from './check-text-steps.ts';
import { openBeside } from './note-steps.ts';
import { isKept, keptPacks, keptReviews, PROGRESS } from './review-steps.ts';

const DISTRICT = JSON.parse(
  readFileSync(new URL('../fixtures/packs/pac-lung-2022-12.json', import.meta.url), 'utf8'),
) as Pack;
const NAME = DISTRICT.names.document.vi;
const FOREST = DISTRICT.figures.find(({ indicator, status }) => indicator === 'forest-planted' && status !== 'target')!;
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function openSources(driver: Driver): Promise<Tab> {
  const page = await driver.open(driver.extensionUrl('sources.html'));
  await speak(page, 'vi');
  await page.until(`document.querySelector('article')`);
  return page;
}
async function add(page: Tab, pack: Pack): Promise<void> {
  await chooseFile(page, `${pack.id}.json`, bytes(pack));
  await pressNamed(page, 'button', `Thêm nguồn: ${pack.names.document.vi}`);
  await isThere(page, 'article', pack.names.document.vi);
}
const isOpen = (page: Surface) => page.until(`document.querySelector('article[aria-current]')`);
const lookAgain = async (page: Surface, name: string) => {
  await pressNamed(page, 'link', `Xem lại, sửa ${name}`);
  await isOpen(page);
};
/** Opens the fields of a row, by its number. */
async function edit(page: Tab, words: string): Promise<void> {
  await pressOnceThere(page, `${byRole('article', words)}?.querySelector('button')`);
  await page.activate();
  await page.press('e');
  await isThere(page, 'form', 'Sửa');
}

inBothBrowsers('a saved source that is mended', (stage, kind) => {
  // that a saved source opens and is saved is tried in both; what is mended in it, and what other documents show, is the same work
  const inOne = testInOne(kind);

  inOne('opens with its figures as they were saved, beside its text, and nothing is written by looking', async () => {
    const { driver } = stage();
    const page = await openSources(driver);
    await add(page, DISTRICT);
    await lookAgain(page, NAME);
    await page.until(`document.querySelector('mark')`);
    const [done, all] = (await page.until<string>(PROGRESS)).split(' trên ').map(Number);
    expect(done).toBe(all);
    expect(all).toBeGreaterThanOrEqual(DISTRICT.figures.length);
    expect(await textOf(page)).toContain('Đây là bản 1');
    expect(await keptReviews(page)).toEqual([]);
    expect(await axeIn(page)).toEqual([]);
    await page.close();
  });

  testLong(
    'a number that was misread is mended; a killed browser goes on with it, and it becomes the next version',
    async () => {
      const { driver, url } = stage();
      const page = await openSources(driver);
      await lookAgain(page, NAME);
      await edit(page, FOREST.quote.exact.replace(/ ha.*/, ''));
      await typeInto(page, 'textbox', 'Con số', '856');
      await page.press('Enter');
      await isThere(page, 'article', '856 ha');
      await isKept(page);
      await driver.restart();
      const again = await openSources(driver);
      await lookAgain(again, NAME);
      await isThere(again, 'article', '856 ha');
      await pressNamed(again, 'button', 'Lưu thành bản mới');
      await isThere(again, 'heading', 'Đã lưu thành nguồn');
      const kept = await keptPacks(again);
      expect(kept.map(({ version }) => version)).toEqual([1, 2]);
      expect(kept[0]?.pack).toEqual(DISTRICT);
      const { figures, ...rest } = kept[1]!.pack as unknown as Pack;
      expect(figures.find(({ id }) => id === FOREST.id)).toMatchObject({ value: '856', quote: FOREST.quote });
      expect(figures.filter(({ id }) => id !== FOREST.id)).toEqual(
        DISTRICT.figures.filter(({ id }) => id !== FOREST.id),
      );
      const { figures: _figures, ...before } = DISTRICT;
      expect(rest).toEqual({ ...before, version: 2 });
      await again.close();
      const { tab, panel } = await openBeside(driver, url('/pac-lung'));
      await panel.until(`${MATCHES} !== null`);
      expect(await panel.evaluate(`${DIFFERS} === null`)).toBe(true);
      await driver.closePanel();
      await tab.close();
    },
  );

  testLong('the built-in one can be looked at too; saved without a change it stays the built-in one', async () => {
    const { driver } = stage();
    const page = await openSources(driver);
    const name = await page.evaluate<string>(`document.querySelector('article h3').textContent`);
    await lookAgain(page, name);
    await pressNamed(page, 'button', 'Lưu thành bản mới');
    await isThere(page, 'heading', 'Đã lưu thành nguồn');
    expect(await textOf(page)).toContain('Giống hệt bản 1 đã có');
    expect((await keptPacks(page)).every(({ id }) => id === DISTRICT.id)).toBe(true);
    await page.close();
  });

  inOne('one whose file brought quotes alone is a table without the text, and says so', async () => {
    const { driver } = stage();
    const page = await openSources(driver);
    const figures = DISTRICT.figures.slice(0, 10);
    const quotes = figures.map(({ quote: { prefix, exact, suffix } }) => `${prefix}${exact}${suffix}`);
    const name = { vi: 'Trích báo cáo', en: 'Quotes' };
    await add(page, {
      ...DISTRICT,
      id: 'trich',
      names: { document: name, report: name, resolution: name },
      text: quotes.join('\n'),
      figures,
      commitments: [],
      derived: [],
    });
    await lookAgain(page, name.vi);
    expect(await textOf(page)).toContain('không có toàn văn');
    expect(await page.evaluate(`document.querySelectorAll('mark').length`)).toBe(0);
    await page.close();
  });

  inOne('a link to one that is not there leads to the list, which says so', async () => {
    const { driver } = stage();
    const page = await driver.open(driver.extensionUrl('sources.html#mend=khong-co'));
    await isThere(page, 'status', 'Chưa mở được nguồn ấy');
    await isThere(page, 'article', NAME);
    expect(await page.evaluate('location.hash')).toBe('');
    await page.close();
  });

  inOne('no console has an error', NOT_AGAIN, async () => {
    expect(await stage().driver.errors()).toEqual([]);
  });
});
