import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Driver, type LaunchOptions, poll, type Tab } from './driver.ts';
import { createContexts } from './firefox-contexts.ts';
import { errorsInFirefox } from './firefox-errors.ts';
import { extensionInFirefox } from './firefox-extension.ts';
import { profiled } from './firefox-profile.ts';
import { sidebarInFirefox } from './firefox-sidebar.ts';
import { installationOnDisk, putExtension, startFirefox, writePrefs } from './firefox-start.ts';
import { firefoxTab } from './firefox-tab.ts';
import type { BrowserProcess } from './process.ts';
import { type Channel, openChannel } from './socket.ts';
import type { TraceEvent } from './trace-event.ts';
import { within } from './within.ts';

export interface FirefoxDriver extends Driver {
  /** Does something, and gives what the main threads that a document marks did meanwhile. */
  profile<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly events: readonly TraceEvent[] }>;
}

/** A Firefox with the built extension, steered over WebDriver BiDi; what BiDi does not reach, through the browser's own window. */
export async function launchFirefox(bin: string, options: LaunchOptions): Promise<FirefoxDriver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'doi-chieu-firefox-'));
  /** Where the extension's own pages are. */
  let uuid: string = randomUUID();
  /** When the extension was installed last in a browser that was running; null before. */
  let installed: number | null = null;
  const earlier: string[] = [];
  let channel: Channel;
  let browser: BrowserProcess;
  const contexts = createContexts(() => channel);
  const { inWindow } = contexts;
  const extension = extensionInFirefox(inWindow);
  const extensionUrl = (page: string): string => `moz-extension://${uuid}/${page}`;
  const sidebar = sidebarInFirefox({ contexts, channel: () => channel, urlOf: extensionUrl });

  const start = async () => {
    browser = startFirefox(bin, options, profile);
    channel = await openChannel(`${await browser.announced}/session`, () => {});
    await channel.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await contexts.find();
    await poll(extension.isActive, 'the extension to be installed');
  };
  const end = async () => {
    channel.close();
    await browser.kill();
  };
  const open = async (type: 'tab' | 'window', url = 'about:blank'): Promise<Tab> => {
    const context = await contexts.create(type);
    const tab = firefoxTab({ surface: contexts.surface(context), context, channel, inWindow });
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  };

  writePrefs(profile, options, uuid);
  putExtension(profile, options.extension);
  await start();
  if (!options.keepWelcome) await contexts.closeWelcome();
  return {
    name: 'firefox',
    profile: (work) => profiled(inWindow, work),
    extensionUrl,
    open: (url) => open('tab', url),
    openWindow: (url) => open('window', url),
    async pressToolbarButton(tab) {
      await tab.activate();
      await extension.pressButton();
    },
    async pressKey(tab, command) {
      await tab.activate();
      await extension.pressKey(command);
    },
    async chooseInMenu(tab, click) {
      await tab.activate();
      await extension.chooseInMenu(click);
    },
    panel: sidebar.panel,
    isPanelOpen: sidebar.isOpen,
    closePanel: sidebar.hide,
    badge: async (tab) => extension.badge(await tab.evaluate('location.href')),
    buttonTitle: async (tab) => extension.title(await tab.evaluate('location.href')),
    async agreeTo() {
      await extension.agree();
    },
    async takeBack(match) {
      await extension.takeBack(match);
    },
    async stopBackground() {
      await extension.stopBackground();
    },
    async reloadExtension() {
      sidebar.forget();
      await extension.reload();
      await poll(extension.isActive, 'the reloaded extension');
    },
    async renew({ keepWelcome } = {}) {
      await contexts.closeAll();
      sidebar.forget();
      earlier.length = 0;
      uuid = randomUUID();
      writePrefs(profile, options, uuid);
      await extension.reinstall(options.extension, uuid);
      await poll(extension.isActive, 'the extension to be installed');
      installed = Date.now();
      if (!keepWelcome) await contexts.closeWelcome();
    },
    errors: async () => [...earlier, ...(await errorsInFirefox(inWindow, uuid))],
    async restart() {
      if (installed !== null) await installationOnDisk(profile, installed);
      installed = null;
      // the console goes down with the browser
      earlier.push(...(await errorsInFirefox(inWindow, uuid)));
      sidebar.forget();
      await end();
      await start();
    },
    closed: () => browser.ended,
    async close() {
      await within(5000, channel.send('browser.close')).catch(() => {});
      await end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
