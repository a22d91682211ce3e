import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Box, type Driver, type LaunchOptions, poll, type Surface, type Tab } from './driver.ts';
import { startBrowser } from './process.ts';
import { type Channel, openChannel } from './socket.ts';

/** The id in the manifest, and a fixed address for the extension's own pages. */
const ID = 'doi-chieu@doi-chieu.org';
const UUID = '3c0b2f5e-6a7d-4e1f-9b8a-d01c41e00001';

const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.server': '',
  'xpinstall.signatures.required': false,
};

/** JavaScript for the window: the errors of our own code, from the console that all parts of the browser write to. */
const CONSOLE = `Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
  .filter((m) => m.sourceName.includes('${UUID}'))
  .map((m) => m.errorMessage + ' ' + m.sourceName + ':' + m.lineNumber + ':' + m.columnNumber)
  .concat(Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
    .filter((e) => (e.level === 'error' || e.level === 'assert') && e.filename.includes('${UUID}'))
    .map((e) => 'console.error: ' + e.arguments.map(String).join(' ')))`;
/** Firefox notes when an answer comes for a page that was left: nothing failed, and nothing can be done about it. */
const LEFT_PAGE = /^Promise (resolved|rejected) (while context is inactive|after context unloaded)/;

/** A Firefox with the built extension, steered over WebDriver BiDi; what BiDi does not reach, through the browser's own window. */
export async function launchFirefox(bin: string, options: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'doi-chieu-firefox-'));
  const prefs = {
    ...QUIET,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'network.dns.localDomains': options.hosts.join(','),
    'intl.locale.requested': options.language ?? 'vi',
  };
  writeFileSync(
    path.join(profile, 'user.js'),
    Object.entries(prefs)
      .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
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

  const earlier: string[] = [];
  const errorsSoFar = async () => (await inWindow<string[]>(CONSOLE)).filter((line) => !LEFT_PAGE.test(line));

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
      { MOZ_CRASHREPORTER_DISABLE: '1' },
    );
    channel = await openChannel(`${await browser.announced}/session`, () => {});
    await channel.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    const { contexts } = await channel.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    chromeWindow = contexts.find((context: { url: string }) => context.url.includes('browser.xhtml')).context;
    await poll(() => inWindow(`WebExtensionPolicy.getByID('${ID}')?.active`), 'the extension to be installed', 20_000);
  };

  const write = (file: string, base64: string) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(base64, 'base64'));
  };
  const surface = (context: string): Surface => ({
    evaluate: (expression) => evaluateIn(context, expression),
    until: (expression, ms) => poll(() => evaluateIn(context, expression), expression, ms) as Promise<never>,
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
        url: `moz-extension://${UUID}/manifest.json`,
        wait: 'none',
      });
      await poll(() => evaluateIn(helper, `typeof browser === 'object' && browser.runtime.id`), 'an extension page');
    }
    // the page's policy forbids eval: the expression runs here, with the sidebar's window and document in their names' place
    const view = `browser.extension.getViews({ type: 'sidebar' })[0]`;
    return evaluateIn<T>(helper, `((window, document) => (${expression}))(${view}, ${view}.document)`);
  };

  await start();
  return {
    name: 'firefox',
    extensionUrl: (page) => `moz-extension://${UUID}/${page}`,
    async open(url = 'about:blank') {
      const { context } = await channel.send('browsingContext.create', { type: 'tab' });
      const tab: Tab = {
        ...surface(context),
        async goto(address) {
          await channel.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
        },
        activate: () => channel.send('browsingContext.activate', { context }),
        click: (x, y) =>
          channel.send('input.performActions', {
            context,
            actions: [
              {
                type: 'pointer',
                id: 'mouse',
                actions: [
                  { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
                  { type: 'pointerDown', button: 0 },
                  { type: 'pointerUp', button: 0 },
                ],
              },
            ],
          }),
        drag: (from, to) =>
          channel.send('input.performActions', {
            context,
            actions: [
              {
                type: 'pointer',
                id: 'mouse',
                actions: [
                  { type: 'pointerMove', x: Math.round(from.x), y: Math.round(from.y) },
                  { type: 'pointerDown', button: 0 },
                  { type: 'pointerMove', x: Math.round(to.x), y: Math.round(to.y) },
                  { type: 'pointerUp', button: 0 },
                ],
              },
            ],
          }),
        close: () => channel.send('browsingContext.close', { context }),
      };
      if (url !== 'about:blank') await tab.goto(url);
      return tab;
    },
    async pressToolbarButton(tab) {
      await tab.activate();
      const widget = `${ID.replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`;
      await inWindow(`(() => {
        CustomizableUI.addWidgetToArea('${widget}', CustomizableUI.AREA_NAVBAR);
        CustomizableUI.getWidget('${widget}').forWindow(window).node.querySelector('toolbarbutton').click();
      })()`);
    },
    async pressKey(tab, command) {
      await tab.activate();
      // the keys stand in the order of the commands, and have no names
      await inWindow(`(() => {
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        const keys = document.getElementById('ext-keyset-id-${ID.replaceAll(/[^a-z0-9_-]/g, '_')}').children;
        keys[Object.keys(extension.manifest.commands).indexOf('${command}')].doCommand();
      })()`);
    },
    async chooseInMenu(tab, click) {
      await tab.activate();
      await inWindow(`(() => {
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
        extension.emit('webext-menu-menuitem-click', ${JSON.stringify({ editable: false, ...click })}, gBrowser.selectedTab);
      })()`);
    },
    async panel() {
      await poll(sidebarIsOpen, 'the sidebar');
      await poll(() => inSidebar(`document.readyState === 'complete'`), 'the sidebar page');
      return {
        evaluate: inSidebar,
        until: (expression, ms) => poll(() => inSidebar(expression), expression, ms) as Promise<never>,
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
    async badge(tab) {
      const url = await tab.evaluate<string>('location.href');
      return inWindow<string>(`(() => {
        const native = gBrowser.tabs.find((t) => t.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        return ExtensionParent.apiManager.global.browserActionFor(extension).action.getContextData(native).badgeText ?? '';
      })()`);
    },
    async stopBackground() {
      await inWindow(
        `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    async reloadExtension() {
      helper = '';
      await inWindow(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${ID}')).reload();
      })()`);
      await poll(() => inWindow(`WebExtensionPolicy.getByID('${ID}')?.active`), 'the reloaded extension');
    },
    errors: async () => [...earlier, ...(await errorsSoFar())],
    async restart() {
      // the console goes down with the browser
      earlier.push(...(await errorsSoFar()));
      helper = '';
      channel.close();
      await browser.kill();
      await start();
    },
    closed: () => browser.ended,
    async close() {
      await channel.send('browser.close').catch(() => {});
      channel.close();
      await browser.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
