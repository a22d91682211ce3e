import { beforeEach, vi } from 'vitest';
import { BUILT_IN } from '../../lib/session/built-in-sites.ts';
import { fakeEvent, fakeStorage } from '../browser/fakes.ts';

export const TAB = { id: 7, windowId: 3, url: 'https://backancity.gov.vn/tin' };
export const MATCHES = ['*://*.backancity.gov.vn/*'];
export const onClicked = fakeEvent<[typeof TAB]>();
export const onCommand = fakeEvent<[string, typeof TAB?]>();
export const onInstalled = fakeEvent<[{ reason: string }]>();
export const onMessage = fakeEvent<[unknown, unknown, (answer: unknown) => void]>();
export const onStartup = fakeEvent<[]>();
export const onMenu = fakeEvent<[object, typeof TAB?]>();
export const getAll = vi.fn(async (): Promise<unknown[]> => []);
export const local = fakeStorage('local');
export const session = fakeStorage('session');
const onChanged = fakeEvent<[object, string]>();
for (const { onChanged: own } of [local, session]) own.addListener(onChanged.emit);
export const titles: string[] = [];
export const sendToTab = vi.fn(
  async (_tab: number, _message: unknown): Promise<unknown> => ({ ok: false, problem: { code: 'no-article' } }),
);
export const calls: string[] = [];
/** What a test may set; as it was before each of them. */
const fresh = () => ({
  letsIn: true,
  ranIn: [{ frameId: 0 }] as unknown[],
  origins: [...BUILT_IN.flatMap(({ matches }) => matches)],
  registered: [] as { id: string; matches: string[] }[],
});
export const stage = fresh();

export const open = vi.fn(async () => void calls.push('open'));
export const executeScript = vi.fn(async ({ files }: { files: string[] }) => {
  calls.push(files.join());
  if (!stage.letsIn) throw new Error('Cannot access a chrome:// URL');
  return stage.ranIn;
});
export const sendMessage = vi.fn(async (_message: unknown): Promise<unknown> => undefined);
export const setBadgeText = vi.fn(async () => {});
export const setTitle = vi.fn(async () => {});
export const createTab = vi.fn(async (_made: { url: string }) => ({}));
export const added = fakeEvent<[{ origins?: string[] }]>();
export const removed = fakeEvent<[{ origins?: string[] }]>();
const register = async (scripts: typeof stage.registered) => {
  stage.registered = scripts;
};

/** The browser's API as the background sees it. */
export const api = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `chrome-extension://us${path}`,
    getManifest: () => ({ content_scripts: [{ matches: MATCHES }] }),
    onMessage,
    onInstalled,
    onStartup,
    onConnect: fakeEvent(),
    sendMessage,
  },
  action: {
    onClicked,
    setTitle,
    setBadgeText,
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
  },
  commands: { onCommand, getAll },
  sidePanel: { open },
  scripting: {
    executeScript,
    insertCSS: async () => {},
    getRegisteredContentScripts: async () => stage.registered,
    registerContentScripts: register,
    updateContentScripts: register,
    unregisterContentScripts: () => register([]),
  },
  permissions: { getAll: async () => ({ origins: stage.origins }), onAdded: added, onRemoved: removed },
  tabs: {
    create: createTab,
    get: async () => TAB,
    // no page of ours is open
    query: vi.fn(async ({ url }: { url?: unknown }) => (typeof url === 'string' ? [] : [{ id: 1 }, {}, { id: 2 }])),
    sendMessage: sendToTab,
  },
  storage: { local: local.area, session: session.area, onChanged },
  i18n: { getAcceptLanguages: async () => ['vi'], getUILanguage: () => 'vi' },
  contextMenus: {
    onClicked: onMenu,
    removeAll: async () => void titles.splice(0),
    create: ({ title }: { title: string }) => titles.push(title),
  },
};

export const FROM_PAGE = { id: 'us', url: 'https://backancity.gov.vn/', frameId: 0, tab: { id: 7, windowId: 3 } };
/** A message of the page script, answered by the background. */
export async function ask(type: string, body: unknown): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  onMessage.emit({ type, body }, FROM_PAGE, resolve);
  return promise;
}

beforeEach(async () => {
  vi.clearAllMocks();
  calls.length = 0;
  Object.assign(stage, fresh());
  await local.area.remove(Object.keys(await local.area.get(null)));
  // what follows from a language, or a number on the button, that is wanted again
  await new Promise((told) => setTimeout(told, 0));
  vi.clearAllMocks();
  await session.area.remove(Object.keys(await session.area.get(null)));
});
