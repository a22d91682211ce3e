import { expect } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { openedPanel, speak } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, LONG, MARKS, NOT_AGAIN, testInOne, testLong } from './both.ts';
import { isThere, NAME_OF } from './by-role.ts';
import { clickUntil, stillPoint } from './still-point.ts';

const kind = (name: string) => `[...(CSS.highlights.get('doi-chieu-${name}') ?? [])].map(String)`;
/** Samples an expression in every frame of a page until another holds, and gives all the values that it had on the way. */
const seenUntil = <T>(tab: Tab, value: string, until: string, ms: number): Promise<T[]> =>
  tab.evaluate<T[]>(`new Promise((done, failed) => {
    const seen = [];
    const end = performance.now() + ${ms};
    const look = () => {
      seen.push(${value});
      if (${until}) done(seen);
      else if (performance.now() > end) failed(new Error('it never came to that, last: ' + JSON.stringify(seen.at(-1))));
      else requestAnimationFrame(look);
    };
    look();
  })`);
/** What is marked as different in any frame until the number that runs has come to rest at 379, and matches. */
const accusedOnTheWay = async (tab: Tab, ms: number): Promise<string[]> =>
  (
    await seenUntil<string[]>(tab, kind('differs'), `${kind('agrees')}.some((words) => words.startsWith('379'))`, ms)
  ).flat();

inBothBrowsers('a page that does what it likes', (stage, browser) => {
  /** What waits for many seconds: all at once, each in a window, since browsers let a page that is out of sight do little. */
  const slow = testInOne(browser);

  const loop = '/b3-form-loop-freezes-tab';
  testInOne(browser).each(LONG ? ['/b1-clobber-alive', '/b2-form-children', loop, '/b4-form-parentnode'] : [loop])(
    '%s, whose markup takes the place of our names, is read as any other page',
    async (path) => {
      const { driver, url } = stage();
      const tab = await driver.open(url(path));
      await tab.until(`${MARKS} === 2`);
      await tab.close();
    },
  );

  testInOne(browser)('a page that has taken its own root away ends in a clear state, and in no error', async () => {
    const { driver, url } = stage();
    const tab = await driver.open();
    await tab.goto(url('/b5-no-root')).catch(() => {});
    await driver.pressToolbarButton(tab);
    const panel = await driver.panel();
    await speak(panel, 'vi');
    await isThere(panel, 'heading', 'Không tìm thấy bài viết trên trang này');
    await driver.closePanel();
    expect(await driver.errors()).toEqual([]);
  });

  /** JavaScript: the first box of the first mark of a kind; it is scrolled to first. */
  const boxOf = (name: string) => `(() => {
    const range = [...CSS.highlights.get('doi-chieu-${name}')][0];
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    return range.getClientRects()[0];
  })()`;

  testInOne(browser)('a click that the page makes picks nothing, a real one does', async () => {
    const { driver, url } = stage();
    const path = '/hoi-nghi-lan-thu-7-co-so-sai';
    const tab = await driver.open(url(path));
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url(path));
    await speak(panel, 'vi');
    await tab.until(`CSS.highlights.get('doi-chieu-agrees')?.size > 0`);
    await panel.evaluate(`void (() => {
      globalThis.picked = [];
      new MutationObserver((records) => {
        for (const { target } of records)
          if (target.getAttribute('aria-current') === 'true') globalThis.picked.push(target.innerText);
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['aria-current'] });
    })()`);
    const made = await stillPoint(tab, boxOf('differs'));
    await tab.evaluate(`void document.elementFromPoint(${made.x}, ${made.y})
      .dispatchEvent(new MouseEvent('click', { clientX: ${made.x}, clientY: ${made.y}, bubbles: true }))`);
    // what the first click would have told the panel came before
    await clickUntil(tab, boxOf('agrees'), panel, `document.querySelector('[aria-current="true"]')`);
    expect(await panel.evaluate(`${NAME_OF}(document.querySelector('[aria-current="true"]'))`)).toMatch(
      /^(?:Khớp|Không mâu thuẫn) · /,
    );
    expect(await panel.evaluate<string[]>(`globalThis.picked ?? []`)).toHaveLength(1);
    await driver.closePanel();
    await tab.close();
  });

  const ways = [
    ['details that are opened', '/an-hien', `document.querySelector('details').open = true`],
    [
      'a rule that a script adds to a style',
      '/an-hien',
      `document.styleSheets[0].insertRule('.them { display: block }', 2)`,
    ],
    [
      'a style sheet that comes late, and shows what had its room already',
      '/an-hien',
      `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/den-cham.css' }))`,
    ],
  ] as const;
  const otherWays = [
    ['read more by a class', '/an-hien', `document.querySelector('.bai').classList.add('mo')`],
    ['a paragraph revealed by its style', '/an-hien', `document.querySelector('.cuon').style.visibility = 'visible'`],
    ['a tab that is no longer hidden', '/an-hien', `document.querySelector('[hidden]').hidden = false`],
    ['the part that an address leads to', '/an-hien', `location.hash = 'dich'`],
  ] as const;
  testInOne(browser).each(LONG ? [...ways, ...otherWays] : ways)(
    '%s: what is shown is read',
    async (_what, path, show) => {
      const { driver, url } = stage();
      const tab = await driver.open(url(path));
      await tab.until(`${MARKS} === 1`);
      await tab.evaluate(`void (${show})`);
      await tab.until(`${MARKS} === 2`);
      await tab.close();
    },
  );

  testLong('a box that the reader ticks shows text by a style alone', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/an-hien'));
    await tab.until(`${MARKS} === 1`);
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(`(() => {
      const box = document.querySelector('input').getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`);
    await tab.click(x, y);
    await tab.until(`${MARKS} === 2`);
    await tab.close();
  });

  testInOne(browser)(
    'document.write over the page: the old figures go, and the reader’s clicks are still heard',
    async () => {
      const { driver, url } = stage();
      const tab = await driver.open(url('/viet-de'));
      await driver.pressToolbarButton(tab);
      const panel = await openedPanel(driver, url('/viet-de'));
      await tab.until(`${MARKS} === 1`);
      await tab.evaluate(`void dispatchEvent(new Event('write'))`);
      await tab.until(`${MARKS} === 2 && ${kind('agrees')}.some((words) => words.includes('2,88%'))`);
      await panel.until(`document.body.innerText.includes('2,88%')`);
      const box = `[...CSS.highlights.get('doi-chieu-agrees')][0].getClientRects()[0]`;
      await clickUntil(tab, box, panel, `document.querySelector('[aria-current="true"]')`);
      await tab.close();
    },
  );

  testLong('the root replaced: the new page is read', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/viet-de'));
    await tab.until(`${MARKS} === 1`);
    await tab.evaluate(`void dispatchEvent(new Event('replace'))`);
    await tab.until(`${MARKS} === 2`);
    await tab.close();
  });

  testInOne(browser)('the address written over ten times a second keeps nothing from being read', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/d3-replace-state-100-starves'));
    await tab.until(`${MARKS} === 2`);
    await tab.close();
  });

  // that of the field log runs more slowly
  slow.concurrent.each(LONG ? ['/dem-so', '/truong-hop/counter'] : ['/dem-so'])(
    'a number that runs up is accused of nothing on its way, and matches when it rests (%s)',
    async (path) => {
      const { driver, url } = stage();
      const tab = await driver.openWindow(url(path));
      expect(await accusedOnTheWay(tab, 50_000)).toEqual([]);
      await tab.close();
    },
  );

  slow.concurrent('a number that was told and begins to run is told no longer from its first step on', async () => {
    const { driver, url } = stage();
    const tab = await driver.openWindow(url('/dem-so-sau'));
    await tab.until(`${kind('differs')}.some((words) => words.startsWith('14'))`);
    await tab.evaluate(`void (() => {
      globalThis.seen = [];
      const sees = () => {
        if (n.textContent !== '14') globalThis.seen.push(...${kind('differs')});
        if (n.textContent !== '379') requestAnimationFrame(sees);
      };
      requestAnimationFrame(sees);
      dispatchEvent(new Event('run'));
    })()`);
    await tab.until(`${kind('agrees')}.some((words) => words.startsWith('379'))`, 30_000);
    expect(await tab.evaluate(`globalThis.seen`)).toEqual([]);
    await tab.close();
  });

  slow.concurrent.each(LONG ? ['/viet-lai-1000', '/viet-lai-700', '/viet-lai-dai'] : ['/viet-lai-dai'])(
    'an article written anew again and again is read, and stays marked (%s)',
    async (path) => {
      const { driver, url } = stage();
      const tab = await driver.openWindow(url(path));
      const marked = `${kind('agrees')}.filter((words) => words.trim() !== '').length`;
      await tab.until(`${marked} === 2`, 20_000);
      const from = await tab.evaluate<number>('written');
      const seen = await seenUntil<[number, number]>(tab, `[written, ${marked}]`, `written > ${from + 10}`, 35_000);
      // each writing with the marks of its last frame. They are moved within a budget of the page's time: it may be used up now and then
      const writings = [...new Map(seen).values()];
      expect(writings.filter((marks) => marks === 2).length).toBeGreaterThan(writings.length / 2);
      // what was written over is marked no more
      expect(Math.max(...writings)).toBe(2);
      await tab.close();
    },
  );

  slow.concurrent('a page that is sent piece by piece is read when no piece comes, before its end', async () => {
    const { driver, url } = stage();
    const tab = await driver.openWindow();
    const loading = tab.goto(url('/tung-phan')).catch(() => {});
    await tab.until(`${MARKS} === 2 && document.readyState === 'loading'`);
    await tab.evaluate(`void fetch('?rest')`);
    await loading;
    await tab.until(`${MARKS} === 3`);
    await tab.close();
  });

  slow.concurrent('nor is a number accused that runs while the page is still being sent', async () => {
    const { driver, url } = stage();
    const tab = await driver.openWindow();
    const loading = tab.goto(url('/dem-so-tung-phan')).catch(() => {});
    await tab.until(`document.getElementById('n')`, 20_000);
    expect(await accusedOnTheWay(tab, 40_000)).toEqual([]);
    await loading;
    await tab.close();
  });

  testInOne(browser)('nothing on the way has reached a console', NOT_AGAIN, async () => {
    expect(await stage().driver.errors()).toEqual([]);
  });
});
