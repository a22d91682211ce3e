import { stopWorker } from './chromium-stop.ts';
import type { createTargets, Target } from './chromium-targets.ts';
import { poll, type Tab } from './driver.ts';

const PANEL = '/sidepanel.html';
const LISTENS = 'Boolean(chrome.action?.onClicked.hasListeners())';

/** What is done in a Chromium with the extension. `id`: another one whenever it is installed anew. */
export function extensionInChromium(targets: ReturnType<typeof createTargets>, id: () => string) {
  const { all, evaluateIn, inPage } = targets;
  const worker = async (): Promise<Target | undefined> =>
    (await all()).find(({ type, url }) => type === 'service_worker' && url.includes(id()));
  const inBackground = async <T>(expression: string): Promise<T> => {
    const found = await worker();
    if (!found) throw new Error('the background is stopped');
    return evaluateIn<T>(found.targetId, expression);
  };
  /** A toolbar press before the extension has run once is lost. */
  const listening = () => poll(() => inBackground<boolean>(LISTENS), 'the background to listen');
  /** Runs in a page of the extension that is opened for it: works while the background is stopped, and leaves it so. */
  const inExtension = <T>(expression: string): Promise<T> =>
    inPage(`chrome-extension://${id()}/manifest.json`, async (targetId) => {
      await poll(() => evaluateIn(targetId, `Boolean(globalThis.chrome?.runtime?.id)`), 'an extension page');
      return evaluateIn<T>(targetId, expression);
    });
  /** Asks the toolbar button something about the tab of an address. */
  const ofButton = (url: string, call: 'getBadgeText' | 'getTitle'): Promise<string> =>
    inExtension(
      `chrome.tabs.query({}).then((all) => all.find((t) => t.url === ${JSON.stringify(url)})).then((t) => chrome.action.${call}({ tabId: t.id }))`,
    );
  /** Does what the browser's own page of extensions does with a site. */
  const onExtensionsPage = (call: 'addHostPermission' | 'removeHostPermission', match: string): Promise<void> =>
    inPage('chrome://extensions/', async (targetId) => {
      await poll(() => evaluateIn(targetId, `Boolean(chrome.developerPrivate)`), 'the page of extensions');
      await evaluateIn(targetId, `chrome.developerPrivate.${call}('${id()}', ${JSON.stringify(match)})`);
    });

  return {
    listening,
    /**
     * Tells the background an event of a tab. The protocol has no way to a menu or a key of the browser's own, so that this is no
     * click of the reader's: it opens no panel, and gives no access to the page.
     */
    async dispatch(tab: Tab, event: string, first: unknown): Promise<void> {
      await tab.activate();
      await inBackground(
        `chrome.tabs.query({ active: true }).then(([tab]) => void ${event}.dispatch(${JSON.stringify(first)}, tab))`,
      );
    },
    panel: async (): Promise<Target | undefined> =>
      (await all()).find(({ type, url }) => type === 'page' && url.includes(`${id()}${PANEL}`) && !url.includes('?')),
    badge: (url: string) => ofButton(url, 'getBadgeText'),
    title: (url: string) => ofButton(url, 'getTitle'),
    agree: (match: string) => onExtensionsPage('addHostPermission', match),
    takeBack: (match: string) => onExtensionsPage('removeHostPermission', match),
    stopBackground: (): Promise<void> => stopWorker(targets, id()),
    async reload(): Promise<void> {
      const before = (await worker())?.targetId;
      // the page that asks goes down with the extension: there may be no answer
      inExtension('void chrome.runtime.reload()').catch(() => {});
      await poll(async () => {
        const now = await worker();
        return now && now.targetId !== before;
      }, 'the background of the reloaded extension');
      await listening();
    },
  };
}
