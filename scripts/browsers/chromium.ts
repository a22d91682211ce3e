import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Box, type Driver, type LaunchOptions, poll, type Surface, type Tab } from './driver.ts';
import { startBrowser } from './process.ts';
import { type Channel, openChannel, type ProtocolValue } from './socket.ts';

const PANEL = '/sidepanel.html';
const LISTENS = 'Boolean(chrome.action?.onClicked.hasListeners())';

/** Makes the profile a developer's: only then may an extension that was loaded unpacked be reloaded. */
function prepareProfile(profile: string) {
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A tab that can also be asked over the DevTools protocol what no other browser tells. */
export interface ChromiumTab extends Tab {
  send(method: string, params?: object): Promise<ProtocolValue>;
}

export interface ChromiumDriver extends Driver {
  open(url?: string): Promise<ChromiumTab>;
}

/** A Chromium with the built extension, steered over the DevTools protocol. */
export async function launchChromium(bin: string, options: LaunchOptions): Promise<ChromiumDriver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'doi-chieu-chromium-'));
  prepareProfile(profile);
  const errors: string[] = [];
  let id = '';
  let channel: Channel;
  let browser: ReturnType<typeof startBrowser>;
  /** CDP session of each target the browser has told of. */
  let sessions = new Map<string, string>();

  const onEvent = ({ method, params, sessionId }: ProtocolValue) => {
    if (method === 'Target.attachedToTarget') {
      const { targetId, type, url } = params.targetInfo;
      sessions.set(targetId, params.sessionId);
      if (type === 'service_worker' && url.startsWith('chrome-extension://')) id = new URL(url).host;
      if (['page', 'service_worker', 'iframe', 'other', 'background_page'].includes(type)) {
        void channel.send('Runtime.enable', {}, { sessionId: params.sessionId }).catch(() => {});
      }
    } else if (method === 'Target.detachedFromTarget') {
      for (const [target, session] of sessions) if (session === params.sessionId) sessions.delete(target);
    } else if (method === 'Runtime.exceptionThrown') {
      const { exception, text, url } = params.exceptionDetails;
      errors.push(`uncaught: ${exception?.description ?? text} ${url ?? ''} [${sessionId}]`);
    } else if (method === 'Runtime.consoleAPICalled' && (params.type === 'error' || params.type === 'assert')) {
      errors.push(`console.error: ${params.args.map((a: ProtocolValue) => a.value ?? a.description).join(' ')}`);
    }
  };

  const start = async () => {
    sessions = new Map();
    browser = startBrowser(
      bin,
      [
        `--user-data-dir=${profile}`,
        ...(options.headless ? ['--headless=new', '--hide-scrollbars'] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-extensions-except=${options.extension}`,
        `--load-extension=${options.extension}`,
        `--host-resolver-rules=${options.hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
        `--lang=${options.language ?? 'vi'}`,
        '--remote-debugging-port=0',
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-search-engine-choice-screen',
        '--window-size=1280,900',
        'about:blank',
      ],
      /DevTools listening on (ws:\S+)/,
      { LANGUAGE: options.language ?? 'vi' },
    );
    channel = await openChannel(await browser.announced, onEvent);
    await channel.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
      filter: [{ type: 'tab', exclude: true }, { type: 'browser', exclude: true }, {}],
    });
    await poll(async () => id, 'the background of the extension', 20_000);
    // a toolbar press before the extension has run once is lost
    await poll(() => inBackground<boolean>(LISTENS), 'the background to listen');
  };

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
    until: (expression, ms) => poll(() => evaluateIn(targetId, expression), expression, ms) as Promise<never>,
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

  const panelTarget = async () =>
    (await targets()).find((t) => t.type === 'page' && t.url.includes(`${id}${PANEL}`) && !t.url.includes('?'));

  await start();
  return {
    name: 'chromium',
    extensionUrl: (page) => `chrome-extension://${id}/${page}`,
    async open(url = 'about:blank') {
      const { targetId } = await channel.send('Target.createTarget', { url: 'about:blank' });
      const send = inSession(await sessionOf(targetId));
      await send('Page.enable');
      const tab: ChromiumTab = {
        ...surface(targetId),
        send,
        async goto(address) {
          const { errorText } = await send('Page.navigate', { url: address });
          if (errorText) throw new Error(`${address}: ${errorText}`);
          await poll(
            () => evaluateIn(targetId, `document.readyState === 'complete' && location.href !== 'about:blank'`),
            `${address} to load`,
          );
        },
        activate: () => channel.send('Target.activateTarget', { targetId }),
        async click(x, y) {
          const at = { x, y, button: 'left', clickCount: 1 };
          await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
          await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
        },
        async drag(from, to) {
          const held = { button: 'left', buttons: 1, clickCount: 1 };
          await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...from, ...held });
          await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...to, ...held });
          await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...to, ...held, buttons: 0 });
        },
        close: () => channel.send('Target.closeTarget', { targetId }),
      };
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
      await poll(() => inBackground<boolean>(LISTENS), 'the background to listen');
    },
    errors: async () => errors,
    async restart() {
      channel.close();
      await browser.kill();
      await start();
    },
    closed: () => browser.ended,
    async close() {
      await channel.send('Browser.close').catch(() => {});
      channel.close();
      await browser.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
