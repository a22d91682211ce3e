import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { allowSite } = await import('../../lib/browser/allow-site.ts');
const { openShortcuts, readCommands } = await import('../../lib/browser/commands.ts');
const { hashFor, hostIn, openOptions } = await import('../../lib/browser/open-options.ts');
const { selectedText } = await import('../../lib/browser/selected-text.ts');

const PAGE = 'chrome-extension://us/options.html';
const create = vi.fn(async (_made: { url: string }) => ({}));
const update = vi.fn(async (_id: number, _to: object) => ({}));
const request = vi.fn(async (_asked: object) => true);
let open: { id: number; windowId: number }[];
let local: ReturnType<typeof fakeStorage>['area'];

beforeEach(() => {
  vi.clearAllMocks();
  open = [];
  const storage = fakeStorage('local');
  local = storage.area;
  Object.assign(api, {
    runtime: { getURL: (path: string) => `chrome-extension://us${path}` },
    tabs: { create, update, query: async () => open },
    windows: { update: async () => ({}) },
    permissions: { request, getAll: async () => ({ origins: [] }) },
    storage: { local, onChanged: storage.onChanged },
    commands: { getAll: async () => [] },
  });
});

test('the options open once; another wish brings them to the front with a site ready', async () => {
  await openOptions();
  expect(create).toHaveBeenCalledWith({ url: PAGE });
  open = [{ id: 5, windowId: 2 }];
  await openOptions();
  expect(update).toHaveBeenLastCalledWith(5, { active: true });
  await openOptions(hashFor('bao.example.com:8080'));
  expect(update).toHaveBeenLastCalledWith(5, { active: true, url: `${PAGE}#site=bao.example.com%3A8080` });
  expect(hostIn(hashFor('bao.example.com:8080'))).toBe('bao.example.com:8080');
  expect(hostIn('#sites')).toBe('');
  expect(create).toHaveBeenCalledOnce();
});

test('a site is allowed within the press where its address is known, else in the options', async () => {
  const allowed = allowSite('https://www.vnexpress.net/tin');
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.vnexpress.net/*'] });
  expect(await allowed).toBe(true);
  await local.set({ sitesOff: ['bac-kan-newspaper'] });
  expect(await allowSite('https://baobackan.vn/tin')).toBe(true);
  expect(await local.get('sitesOff')).toEqual({ sitesOff: [] });
  for (const url of [null, 'about:blank', 'http://localhost/x']) expect(await allowSite(url)).toBe(false);
  expect(create.mock.calls).toEqual([
    [{ url: `${PAGE}#sites` }],
    [{ url: `${PAGE}#sites` }],
    [{ url: `${PAGE}#sites` }],
  ]);
  expect(request).toHaveBeenCalledOnce();
});

test('commands are listed without those a browser adds, and its page of keys is opened where it has one', async () => {
  Object.assign(api, {
    commands: {
      getAll: async () => [
        { name: '_execute_action', shortcut: '' },
        { name: 'note', description: 'Ghi chú', shortcut: 'Alt+Shift+G' },
        { name: 'check-selection' },
      ],
    },
  });
  expect(await readCommands()).toEqual([
    { name: 'note', description: 'Ghi chú', keys: 'Alt+Shift+G' },
    { name: 'check-selection', description: '', keys: '' },
  ]);
  expect(await openShortcuts()).toBe(true);
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  const openShortcutSettings = vi.fn(async () => {});
  Object.assign(api, { commands: { openShortcutSettings } });
  expect(await openShortcuts()).toBe(true);
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  Object.assign(api, { commands: { openShortcutSettings: () => Promise.reject(new Error('no window')) } });
  expect(await openShortcuts()).toBe(false);
});

test('what is selected comes with its lines; where no script may enter, in the browser’s words', async () => {
  const told = { text: 'một hai', frameId: 4, isField: false };
  const executeScript = vi.fn(async (_asked: object): Promise<unknown[]> => [{ result: 'một\nhai' }]);
  Object.assign(api, { scripting: { executeScript } });
  expect(await selectedText(7, told)).toBe('một\nhai');
  expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, frameIds: [4] } });
  executeScript.mockResolvedValueOnce([{ result: '' }]);
  expect(await selectedText(7, told)).toBe('một hai');
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await selectedText(7, told)).toBe('một hai');
  // of a field only the browser knows what is selected in it
  expect(await selectedText(7, { ...told, isField: true })).toBe('một hai');
});
