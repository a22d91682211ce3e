import { beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent } from './fakes.ts';

interface Tab {
  id: number;
  windowId: number;
  active: boolean;
  status: string;
  url?: string;
}
const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { followTab, isLoading, tabAsked, urlOf } = await import('../../lib/browser/tabs.ts');

let tabs: Tab[];
let onActivated: ReturnType<typeof fakeEvent<[{ tabId: number; windowId: number }]>>;
let onUpdated: ReturnType<typeof fakeEvent<[number, { status?: string; title?: string }, Tab]>>;
const onTab = vi.fn();
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  onTab.mockReset();
  onActivated = fakeEvent();
  onUpdated = fakeEvent();
  tabs = [
    { id: 1, windowId: 10, active: true, status: 'complete' },
    { id: 2, windowId: 10, active: false, status: 'loading' },
    { id: 3, windowId: 20, active: true, status: 'complete' },
  ];
  Object.assign(api, {
    windows: { getCurrent: async () => ({ id: 10 }) },
    tabs: {
      query: async ({ currentWindow }: { currentWindow: boolean }) =>
        tabs.filter((tab) => tab.active && (!currentWindow || tab.windowId === 10)),
      get: async (id: number) => tabs.find((tab) => tab.id === id) ?? Promise.reject(new Error('no tab')),
      onActivated,
      onUpdated,
    },
  });
});

test('the tab in front of the panel’s own window is told of at once', async () => {
  await followTab(null, { onTab });
  expect(onTab.mock.calls).toEqual([[{ id: 1, loading: false }]]);
});

test('another tab in front is told of, another window’s is not', async () => {
  await followTab(null, { onTab });
  Object.assign(tabs[0]!, { active: false });
  Object.assign(tabs[1]!, { active: true });
  onActivated.emit({ tabId: 2, windowId: 10 });
  onActivated.emit({ tabId: 3, windowId: 20 });
  await settle();
  expect(onTab.mock.calls.slice(1)).toEqual([[{ id: 2, loading: true }]]);
});

test('another tab that comes to the front while the window is still being asked for is told of', async () => {
  const window = Promise.withResolvers<{ id: number }>();
  Object.assign(api, { windows: { getCurrent: () => window.promise } });
  await followTab(null, { onTab });
  Object.assign(tabs[0]!, { active: false });
  Object.assign(tabs[1]!, { active: true });
  onActivated.emit({ tabId: 2, windowId: 10 });
  onActivated.emit({ tabId: 3, windowId: 20 });
  window.resolve({ id: 10 });
  await settle();
  expect(onTab.mock.calls).toEqual([[{ id: 1, loading: false }], [{ id: 2, loading: true }]]);
});

test('a tab that was asked for before is told of first, and then the one that came to the front meanwhile', async () => {
  const first = { ...tabs[0]! };
  Object.assign(tabs[0]!, { active: false });
  Object.assign(tabs[1]!, { active: true });
  await followTab(null, { onTab }, Promise.resolve(first as never));
  expect(onTab.mock.calls).toEqual([[{ id: 1, loading: false }], [{ id: 2, loading: true }]]);
});

test('asking for a tab before in vain is the same as not asking', async () => {
  await followTab(null, { onTab }, Promise.reject(new Error('none')));
  expect(onTab.mock.calls).toEqual([[{ id: 1, loading: false }]]);
});

test.each([
  ['?tab=12', 12],
  ['?tab=0', null],
  ['?tab=x', null],
  ['?tab=-3', null],
  ['', null],
])('the address %s asks for the tab %o', (search, tab) => {
  expect(tabAsked(search)).toBe(tab);
});

test('loading is told of for the tab in front only, and a change of its title is not loading', async () => {
  await followTab(null, { onTab });
  onUpdated.emit(2, { status: 'complete' }, tabs[1]!);
  onUpdated.emit(1, { title: 'x' }, tabs[0]!);
  expect(onTab).toHaveBeenCalledTimes(1);
  onUpdated.emit(1, { status: 'loading' }, { ...tabs[0]!, status: 'loading' });
  expect(onTab).toHaveBeenLastCalledWith({ id: 1, loading: true });
});

test('a panel opened for one tab stays with it', async () => {
  await followTab(3, { onTab });
  expect(onTab.mock.calls).toEqual([[{ id: 3, loading: false }]]);
  onActivated.emit({ tabId: 1, windowId: 10 });
  await settle();
  expect(onTab).toHaveBeenCalledTimes(1);
});

test('a tab that is gone is told of all the same, as not loading: whoever asks it for its page hears that it is gone', async () => {
  await followTab(99, { onTab });
  expect(onTab.mock.calls).toEqual([[{ id: 99, loading: false }]]);
  expect(await isLoading(99)).toBe(false);
  expect(await isLoading(2)).toBe(true);
});

test('the address of a tab is told where the browser tells it', async () => {
  tabs[0] = { ...tabs[0]!, url: 'https://a.vn/' };
  expect(await urlOf(1)).toBe('https://a.vn/');
  expect(await urlOf(2)).toBeNull();
  expect(await urlOf(99)).toBeNull();
});
