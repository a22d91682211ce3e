import { expect } from 'vitest';
import practice from '../../data/practice.json' with { type: 'json' };
import { axeIn } from '../../scripts/browsers/axe.ts';
import type { Driver, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { showsPage } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, LONG, MARKS, testInOne, testLong } from './both.ts';
import { byRole, saying } from './by-role.ts';
import { clickUntil } from './still-point.ts';

const API = '(globalThis.browser ?? chrome)';
const CHANGED = practice.changed.map(({ here }) => here);
const ALL = CHANGED.length + practice.kept.length;

/** How many tabs show the welcome page; asked from a page of the extension. */
const COUNT = `${API}.tabs.query({}).then((all) => all.filter(({ url }) => url?.endsWith('/welcome.html')).length)`;

/** The panel beside the article: a frame of the same origin. `document` is the panel's in the expressions. */
const panelIn = (tab: Tab): Pick<Surface, 'evaluate' | 'until'> => {
  const within = (expression: string) =>
    `((document) => (${expression}))(window.document.querySelector('iframe').contentDocument)`;
  return {
    evaluate: (expression) => tab.evaluate(within(expression)),
    until: (expression, ms) => tab.until(within(expression), ms),
  };
};

/** Opens the welcome page in a language and waits until its article is checked. */
async function openWelcome(driver: Driver, language: 'Tiếng Việt' | 'English'): Promise<Tab> {
  const tab = await driver.open(driver.extensionUrl('welcome.html'));
  // drawn once its language is known
  await tab.until(`document.querySelector('main')`);
  await toArticle(tab);
  await tab.until(`${MARKS} >= ${ALL}`);
  await press(tab, language);
  await tab.until(`document.documentElement.lang === '${language === 'English' ? 'en' : 'vi'}'`);
  return tab;
}

/** Only marks about the window are drawn. */
const toArticle = (tab: Tab) => tab.evaluate(`document.querySelector('main').scrollIntoView({ behavior: 'instant' })`);

const press = (surface: Pick<Surface, 'evaluate'>, name: string) =>
  surface.evaluate(
    `[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === ${JSON.stringify(name)}).click()`,
  );

/** The words of the marks of a look. */
const marked = (look: string) => `[...(CSS.highlights.get('doi-chieu-${look}') ?? [])].map(String)`;

/** Clicks with the mouse on the mark of these words, and waits until a surface shows that it was heard. */
async function clickMark(tab: Tab, words: string, surface: Pick<Surface, 'until'>, heard: string): Promise<void> {
  const range = `[...CSS.highlights.values()].flatMap((h) => [...h]).find((r) => String(r) === ${JSON.stringify(words)})`;
  await toArticle(tab);
  await tab.until(`Boolean(${range})`);
  // in view again and again: the page is laid out anew when a panel takes its room
  const box = `((range) => {
    range?.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    return range?.getClientRects()[0];
  })(${range})`;
  await clickUntil(tab, box, surface, heard);
}

/** A card of the panel by a number in its name. */
const cardOf = (words: string) => byRole('article', words);
/** The panel stands at the card of a figure. */
const standsAt = (words: string) => `${cardOf(words)}?.getAttribute('aria-current') === 'true'`;

const progress = (words: string) => `${saying('status', words)} !== null`;

inBothBrowsers('the welcome page', (stage, kind) => {
  // what it shows and how it is gone through is the same work in both
  const inOne = testInOne(kind);

  testLong('opens by itself once, and not when the browser or the extension starts anew', async () => {
    const { driver } = stage();
    await driver.renew({ keepWelcome: true });
    const asking = await driver.open(driver.extensionUrl('manifest.json'));
    await asking.until(`${COUNT}.then((count) => count === 1)`);
    await driver.restart();
    const again = await driver.open(driver.extensionUrl('notes.html'));
    await again.until(`document.querySelector('h1')`);
    expect(await again.evaluate(COUNT)).toBe(0);
    await driver.reloadExtension();
    const after = await driver.open(driver.extensionUrl('notes.html'));
    await after.until(`document.querySelector('h1')`);
    expect(await after.evaluate(COUNT)).toBe(0);
    expect(await driver.errors()).toEqual([]);
  });

  inOne('has an article that is read as any other: its changed figures are told, the others agree', async () => {
    const { driver } = stage();
    const tab = await openWelcome(driver, 'Tiếng Việt');
    await expect.poll(() => tab.evaluate(marked('differs'))).toEqual(CHANGED);
    await expect.poll(() => tab.evaluate(marked('agrees'))).toEqual(practice.kept);
    expect(await tab.evaluate(MARKS)).toBe(ALL);
    await tab.until(progress(`0/${CHANGED.length}`));
    await tab.close();
  });

  inOne('lets the reader find them, by the marks and in the panel beside', async () => {
    const { driver } = stage();
    const tab = await openWelcome(driver, 'Tiếng Việt');
    const panel = panelIn(tab);
    await panel.until(`${cardOf(CHANGED[0]!)} !== null`);
    for (const [index, words] of CHANGED.slice(0, -1).entries()) {
      await clickMark(tab, words, tab, progress(`${index + 1}/${CHANGED.length}`));
      // the panel stands at its card
      await panel.until(standsAt(words));
    }
    // one that agrees counts for nothing
    await clickMark(tab, practice.kept[0]!, panel, standsAt(practice.kept[0]!));
    expect(await tab.evaluate(progress(`${CHANGED.length - 1}/${CHANGED.length}`))).toBe(true);
    await panel.evaluate(`${byRole('button', 'Xem trong bài: ', cardOf(CHANGED.at(-1)!))}.click()`);
    await tab.until(progress(`đủ ${CHANGED.length}`));
    expect(await driver.errors()).toEqual([]);
    await tab.close();
  });

  testLong('is gone through by the keys, as a page is', async () => {
    const { driver } = stage();
    const tab = await openWelcome(driver, 'Tiếng Việt');
    await driver.pressKey(tab, 'next-figure');
    await tab.until(progress(`1/${CHANGED.length}`));
    await driver.pressKey(tab, 'next-figure');
    await tab.until(progress(`2/${CHANGED.length}`));
    expect(await driver.errors()).toEqual([]);
    await tab.close();
  });

  testLong('changes its language at once, with the panel, and leaves the article as it is', async () => {
    const { driver } = stage();
    const tab = await openWelcome(driver, 'English');
    const panel = panelIn(tab);
    await panel.until(`document.documentElement.lang === 'en'`);
    await expect.poll(() => tab.evaluate(`document.querySelector('h1').textContent`)).toContain('figures in the news');
    expect(await tab.evaluate(`document.querySelector('main').textContent`)).toContain(practice.paragraphs[0]);
    await press(tab, 'Tiếng Việt');
    await panel.until(`document.documentElement.lang === 'vi'`);
    await expect.poll(() => tab.evaluate(`document.title`)).toBe('Bắt đầu với Đối chiếu');
    await expect.poll(() => tab.evaluate(marked('differs'))).toEqual(CHANGED);
    await tab.close();
  });

  inOne('serves the real panel as a page does', async () => {
    const { driver } = stage();
    const tab = await openWelcome(driver, 'Tiếng Việt');
    await driver.pressToolbarButton(tab);
    const panel = await driver.panel();
    await panel.until(showsPage(driver.extensionUrl('welcome.html')));
    await clickMark(tab, CHANGED[1]!, panel, standsAt(CHANGED[1]!));
    expect(await driver.errors()).toEqual([]);
    await driver.closePanel();
    await tab.close();
  });

  const wide = ['wide and light', { width: 1280, height: 800, dark: false }] as const;
  const narrow = ['narrow and dark', { width: 320, height: 700, dark: true }] as const;
  testLong.each(LONG ? [wide, narrow] : [narrow])(
    'breaks no rule of accessibility and has no sideways scroll, in both languages: %s',
    async (_what, look) => {
      const { driver } = stage();
      const tab = await openWelcome(driver, 'Tiếng Việt');
      for (const [language, lang] of [
        ['Tiếng Việt', 'vi'],
        ['English', 'en'],
      ] as const) {
        await press(tab, language);
        await tab.until(`document.documentElement.lang === '${lang}'`);
        await tab.showAs(look);
        await tab.until(
          `innerWidth === ${look.width} && matchMedia('(prefers-color-scheme: dark)').matches === ${look.dark}`,
        );
        expect(await axeIn(tab)).toEqual([]);
        expect(await tab.evaluate(`document.documentElement.scrollWidth`)).toBeLessThanOrEqual(look.width);
      }
      await tab.close();
    },
  );
});
