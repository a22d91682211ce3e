import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import practice from '../../data/practice.json' with { type: 'json' };
import type { Driver } from '../../scripts/browsers/driver.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { fileFrom, listed, openAllNotes } from './all-notes-steps.ts';
import { MARKS, ONE } from './both.ts';
import { byRole, chooseNamed, isThere, pressNamed } from './by-role.ts';
import { DIFFERS, MATCHES } from './cards.ts';
import { chooseFile, openCheck, typeText } from './check-text-steps.ts';
import { type LoggingProxy, startLoggingProxy } from './logging-proxy.ts';
import { openBeside, save, type } from './note-steps.ts';
import { openOptions, press } from './options-steps.ts';
import { HOSTS, LOCAL, serveTestSite } from './site.ts';

const NOTE = 'Hỏi lại tòa soạn về số này';
const CITY = '/hoi-nghi-lan-thu-7-co-so-sai';
const DISTRICT = readFileSync(new URL('../fixtures/packs/pac-lung-2022-12.json', import.meta.url));
const NAME = (JSON.parse(DISTRICT.toString()) as { names: { document: { vi: string } } }).names.document.vi;
/** What the browser itself asks a site for that it shows. */
const ICON = '/favicon.ico';

/**
 * What Chromium asks for itself, with no extension in it as well, and no switch of it keeps from asking: whether somebody is signed in, updates of its own
 * parts, what time it is. Firefox lets all of its own be switched off (`scripts/browsers`).
 */
const CHROMIUMS_OWN =
  /^(?:CONNECT|GET|POST) (?:http:\/\/)?(?:accounts\.google\.com:443$|update\.googleapis\.com:443$|update\.googleapis\.com\/service\/update2\/json|clients2\.google\.com\/time\/)/;

/**
 * Everything that the browser asks of the network goes through a proxy that writes it down, but what it asks of the pages' own site, which
 * writes it down too.
 */
describe.each(ONE)('a whole session asks nothing of the network, %s', (kind) => {
  let driver: Driver;
  let isOver = false;
  let proxy: LoggingProxy;
  let site: Awaited<ReturnType<typeof serveTestSite>>;
  const served: string[] = [];
  const opened = new Set([ICON]);
  /** What the first test has the page ask for. */
  const onPurpose = new Set<string>();
  /** The address of a page that the reader opens. */
  const url = (path: string): string => {
    opened.add(path);
    return site.url(path, LOCAL);
  };

  beforeAll(async () => {
    site = await serveTestSite((path) => served.push(path));
    proxy = await startLoggingProxy();
    driver = await launch(kind, {
      hosts: HOSTS,
      headless: true,
      language: 'vi',
      keepWelcome: true,
      proxy: proxy.port,
    });
  });
  afterAll(async () => {
    if (!isOver) await driver?.close();
    await proxy?.close();
    await site?.close();
  });

  test('what a page asks for elsewhere, or of this machine, is written down', async () => {
    const tab = await driver.open(url('/giai-bong-chuyen'));
    for (const [address, line] of [
      ['http://ngoai.example.org/x', 'GET http://ngoai.example.org/x'],
      [`http://127.0.0.1:${site.port}/y`, `GET http://127.0.0.1:${site.port}/y`],
      ['https://ngoai.example.org/', 'CONNECT ngoai.example.org:443'],
    ] as const) {
      await tab.evaluate(`fetch(${JSON.stringify(address)}, { mode: 'no-cors' }).catch(() => {})`);
      expect(proxy.asked()).toContain(line);
      onPurpose.add(line);
    }
    await tab.close();
  });

  test('the welcome page is tried', async () => {
    const tab = await driver.open(driver.extensionUrl('welcome.html'));
    await tab.until(`document.querySelector('main')`);
    await tab.evaluate(`document.querySelector('main').scrollIntoView({ behavior: 'instant' })`);
    await tab.until(`${MARKS} >= ${practice.changed.length}`);
    await tab.until(
      `${byRole('article', practice.changed[0]!.here, `document.querySelector('iframe').contentDocument`)} !== null`,
    );
    await tab.close();
  });

  test('a page is checked, explained, shown in its source and noted', async () => {
    const { tab, panel } = await openBeside(driver, url(CITY));
    await chooseNamed(panel, 'Thao tác khác', 'Xem trong nguồn', DIFFERS);
    await panel.until(`${byRole('tabpanel', 'Nguồn')}?.querySelector('mark')`);
    await pressNamed(panel, 'tab', 'Số liệu');
    await type(panel, DIFFERS, NOTE);
    await save(panel, DIFFERS);
    await driver.stopBackground();
    await tab.goto(url(CITY));
    await tab.until(`${MARKS} > 0`);
    await driver.closePanel();
    await tab.close();
    const all = await openAllNotes(driver);
    await listed(all, NOTE);
    expect((await fileFrom(all, 'Sao lưu tất cả')).text).toContain(NOTE);
    await all.close();
  });

  test('a source is taken, and a page held against it', async () => {
    const page = await driver.open(driver.extensionUrl('sources.html'));
    await page.until(`document.querySelector('article')`);
    await chooseFile(page, 'pac-lung.json', DISTRICT);
    await pressNamed(page, 'button', `Thêm nguồn: ${NAME}`);
    await isThere(page, 'checkbox', `Dùng ${NAME}`);
    await page.close();
    const tab = await driver.open(url('/pac-lung'));
    await tab.until(`${MARKS} > 0`);
    await tab.close();
  });

  test('a text is checked', async () => {
    const page = await openCheck(driver);
    await typeText(page, 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.');
    await page.until(`${MATCHES} !== null`);
    await page.close();
  });

  test('settings are changed', async () => {
    const options = await openOptions(driver);
    await press(options, 'checkbox', 'Hiện con số trên nút');
    await press(options, 'radio', 'English');
    await options.until(`document.documentElement.lang === 'en'`);
    await isThere(options, 'checkbox', 'Show a number on the button');
    expect(await options.evaluate(`${byRole('checkbox', 'Show a number on the button')}.checked`)).toBe(false);
    await options.close();
  });

  test('and nothing was asked for: of the site its pages alone, of anybody else nothing', async () => {
    const errors = await driver.errors();
    // what was still under way has been asked for by then
    await driver.close();
    isOver = true;
    expect(served.filter((path) => !opened.has(path))).toEqual([]);
    expect(served).toContain(CITY);
    const isOwn = (line: string): boolean => kind === 'chromium' && CHROMIUMS_OWN.test(line);
    expect(proxy.asked().filter((line) => !onPurpose.has(line) && !isOwn(line))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
