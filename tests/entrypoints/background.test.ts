import { beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent, fakeStorage } from '../browser/fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
// the build sets it to false; the test runner would make a word of that
vi.stubEnv('FIREFOX', '');
const { default: background } = await import('../../entrypoints/background.ts');

const TAB = { id: 7, windowId: 3, url: 'https://backancity.gov.vn/tin' };
const MATCHES = ['*://*.backancity.gov.vn/*'];
const onClicked = fakeEvent<[typeof TAB]>();
const onCommand = fakeEvent<[string, typeof TAB?]>();
const onInstalled = fakeEvent<[{ reason: string }]>();
const onMessage = fakeEvent<[unknown, unknown, (answer: unknown) => void]>();
const onStartup = fakeEvent<[]>();
const onMenu = fakeEvent<[object, typeof TAB?]>();
const local = fakeStorage('local');
const session = fakeStorage('session');
const onChanged = fakeEvent<[object, string]>();
for (const { onChanged: own } of [local, session]) own.addListener(onChanged.emit);
const titles: string[] = [];
const sendToTab = vi.fn(
  async (_tab: number, _message: unknown): Promise<unknown> => ({ ok: false, problem: { code: 'no-article' } }),
);
const calls: string[] = [];
let letsIn = true;
let ranIn: unknown[];

const open = vi.fn(async () => void calls.push('open'));
const executeScript = vi.fn(async ({ files }: { files: string[] }) => {
  calls.push(files.join());
  if (!letsIn) throw new Error('Cannot access a chrome:// URL');
  return ranIn;
});
const sendMessage = vi.fn(async (_message: unknown): Promise<unknown> => undefined);
const setBadgeText = vi.fn(async () => {});

Object.assign(api, {
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
  action: { onClicked, setBadgeText, setBadgeBackgroundColor: async () => {}, setBadgeTextColor: async () => {} },
  commands: { onCommand },
  sidePanel: { open },
  scripting: { executeScript, insertCSS: async () => {} },
  tabs: { get: async () => TAB, query: vi.fn(async () => [{ id: 1 }, {}, { id: 2 }]), sendMessage: sendToTab },
  storage: { local: local.area, session: session.area, onChanged },
  i18n: { getAcceptLanguages: async () => ['vi'], getUILanguage: () => 'vi' },
  contextMenus: {
    onClicked: onMenu,
    removeAll: async () => void titles.splice(0),
    create: ({ title }: { title: string }) => titles.push(title),
  },
});
background.main();

const FROM_PAGE = { id: 'us', url: 'https://backancity.gov.vn/', frameId: 0, tab: { id: 7, windowId: 3 } };
async function ask(type: string, body: unknown): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  onMessage.emit({ type, body }, FROM_PAGE, resolve);
  return promise;
}

beforeEach(async () => {
  vi.clearAllMocks();
  calls.length = 0;
  letsIn = true;
  ranIn = [{ frameId: 0 }];
  await session.area.remove(Object.keys(await session.area.get(null)));
});

test.each([
  ['the toolbar button', () => onClicked.emit(TAB)],
  ['the key', () => onCommand.emit('open-panel', TAB)],
])('%s opens the panel before anything else, and puts the page script in', (_what, press) => {
  press();
  // all of this in the turn of the click: later the browser would not allow it
  expect(calls).toEqual(['open', '/page.js']);
  expect(open).toHaveBeenCalledWith({ windowId: 3 });
});

test('another key, or one without a tab, does nothing', () => {
  onCommand.emit('other', TAB);
  onCommand.emit('open-panel');
  expect(calls).toEqual([]);
});

const PASSAGE = { quote: '379 lao động', selectors: [{ type: 'TextQuoteSelector', exact: '379 lao động' }] };
const wishes = async () => Object.values(await session.area.get(null)).map((kept) => (kept as { wish: unknown }).wish);

test.each([
  ['the key for notes', () => onCommand.emit('note', TAB), 'passage'],
  ['the menu of a selection', () => onMenu.emit({ menuItemId: 'note-selection', selectionText: 'x' }, TAB), 'passage'],
  ['the menu of a page', () => onMenu.emit({ menuItemId: 'note-page' }, TAB), 'page'],
])('%s opens the panel at once, and leaves it what is to be noted', async (_what, press, kind) => {
  sendToTab.mockResolvedValue({ ok: true, url: TAB.url, selected: PASSAGE });
  press();
  expect(calls).toEqual(['open', '/page.js']);
  await vi.waitFor(async () => expect(await wishes()).toMatchObject([{ kind, url: TAB.url }]));
});

test('the button by a selection opens the panel within its message', async () => {
  open.mockRejectedValueOnce(new Error('may only be called from a user input handler'));
  const refused = ask('open', null);
  expect(calls).toEqual([]);
  expect(open).toHaveBeenCalledWith({ windowId: 3 });
  expect(await refused).toMatchObject({ ok: false });
  expect(await ask('wish', { kind: 'passage', url: TAB.url, passage: PASSAGE })).toEqual({ ok: true });
  expect(await wishes()).toMatchObject([{ kind: 'passage' }]);
});

test('menus are made at installation, in the reader’s language, and follow the settings', async () => {
  onInstalled.emit({ reason: 'chrome_update' });
  await vi.waitFor(() => expect(titles).toContain('Ghi chú cho đoạn này'));
  await local.area.set({ lang: 'en' });
  await vi.waitFor(() => expect(titles).toContain('Note on this passage'));
  await local.area.set({ noteMenus: false });
  await vi.waitFor(() => expect(titles).toEqual(['All notes']));
  titles.splice(0);
  onStartup.emit();
  await vi.waitFor(() => expect(titles).toEqual(['All notes']));
});

test('a note that is to be shown is handed to its page when that comes to life', async () => {
  sendToTab.mockRejectedValueOnce(new Error('nobody there')).mockResolvedValue({ ok: true, found: 'found' });
  const intent = { kind: 'show-note', id: 'urn:uuid:1', selectors: PASSAGE.selectors };
  await session.area.set({ 'show:7': { at: Date.now(), intent } });
  await vi.waitFor(() => expect(sendToTab).toHaveBeenCalledOnce());
  onMessage.emit({ type: 'page-ready', body: null }, FROM_PAGE, () => {});
  await vi.waitFor(async () => expect(await session.area.get(null)).toEqual({}));
  expect(sendToTab).toHaveBeenLastCalledWith(7, expect.objectContaining({ type: 'show' }), { frameId: 0 });
});

test('a page that lets nobody in is announced, and a panel that does not open is no error', async () => {
  letsIn = false;
  open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
  onClicked.emit(TAB);
  await vi.waitFor(() => {
    expect(sendMessage).toHaveBeenCalledWith({ type: 'page-refused', body: { tabId: 7, code: 'browser-page' } });
  });
});

test('Firefox runs nothing in its own pages, and does not say that it refuses', async () => {
  ranIn = [null];
  onClicked.emit(TAB);
  await vi.waitFor(() => {
    expect(sendMessage).toHaveBeenCalledWith({ type: 'page-refused', body: { tabId: 7, code: 'browser-page' } });
  });
});

test('when the detector says maybe, the page script is put in', async () => {
  expect(await ask('maybe', null)).toEqual({ ok: true });
  expect(calls).toEqual(['/page.js']);
});

test('an article is checked, with sentences, and the page’s count shown on the button', async () => {
  const text = 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.';
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length, depth: 0 }];
  const answer = await ask('check', {
    title: '',
    text,
    blocks,
    tables: [],
    looks: [],
    published: null,
    lang: null,
    url: null,
  });
  expect(answer).toMatchObject({
    ok: true,
    report: { figures: [{ verdict: { reasons: [{ text: { vi: expect.any(String) } }] } }] },
  });
  expect(await ask('count', { comparable: 1 })).toEqual({ ok: true });
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '1' });
});

test('the pages that are open at installation get the detector', async () => {
  onInstalled.emit({ reason: 'install' });
  await vi.waitFor(() => expect(calls).toEqual(['/detector.js', '/detector.js']));
});

test('an update of the browser is none of ours', async () => {
  onInstalled.emit({ reason: 'chrome_update' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(calls).toEqual([]);
});
