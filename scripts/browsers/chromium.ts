import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errorIn } from './chromium-errors.ts';
import { createRunning } from './chromium-running.ts';
import { emptyProfile } from './chromium-start.ts';
import { type ChromiumTab, chromiumTab } from './chromium-tab.ts';
import { createTracing } from './chromium-trace.ts';
import { type Driver, type LaunchOptions, poll } from './driver.ts';
import type { Channel } from './socket.ts';
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
  const tracing = createTracing();
  const running = createRunning(bin, options, profile, (event) => {
    tracing.onEvent(event);
    const error = errorIn(event);
    if (error !== null) errors.push(error);
  });
  const { targets, extension } = running;
  const send: Channel['send'] = (...asked) => running.channel().send(...asked);

  const open = async (newWindow: boolean, url = 'about:blank'): Promise<ChromiumTab> => {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank', newWindow });
    const sendToTab = await targets.sender(targetId);
    await sendToTab('Page.enable');
    const tab = chromiumTab({
      surface: targets.surface(targetId),
      send: sendToTab,
      activate: () => send('Target.activateTarget', { targetId }),
      close: () => send('Target.closeTarget', { targetId }),
    });
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  };

  await running.start();
  if (!options.keepWelcome) await running.closeWelcome();
  return {
    name: 'chromium',
    trace: (categories, work) => tracing.trace(running.channel(), categories, work),
    extensionUrl: (page) => `chrome-extension://${running.id()}/${page}`,
    open: (url) => open(false, url),
    openWindow: (url) => open(true, url),
    async pressToolbarButton(tab) {
      const url = await tab.evaluate<string>('location.href');
      await tab.activate();
      const found = (await targets.all()).find((t) => t.type === 'tab' && t.url === url);
      if (!found) throw new Error(`no tab shows ${url}`);
      await send('Extensions.triggerAction', { id: running.id(), targetId: found.targetId });
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
      await running.renew();
      if (!keepWelcome) await running.closeWelcome();
      errors.length = 0;
    },
    errors: async () => errors,
    restart: running.restart,
    closed: running.ended,
    async close() {
      await within(5000, send('Browser.close')).catch(() => {});
      await running.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
