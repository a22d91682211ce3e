import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errorIn } from './chromium-errors.ts';
import { emptyProfile, startChromium } from './chromium-start.ts';
import { type ChromiumTab, chromiumTab } from './chromium-tab.ts';
import { createTracing, type TraceEvent } from './chromium-trace.ts';
import { type Box, type Driver, type LaunchOptions, poll, type Surface, type Tab, WELCOME } from './driver.ts';
import type { BrowserProcess } from './process.ts';
import { type Channel, openChannel, type ProtocolValue } from './socket.ts';
import { until } from './until.ts';
import { within } from './within.ts';

const PANEL = '/sidepanel.html';
const LISTENS = 'Boolean(chrome.action?.onClicked.hasListeners())';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

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
  /** CDP session of each target the browser has told of. */
  let sessions = new Map<string, string>();

  const tracing = createTracing();
  const onEvent = (event: ProtocolValue) => {
    const { method, params } = event;
    tracing.onEvent(event);
    if (method === 'Target.attachedToTarget') {
      const { targetId, type, url } = params.targetInfo;
      sessions.set(targetId, params.sessionId);
      if (isInstalled && type === 'service_worker' && url.startsWith('chrome-extension://')) id = new URL(url).host;
      if (['page', 'service_worker', 'iframe', 'other', 'background_page'].includes(type)) {
        void channel.send('Runtime.enable', {}, { sessionId: params.sessionId }).catch(() => {});
      }
    } else if (method === 'Target.detachedFromTarget') {
      for (const [target, session] of sessions) if (session === params.sessionId) sessions.delete(target);
    }
    const error = errorIn(event);
    if (error !== null) errors.push(error);
  };

  const start = async (): Promise<void> => {
    sessions = new Map();
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
    await listening();
  };
  const install = async (): Promise<boolean> => {
    const made = await channel.send('Extensions.loadUnpacked', { path: folder }).catch(() => null);
    id = made?.id ?? '';
    return id !== '';
  };
  /** A toolbar press before the extension has run once is lost. */
  const listening = () => poll(() => inBackground<boolean>(LISTENS), 'the background to listen');

  const targets = async (): Promise<Target[]> =>
    (await channel.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const sessionOf = (targetId: string) => poll(async () => sessions.get(targetId), `a session with ${targetId}`);
  const inSession =
    (sessionId: string) =>
    (method: string, params: object = {}) =>
      channel.send(method, params, { sessionId });

  const evaluateIn = async <T>(targetId: string, expression: string, gesture = false): Promise<T> => {
    const reply = await inSession(await sessionOf(targetId))('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: gesture,
    });
    if (reply.exceptionDetails)
      throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
    return reply.result.value;
  };

  const surface = (targetId: string): Surface => ({
    evaluate: (expression) => evaluateIn(targetId, expression),
    until: (expression, ms) => until((asked) => evaluateIn(targetId, asked), expression, ms),
    async screenshot(file: string, box?: Box) {
      const clip = box && { clip: { ...box, scale: 1 }, captureBeyondViewport: true };
      const { data } = await inSession(await sessionOf(targetId))('Page.captureScreenshot', { format: 'png', ...clip });
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  });

  const worker = async () => (await targets()).find((t) => t.type === 'service_worker' && t.url.includes(id));
  const inBackground = async <T>(expression: string): Promise<T> => {
    const found = await worker();
    if (!found) throw new Error('the background is stopped');
    return evaluateIn<T>(found.targetId, expression);
  };
  /**
   * Tells the background an event of a tab. The protocol has no way to a menu or a key of the browser's own, so that this is no
   * click of the reader's: it opens no panel, and gives no access to the page.
   */
  const dispatch = async (tab: Tab, event: string, first: unknown) => {
    await tab.activate();
    await inBackground(
      `chrome.tabs.query({ active: true }).then(([tab]) => void ${event}.dispatch(${JSON.stringify(first)}, tab))`,
    );
  };
  /** Runs in a page of the extension that is opened for it: works while the background is stopped, and leaves it so. */
  const inExtension = async <T>(expression: string): Promise<T> => {
    const { targetId } = await channel.send('Target.createTarget', {
      url: `chrome-extension://${id}/manifest.json`,
      background: true,
    });
    try {
      await poll(() => evaluateIn(targetId, `Boolean(globalThis.chrome?.runtime?.id)`), 'an extension page');
      return await evaluateIn<T>(targetId, expression);
    } finally {
      await channel.send('Target.closeTarget', { targetId }).catch(() => {});
    }
  };

  /** Does what the browser's own page of extensions does with a site. */
  const onExtensionsPage = async (call: 'addHostPermission' | 'removeHostPermission', match: string): Promise<void> => {
    const { targetId } = await channel.send('Target.createTarget', { url: 'chrome://extensions/', background: true });
    try {
      await poll(() => evaluateIn(targetId, `Boolean(chrome.developerPrivate)`), 'the page of extensions');
      await evaluateIn(targetId, `chrome.developerPrivate.${call}('${id}', ${JSON.stringify(match)})`);
    } finally {
      await channel.send('Target.closeTarget', { targetId }).catch(() => {});
    }
  };

  const panelTarget = async () =>
    (await targets()).find((t) => t.type === 'page' && t.url.includes(`${id}${PANEL}`) && !t.url.includes('?'));

  /** It would come to the front whenever it is ready, over the page that is being looked at. */
  const closeWelcome = async () => {
    const welcome = async () => (await targets()).find(({ type, url }) => type === 'page' && url.endsWith(WELCOME));
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
    for (const { targetId, type, url } of await targets())
      if (type === 'page' && targetId !== fresh && !url.startsWith('chrome://omnibox'))
        await channel.send('Target.closeTarget', { targetId });
    // what it has kept is deleted in a while: at another place it is another extension, of which nothing is kept
    folder = path.join(profile, `extension-${randomUUID()}`);
    cpSync(options.extension, folder, { recursive: true });
    if (!(await install())) throw new Error('the extension cannot be installed anew');
    await listening();
  };

  await start();
  if (!options.keepWelcome) await closeWelcome();
  return {
    name: 'chromium',
    trace: (categories, work) => tracing.trace(channel, categories, work),
    extensionUrl: (page) => `chrome-extension://${id}/${page}`,
    async open(url = 'about:blank') {
      const { targetId } = await channel.send('Target.createTarget', { url: 'about:blank' });
      const send = inSession(await sessionOf(targetId));
      await send('Page.enable');
      const tab = chromiumTab({
        surface: surface(targetId),
        send,
        activate: () => channel.send('Target.activateTarget', { targetId }),
        close: () => channel.send('Target.closeTarget', { targetId }),
      });
      if (url !== 'about:blank') await tab.goto(url);
      return tab;
    },
    async pressToolbarButton(tab) {
      const url = await tab.evaluate<string>('location.href');
      await tab.activate();
      const found = (await targets()).find((t) => t.type === 'tab' && t.url === url);
      if (!found) throw new Error(`no tab shows ${url}`);
      await channel.send('Extensions.triggerAction', { id, targetId: found.targetId });
    },
    pressKey: (tab, command) => dispatch(tab, 'chrome.commands.onCommand', command),
    chooseInMenu: (tab, click) => dispatch(tab, 'chrome.contextMenus.onClicked', { editable: false, ...click }),
    async panel() {
      const found = await poll(panelTarget, 'the side panel');
      return surface(found.targetId);
    },
    isPanelOpen: async () => Boolean(await panelTarget()),
    async closePanel() {
      const found = await panelTarget();
      if (found) await evaluateIn(found.targetId, 'window.close()').catch(() => {});
      await poll(async () => !(await panelTarget()), 'the side panel to close');
    },
    async badge(tab) {
      const url = await tab.evaluate<string>('location.href');
      return inExtension<string>(
        `chrome.tabs.query({}).then((all) => all.find((t) => t.url === ${JSON.stringify(url)})).then((t) => chrome.action.getBadgeText({ tabId: t.id }))`,
      );
    },
    async buttonTitle(tab) {
      const url = await tab.evaluate<string>('location.href');
      return inExtension<string>(
        `chrome.tabs.query({}).then((all) => all.find((t) => t.url === ${JSON.stringify(url)})).then((t) => chrome.action.getTitle({ tabId: t.id }))`,
      );
    },
    async agreeTo(matches) {
      // what the reader has agreed to before is not asked again
      for (const match of matches) await onExtensionsPage('addHostPermission', match);
    },
    takeBack: (match) => onExtensionsPage('removeHostPermission', match),
    async stopBackground() {
      const running = (await worker())?.targetId;
      if (running === undefined) return;
      const { targetId } = await channel.send('Target.createTarget', { url: 'about:blank', background: true });
      const send = inSession(await sessionOf(targetId));
      await send('ServiceWorker.enable');
      // a worker that is just starting ignores the first command, and one told to stop again and again never gets to it
      for (let tries = 3; ; tries--) {
        await send('ServiceWorker.stopAllWorkers');
        // it may be awake again at once, as another one
        const gone = poll(async () => (await worker())?.targetId !== running, 'the background to stop', 3000);
        if (tries === 0) await gone;
        else if (
          await gone.then(
            () => true,
            () => false,
          )
        )
          break;
      }
      await channel.send('Target.closeTarget', { targetId });
    },
    async reloadExtension() {
      const before = (await worker())?.targetId;
      // the page that asks goes down with the extension: there may be no answer
      inExtension('void chrome.runtime.reload()').catch(() => {});
      await poll(async () => {
        const now = await worker();
        return now && now.targetId !== before;
      }, 'the background of the reloaded extension');
      await listening();
    },
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
