import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Box, type Driver, type LaunchOptions, poll, type Surface, type Tab, WELCOME } from './driver.ts';
import { addressPref, extensionInFirefox, ID } from './firefox-extension.ts';
import { FRUGAL, proxyPrefs, QUIET } from './firefox-prefs.ts';
import { profiled } from './firefox-profile.ts';
import { firefoxTab } from './firefox-tab.ts';
import { startBrowser } from './process.ts';
import { type Channel, openChannel } from './socket.ts';
import type { TraceEvent } from './trace-event.ts';
import { until } from './until.ts';
import { within } from './within.ts';

/** JavaScript for the window: the errors of our own code, from the console that all parts of the browser write to. */
const consoleOf = (uuid: string) => `Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
  .filter((m) => m.sourceName.includes('${uuid}'))
  .map((m) => m.errorMessage + ' ' + m.sourceName + ':' + m.lineNumber + ':' + m.columnNumber)
  .concat(Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
    .filter((e) => (e.level === 'error' || e.level === 'assert') && e.filename.includes('${uuid}'))
    .map((e) => 'console.error: ' + e.arguments.map(String).join(' ')))`;
/** Firefox notes when an answer comes for a page that was left: nothing failed, and nothing can be done about it. */
const LEFT_PAGE = /^Promise (resolved|rejected) (while context is inactive|after context unloaded)/;
/** A page, or the browser, was ended while the icon of its tab was still being read. The icons themselves are held by the lint of the package. */
const ICON_CUT = /^Image corrupt or truncated\. moz-extension:\/\/[^/]+\/icon\//;

export interface FirefoxDriver extends Driver {
  /** Does something, and gives what the main threads that a document marks did meanwhile. */
  profile<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly events: readonly TraceEvent[] }>;
}

/** A Firefox with the built extension, steered over WebDriver BiDi; what BiDi does not reach, through the browser's own window. */
export async function launchFirefox(bin: string, options: LaunchOptions): Promise<FirefoxDriver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'doi-chieu-firefox-'));
  /** Where the extension's own pages are. */
  let uuid: string = randomUUID();
  /** Firefox reads them whenever it starts. */
  const keepPrefs = () => {
    const [addresses, addressOf] = addressPref(uuid);
    const prefs = {
      ...QUIET,
      [addresses]: addressOf,
      'network.dns.localDomains': options.hosts.join(','),
      'intl.locale.requested': options.language ?? 'vi',
      ...proxyPrefs(options),
      ...(options.renewable ? FRUGAL : {}),
      ...options.prefs,
    };
    const lines = Object.entries(prefs).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(path.join(profile, 'user.js'), lines.join(''));
  };
  keepPrefs();
  // a packed copy in the profile is there again after a restart, as an installed extension is
  mkdirSync(path.join(profile, 'extensions'));
  copyFileSync(options.extension, path.join(profile, 'extensions', `${ID}.xpi`));

  let channel: Channel;
  let browser: ReturnType<typeof startBrowser>;
  let chromeWindow = '';

  const evaluateIn = async <T>(context: string, expression: string): Promise<T> => {
    const reply = await channel.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (reply.type !== 'success') throw new Error(reply.exceptionDetails.text);
    return reply.result.value === undefined ? (undefined as T) : JSON.parse(reply.result.value);
  };
  const inWindow = <T>(expression: string) => evaluateIn<T>(chromeWindow, expression);
  const extension = extensionInFirefox(inWindow);

  /** When the extension was installed last in a browser that was running; null before. */
  let installed: number | null = null;
  /** Firefox writes down a while later what is installed: one that was killed before that has an extension of which it knows nothing. */
  const installationOnDisk = async () => {
    const [since, file] = [installed, path.join(profile, 'addonStartup.json.lz4')];
    // it may have been written in the midst of the installation
    if (since !== null) await poll(async () => statSync(file).mtimeMs > since, file, 3000).catch(() => {});
    installed = null;
  };

  const earlier: string[] = [];
  const errorsSoFar = async () =>
    (await inWindow<string[]>(consoleOf(uuid))).filter((line) => !LEFT_PAGE.test(line) && !ICON_CUT.test(line));

  const start = async () => {
    browser = startBrowser(
      bin,
      [
        ...(options.headless ? ['--headless'] : []),
        '--no-remote',
        '--profile',
        profile,
        '--remote-debugging-port=0',
        // lets BiDi open the extension's pages and reach the window with its sidebar
        '--remote-allow-system-access',
        'about:blank',
      ],
      /WebDriver BiDi listening on (ws:\S+)/,
      // only so does a release take the address of settings from its preferences
      { env: { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, profile },
    );
    channel = await openChannel(`${await browser.announced}/session`, () => {});
    await channel.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    const { contexts } = await channel.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    chromeWindow = contexts.find((context: { url: string }) => context.url.includes('browser.xhtml')).context;
    await poll(extension.isActive, 'the extension to be installed');
  };

  const write = (file: string, base64: string) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(base64, 'base64'));
  };
  const surface = (context: string): Surface => ({
    evaluate: (expression) => evaluateIn(context, expression),
    until: (expression, ms) => until((asked) => evaluateIn(context, asked), expression, ms),
    async screenshot(file: string, box?: Box) {
      const clip = box && { origin: 'document', clip: { type: 'box', ...box } };
      write(file, (await channel.send('browsingContext.captureScreenshot', { context, ...clip })).data);
    },
  });

  const sidebarIsOpen = () =>
    inWindow<boolean>(`SidebarController.isOpen && SidebarController.currentID.includes('doi-chieu')`);
  /** The sidebar's document is no context of BiDi: an actor-free way in is the frame loader of its <browser>. */
  const SIDEBAR = `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`;
  let helper = '';
  const inSidebar = async <T>(expression: string): Promise<T> => {
    if (!helper) {
      helper = (await channel.send('browsingContext.create', { type: 'tab', background: true })).context;
      await channel.send('browsingContext.navigate', {
        context: helper,
        // no page that does anything by itself: a second panel would be a second reader
        url: `moz-extension://${uuid}/manifest.json`,
        wait: 'none',
      });
      await poll(() => evaluateIn(helper, `typeof browser === 'object' && browser.runtime.id`), 'an extension page');
    }
    // the page's policy forbids eval: the expression runs here, with the sidebar's window and document in their names' place
    const view = `browser.extension.getViews({ type: 'sidebar' })[0]`;
    return evaluateIn<T>(helper, `((window, document) => (${expression}))(${view}, ${view}.document)`);
  };

  /** It would come to the front whenever it is ready, over the page that is being looked at. */
  const closeWelcome = async () => {
    const context = await poll(async () => {
      const { contexts } = await channel.send('browsingContext.getTree', { maxDepth: 0 });
      return contexts.find(({ url }: { url: string }) => url.endsWith(WELCOME))?.context as string | undefined;
    }, 'the welcome page');
    await channel.send('browsingContext.close', { context });
  };

  const open = async (type: 'tab' | 'window', url = 'about:blank'): Promise<Tab> => {
    const { context } = await channel.send('browsingContext.create', { type });
    const tab = firefoxTab({ surface: surface(context), context, channel, inWindow });
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  };

  await start();
  if (!options.keepWelcome) await closeWelcome();
  return {
    name: 'firefox',
    profile: (work) => profiled(inWindow, work),
    extensionUrl: (page) => `moz-extension://${uuid}/${page}`,
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
    async panel() {
      await poll(sidebarIsOpen, 'the sidebar');
      await poll(() => inSidebar(`document.readyState === 'complete'`), 'the sidebar page');
      return {
        evaluate: inSidebar,
        until: (expression, ms) => until(inSidebar, expression, ms),
        async screenshot(file) {
          const data = await inWindow<string>(`(async () => {
            const actor = ${SIDEBAR}.browsingContext.currentWindowGlobal;
            const bitmap = await actor.drawSnapshot(null, 1, 'white');
            const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
            canvas.width = bitmap.width;
            canvas.height = bitmap.height;
            canvas.getContext('2d').drawImage(bitmap, 0, 0);
            return canvas.toDataURL('image/png').split(',')[1];
          })()`);
          write(file, data);
        },
      };
    },
    isPanelOpen: sidebarIsOpen,
    async closePanel() {
      await inWindow(`SidebarController.hide()`);
    },
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
      helper = '';
      await extension.reload();
      await poll(extension.isActive, 'the reloaded extension');
    },
    async renew({ keepWelcome } = {}) {
      const { context: fresh } = await channel.send('browsingContext.create', { type: 'tab' });
      const { contexts } = await channel.send('browsingContext.getTree', { maxDepth: 0 });
      for (const { context } of contexts)
        if (context !== fresh) await channel.send('browsingContext.close', { context });
      helper = '';
      earlier.length = 0;
      uuid = randomUUID();
      keepPrefs();
      await extension.reinstall(options.extension, uuid);
      await poll(extension.isActive, 'the extension to be installed');
      installed = Date.now();
      if (!keepWelcome) await closeWelcome();
    },
    errors: async () => [...earlier, ...(await errorsSoFar())],
    async restart() {
      await installationOnDisk();
      // the console goes down with the browser
      earlier.push(...(await errorsSoFar()));
      helper = '';
      channel.close();
      await browser.kill();
      await start();
    },
    closed: () => browser.ended,
    async close() {
      await within(5000, channel.send('browser.close')).catch(() => {});
      channel.close();
      await browser.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
