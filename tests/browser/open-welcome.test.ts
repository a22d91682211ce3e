import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { openWelcome, welcomeReader } = await import('../../lib/browser/open-welcome.ts');

const OURS = 'chrome-extension://us/welcome.html';
const tabs = { query: vi.fn(), create: vi.fn(), update: vi.fn() };
const windows = { update: vi.fn() };
const management = { getSelf: vi.fn() };

beforeEach(() => {
  vi.resetAllMocks();
  const runtime = { id: 'us', getURL: (path: string) => `chrome-extension://us${path}` };
  Object.assign(api, { tabs, windows, management, runtime, storage: { local: fakeStorage('local').area } });
  tabs.query.mockResolvedValue([
    { id: 1, windowId: 1 },
    { id: 2, windowId: 1, url: 'https://a.vn/welcome.html' },
  ]);
});

test('the welcome page is opened', async () => {
  await openWelcome();
  expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: OURS });
});

test('one that is open comes to the front in its window', async () => {
  tabs.query.mockResolvedValue([{ id: 5, windowId: 9, url: `${OURS}#x` }]);
  await openWelcome();
  expect(tabs.create).not.toHaveBeenCalled();
  expect(tabs.update).toHaveBeenCalledWith(5, { active: true });
  expect(windows.update).toHaveBeenCalledWith(9, { focused: true });
});

test.each(['normal', 'development', 'sideload', 'other'])(
  'a reader with an installation of kind %s is welcomed',
  async (installType) => {
    management.getSelf.mockResolvedValue({ installType });
    await welcomeReader();
    expect(tabs.create).toHaveBeenCalledOnce();
  },
);

test('a reader is welcomed once, however often the extension is installed over itself', async () => {
  management.getSelf.mockResolvedValue({ installType: 'development' });
  await welcomeReader();
  await welcomeReader();
  expect(tabs.create).toHaveBeenCalledOnce();
});

test('a browser that keeps nothing welcomes him all the same', async () => {
  Object.assign(api, { storage: { local: { get: () => Promise.reject(new Error('no')), set: async () => {} } } });
  management.getSelf.mockResolvedValue({ installType: 'normal' });
  await welcomeReader();
  expect(tabs.create).toHaveBeenCalledOnce();
});

test('where an administrator installed it, no page is opened', async () => {
  management.getSelf.mockResolvedValue({ installType: 'admin' });
  await welcomeReader();
  expect(tabs.create).not.toHaveBeenCalled();
});

test('a browser that does not say who installed it has the page opened', async () => {
  management.getSelf.mockRejectedValue(new Error('no'));
  await welcomeReader();
  expect(tabs.create).toHaveBeenCalledOnce();
});
