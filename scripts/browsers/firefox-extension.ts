import type { MenuClick } from './driver.ts';

/** The id in the manifest. */
export const ID = 'doi-chieu@doi-chieu.org';
/** The id as Firefox writes it into names of its own. */
const NAMED = ID.replaceAll(/[^a-z0-9_-]/g, '_');

/** JavaScript for the window: what is asked first, and what the reader has agreed to or looks at in these tests. */
const OURS = `const { extension } = WebExtensionPolicy.getByID('${ID}');`;
const ADDONS = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');`;
const AGREES = 'extensions.webextOptionalPermissionPrompts';
/** Which colours pages are shown in: 0 is dark, 1 light. */
export const SCHEME = 'layout.css.prefers-color-scheme.content-override';

/** The preference that says at which address the extension's own pages are. */
export const addressPref = (uuid: string) =>
  ['extensions.webextensions.uuids', JSON.stringify({ [ID]: uuid })] as const;

type InWindow = <T>(expression: string) => Promise<T>;

/** What the browser's own window does with the extension. `inWindow` runs JavaScript in it. */
export function extensionInFirefox(inWindow: InWindow) {
  /** A property of the toolbar button of the tab that shows an address. */
  const ofButton = (url: string, property: 'badgeText' | 'title') =>
    inWindow<string>(`(() => {
      const native = gBrowser.tabs.find((t) => t.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
      ${OURS}
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return ExtensionParent.apiManager.global.browserActionFor(extension).action.getContextData(native).${property} ?? '';
    })()`);
  return {
    isActive: () => inWindow<boolean>(`Boolean(WebExtensionPolicy.getByID('${ID}')?.active)`),
    pressButton: () =>
      inWindow(`(() => {
        CustomizableUI.addWidgetToArea('${NAMED}-browser-action', CustomizableUI.AREA_NAVBAR);
        CustomizableUI.getWidget('${NAMED}-browser-action').forWindow(window).node.querySelector('toolbarbutton').click();
      })()`),
    /** Presses the key of a command; the keys stand in the order of the commands, and have no names. */
    pressKey: (command: string) =>
      inWindow(`(() => {
        ${OURS}
        if (!extension.manifest.commands['${command}'].suggested_key) {
          // a command that the reader gives a key first: done is what that key does
          extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
          return extension.shortcuts.onCommand('${command}');
        }
        const keys = document.getElementById('ext-keyset-id-${NAMED}').children;
        keys[Object.keys(extension.manifest.commands).indexOf('${command}')].doCommand();
      })()`),
    chooseInMenu: (click: MenuClick) =>
      inWindow(`(() => {
        ${OURS}
        extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
        extension.emit('webext-menu-menuitem-click', ${JSON.stringify({ editable: false, ...click })}, gBrowser.selectedTab);
      })()`),
    badge: (url: string) => ofButton(url, 'badgeText'),
    title: (url: string) => ofButton(url, 'title'),
    agree: () => inWindow(`void Services.prefs.setBoolPref('${AGREES}', false)`),
    takeBack: (match: string) =>
      inWindow(`(async () => {
        ${OURS}
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.remove('${ID}', { permissions: [], origins: [${JSON.stringify(match)}] }, extension);
      })()`),
    stopBackground: () =>
      inWindow(`WebExtensionPolicy.getByID('${ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`),
    reload: () => inWindow(`(async () => { ${ADDONS} await (await AddonManager.getAddonByID('${ID}')).reload(); })()`),
    /** Uninstalls it, with all that it has kept, and installs a packed file: its pages are at another address from then on. */
    reinstall: (file: string, uuid: string) =>
      inWindow(`(async () => {
        ${ADDONS}
        SidebarController.hide();
        await (await AddonManager.getAddonByID('${ID}')).uninstall();
        for (const name of ['${AGREES}', '${SCHEME}']) Services.prefs.clearUserPref(name);
        Services.prefs.setStringPref(...${JSON.stringify(addressPref(uuid))});
        const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
        await (await AddonManager.getInstallForFile(new FileUtils.File(${JSON.stringify(file)}))).install();
      })()`),
  };
}
