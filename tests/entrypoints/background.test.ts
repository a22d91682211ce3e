import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('./background-stage.ts')).api }));
// the build sets it to false; the test runner would make a word of that
vi.stubEnv('FIREFOX', '');
const {
  ask,
  calls,
  executeScript,
  FROM_PAGE,
  getAll,
  local,
  onClicked,
  onCommand,
  onInstalled,
  onMenu,
  onMessage,
  onStartup,
  open,
  sendMessage,
  sendToTab,
  session,
  stage,
  TAB,
  titles,
} = await import('./background-stage.ts');
const { default: background } = await import('../../entrypoints/background.ts');
background.main();

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

test.each([
  ['next-figure', { type: 'step', body: { by: 1 } }],
  ['previous-figure', { type: 'step', body: { by: -1 } }],
  ['toggle-marks', { type: 'toggle', body: null }],
])(
  'the key %s is for the page, which is read where it was not, and leaves the panel as it is',
  async (key, message) => {
    onCommand.emit(key, TAB);
    await vi.waitFor(() => expect(sendToTab).toHaveBeenCalledWith(7, message, { frameId: 0 }));
    expect(calls).toEqual(['/page.js']);
  },
);

test('a page that lets nobody in is not asked for its figures', async () => {
  stage.letsIn = false;
  onCommand.emit('next-figure', TAB);
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
  await new Promise((resolve) => setImmediate(resolve));
  expect(sendToTab).not.toHaveBeenCalled();
});

test('a page is told the keys as the reader has set them, and gets what stands beside marks', async () => {
  getAll.mockResolvedValueOnce([
    { name: 'open-panel', shortcut: 'Ctrl+Shift+Y' },
    { name: 'next-figure', shortcut: 'Alt+Period' },
    { name: 'toggle-marks', shortcut: '' },
    { name: 'note' },
  ]);
  expect(await ask('keys', null)).toEqual({
    ok: true,
    keys: { 'open-panel': 'Ctrl+Shift+Y', 'next-figure': 'Alt+.', 'toggle-marks': '', note: '' },
  });
  expect(await ask('tooltip', null)).toEqual({ ok: true });
  expect(calls).toEqual(['/tooltip.js']);
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
  const onButton = ['Hide or show marks on this site', 'All notes', 'Sources', 'Settings'];
  await vi.waitFor(() => expect(titles).toEqual(onButton));
  titles.splice(0);
  onStartup.emit();
  await vi.waitFor(() => expect(titles).toEqual(onButton));
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
  stage.letsIn = false;
  open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
  onClicked.emit(TAB);
  await vi.waitFor(() => {
    expect(sendMessage).toHaveBeenCalledWith({ type: 'page-refused', body: { tabId: 7, code: 'browser-page' } });
  });
});

test('Firefox runs nothing in its own pages, and does not say that it refuses', async () => {
  stage.ranIn = [null];
  onClicked.emit(TAB);
  await vi.waitFor(() => {
    expect(sendMessage).toHaveBeenCalledWith({ type: 'page-refused', body: { tabId: 7, code: 'browser-page' } });
  });
});
