import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../lib/session/state.ts';
import { type FakePort, portPair } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { bringToFront, comparablePages, tabNow } = await import('../../lib/browser/other-pages.ts');
const { keepCheckedPage } = await import('../../lib/browser/checked-pages.ts');
const { connectToPage } = await import('../../lib/browser/page-link.ts');

/** Where the extension's own pages are. */
const OWN = 'chrome-extension://abc';
const CHECKED: Extract<PageState, { phase: 'checked' }> = {
  phase: 'checked',
  report: {
    engine: '1',
    packs: [],
    page: { relevant: 'no', score: 0, reasons: [], place: null, period: null },
    figures: [],
    arithmetic: [],
  },
  text: '',
  struck: [],
  title: 'Tin',
  url: 'https://a.vn/',
  lang: 'vi',
  fresh: true,
};

let far: Map<number, FakePort>;
const tabs = {
  query: vi.fn(),
  get: vi.fn(),
  update: vi.fn(),
  connect: vi.fn((id: number) => {
    const [near, other] = portPair('panel', {});
    far.set(id, other);
    return near;
  }),
};
const windows = { update: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  far = new Map();
  api['tabs'] = tabs;
  api['windows'] = windows;
  api['runtime'] = { getURL: (path: string) => `${OWN}${path}` };
  const kept = new Map<string, unknown>();
  api['storage'] = {
    session: {
      get: async () => Object.fromEntries(kept),
      async set(values: object) {
        for (const [key, value] of Object.entries(values)) kept.set(key, value);
      },
    },
  };
  vi.useFakeTimers();
});

afterEach(() => vi.useRealTimers());

test('asks open tabs for their reports, the one used last first, and waits for none that has no script or is silent', async () => {
  tabs.query.mockResolvedValue([
    { id: 1, lastAccessed: 1 },
    { id: 2, lastAccessed: 9 },
    { id: 3, lastAccessed: 5 },
    { id: 4, lastAccessed: 7, discarded: true },
    { id: 5, lastAccessed: 3 },
  ]);
  const asked = comparablePages(connectToPage);
  await vi.advanceTimersByTimeAsync(0);
  expect([...far.keys()].sort()).toEqual([1, 2, 3, 5]);
  far.get(1)?.postMessage({ type: 'state', body: CHECKED });
  far.get(2)?.postMessage({ type: 'state', body: { phase: 'checking' } });
  far.get(2)?.postMessage({ type: 'state', body: { ...CHECKED, url: 'https://b.vn/' } });
  far.get(3)?.disconnect();
  const closed = vi.fn();
  far.get(2)?.onDisconnect.addListener(closed);
  await vi.advanceTimersByTimeAsync(1500);
  expect((await asked).map(({ tabId, page }) => [tabId, page.url])).toEqual([
    [2, 'https://b.vn/'],
    [1, 'https://a.vn/'],
  ]);
  expect(closed).toHaveBeenCalled();
});

test('offers pages whose tabs are closed behind the open ones, each once', async () => {
  tabs.query.mockResolvedValue([{ id: 1 }]);
  await keepCheckedPage({ ...CHECKED, url: 'https://b.vn/' }, 1);
  await keepCheckedPage({ ...CHECKED, url: 'https://a.vn/#cuoi' }, 2);
  const asked = comparablePages(connectToPage);
  await vi.advanceTimersByTimeAsync(0);
  far.get(1)?.postMessage({ type: 'state', body: CHECKED });
  expect((await asked).map(({ tabId, page }) => [tabId, page.url])).toEqual([
    [1, 'https://a.vn/'],
    [null, 'https://b.vn/'],
  ]);
});

test('offers the practice article neither while its tab is open nor when it is closed', async () => {
  const practice = `${OWN}/welcome.html`;
  tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
  await keepCheckedPage({ ...CHECKED, url: `${practice}?again` }, 1);
  const asked = comparablePages(connectToPage);
  await vi.advanceTimersByTimeAsync(0);
  far.get(1)?.postMessage({ type: 'state', body: { ...CHECKED, url: practice } });
  far.get(2)?.postMessage({ type: 'state', body: CHECKED });
  expect((await asked).map(({ page }) => page.url)).toEqual(['https://a.vn/']);
});

test('tells what a tab shows, and that it is closed', async () => {
  tabs.get.mockResolvedValueOnce({ status: 'loading', url: 'https://a.vn/' });
  expect(await tabNow(1)).toEqual({ loading: true, url: 'https://a.vn/' });
  tabs.get.mockResolvedValueOnce({ status: 'complete' });
  expect(await tabNow(1)).toEqual({ loading: false, url: null });
  tabs.get.mockRejectedValueOnce(new Error('no tab'));
  expect(await tabNow(1)).toBeNull();
});

test('brings a tab and its window to the front; a closed one is no error', async () => {
  tabs.update.mockResolvedValueOnce({ windowId: 4 });
  await bringToFront(1);
  expect(tabs.update).toHaveBeenCalledWith(1, { active: true });
  expect(windows.update).toHaveBeenCalledWith(4, { focused: true });
  tabs.update.mockRejectedValueOnce(new Error('no tab'));
  await bringToFront(1);
});
