import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errorIn } from './chromium-errors.ts';
import { extensionInChromium } from './chromium-extension.ts';
import { emptyProfile, startChromium } from './chromium-start.ts';
import { type ChromiumTab, chromiumTab } from './chromium-tab.ts';
import { createTargets } from './chromium-targets.ts';
import { createTracing } from './chromium-trace.ts';
import { type Driver, type LaunchOptions, poll, WELCOME } from './driver.ts';
import type { BrowserProcess } from './process.ts';
import { type Channel, openChannel, type ProtocolValue } from './socket.ts';
import type { TraceEvent } from './trace-event.ts';
import { within } from './within.ts';

export type { ChromiumTab } from './chromium-tab.ts';

export interface ChromiumDriver extends Driver {
  open(url?: string): Promise<ChromiumTab>;
  /** Does something, and gives what the browser's threads did meanwhile, of these categories. */
  trace<T>(
    categories: readonly string[],
    work: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly events: readonly TraceEvent[] }>;
}

/** A Chromium with the built extension, steered over the DevTools protocol. */
export async function launchChromium(bin: string, options: LaunchOptions): Promise<ChromiumDriver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'doi-chieu-chromium-'));
  emptyProfile(profile);
  const errors: string[] = [];
  /** Where the built extension lies; its id follows from that. */
  let folder = options.extension;
  /** Is it there from the start on? So it is where nobody asks for more, and when the browser was killed and has started again. */
  let isInstalled = !options.renewable;
  let id = '';
  let channel: Channel;
  let browser: BrowserProcess;
  const targets = createTargets(() => channel);
  const extension = extensionInChromium(targets, () => id);

  const tracing = createTracing();
  const onEvent = (event: ProtocolValue) => {
    tracing.onEvent(event);
    if (event.method === 'Target.attachedToTarget') {
      const { type, url } = event.params.targetInfo;
      if (isInstalled && type === 'service_worker' && url.startsWith('chrome-extension://')) id = new URL(url).host;
    }
    targets.onEvent(event);
    const error = errorIn(event);
    if (error !== null) errors.push(error);
  };

  const start = async (): Promise<void> => {
    targets.forget();
    browser = startChromium(bin, options, profile, isInstalled ? folder : null);
    channel = await openChannel(await browser.announced, onEvent);
    await channel.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
      filter: [{ type: 'tab', exclude: true }, { type: 'browser', exclude: true }, {}],
    });
    if (isInstalled) await poll(async () => id, 'the background of the extension');
    else if (!(await install())) {
      // an older one takes an extension over a pipe only
      await end();
      isInstalled = true;
      return start();
    }
    await extension.listening();
  };
  const install = async (): Promise<boolean> => {
    const made = await channel.send('Extensions.loadUnpacked', { path: folder }).catch(() => null);
    id = made?.id ?? '';
    return id !== '';
  };

  /** It would come to the front whenever it is ready, over the page that is being looked at. */
  const closeWelcome = async () => {
    const welcome = async () => (await targets.all()).find(({ type, url }) => type === 'page' && url.endsWith(WELCOME));
    const { targetId } = await poll(welcome, 'the welcome page');
    await channel.send('Target.closeTarget', { targetId });
    await poll(async () => !(await welcome()), 'the welcome page to close');
  };

  const end = async () => {
    channel.close();
    await browser.kill();
  };
  const startAnew = async () => {
    await end();
    emptyProfile(profile);
    folder = options.extension;
    isInstalled = !options.renewable;
    id = '';
    await start();
  };
  const installAnew = async () => {
    const { targetId: fresh } = await channel.send('Target.createTarget', { url: 'about:blank' });
    await channel.send('Extensions.uninstall', { id });
    for (const { targetId, type, url } of await targets.all())
      if (type === 'page' && targetId !== fresh && !url.startsWith('chrome://omnibox'))
        await channel.send('Target.closeTarget', { targetId });
    // what it has kept is deleted in a while: at another place it is another extension, of which nothing is kept
    folder = path.join(profile, `extension-${randomUUID()}`);
    cpSync(options.extension, folder, { recursive: true });
    if (!(await install())) throw new Error('the extension cannot be installed anew');
    await extension.listening();
  };

  const open = async (newWindow: boolean, url = 'about:blank'): Promise<ChromiumTab> => {
    const { targetId } = await channel.send('Target.createTarget', { url: 'about:blank', newWindow });
    const send = await targets.sender(targetId);
    await send('Page.enable');
    const tab = chromiumTab({
      surface: targets.surface(targetId),
      send,
      activate: () => channel.send('Target.activateTarget', { targetId }),
      close: () => channel.send('Target.closeTarget', { targetId }),
    });
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  };

  await start();
  if (!options.keepWelcome) await closeWelcome();
  return {
    name: 'chromium',
    trace: (categories, work) => tracing.trace(channel, categories, work),
    extensionUrl: (page) => `chrome-extension://${id}/${page}`,
    open: (url) => open(false, url),
    openWindow: (url) => open(true, url),
    async pressToolbarButton(tab) {
      const url = await tab.evaluate<string>('location.href');
      await tab.activate();
      const found = (await targets.all()).find((t) => t.type === 'tab' && t.url === url);
      if (!found) throw new Error(`no tab shows ${url}`);
      await channel.send('Extensions.triggerAction', { id, targetId: found.targetId });
    },
    pressKey: (tab, command) => extension.dispatch(tab, 'chrome.commands.onCommand', command),
    chooseInMenu: (tab, click) =>
      extension.dispatch(tab, 'chrome.contextMenus.onClicked', { editable: false, ...click }),
    async panel() {
      return targets.surface((await poll(extension.panel, 'the side panel')).targetId);
    },
    isPanelOpen: async () => Boolean(await extension.panel()),
    async closePanel() {
      const found = await extension.panel();
      if (found) await targets.evaluateIn(found.targetId, 'window.close()').catch(() => {});
      await poll(async () => !(await extension.panel()), 'the side panel to close');
    },
    badge: async (tab) => extension.badge(await tab.evaluate('location.href')),
    buttonTitle: async (tab) => extension.title(await tab.evaluate('location.href')),
    async agreeTo(matches) {
      // what the reader has agreed to before is not asked again
      for (const match of matches) await extension.agree(match);
    },
    takeBack: extension.takeBack,
    stopBackground: extension.stopBackground,
    reloadExtension: extension.reload,
    async renew({ keepWelcome } = {}) {
      if (isInstalled) await startAnew();
      else await installAnew();
      if (!keepWelcome) await closeWelcome();
      errors.length = 0;
    },
    errors: async () => errors,
    async restart() {
      await end();
      isInstalled = true;
      await start();
    },
    closed: () => browser.ended,
    async close() {
      await within(5000, channel.send('Browser.close')).catch(() => {});
      await end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
