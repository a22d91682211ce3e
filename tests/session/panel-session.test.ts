import { expect, test, vi } from 'vitest';
import { CHECKED, freshTab, inject, onPicked, settle } from './panel-tab.ts';

const tab = freshTab();
const { start } = tab;

test('it shows what the page script of the tab says', () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  expect(session.state.value).toEqual({ phase: 'loading' });
  tab.opened[0]?.events.onState({ phase: 'checking' });
  expect(session.state.value).toEqual({ phase: 'checking' });
  tab.opened[0]?.events.onPicked(3);
  expect(onPicked).toHaveBeenCalledWith(3);
});

test('a page that says nothing is said to be silent, by its address, until it speaks', async () => {
  vi.useFakeTimers();
  const session = start();
  session.onTab({ id: 1, loading: false });
  await vi.advanceTimersByTimeAsync(3999);
  expect(session.state.value).toEqual({ phase: 'loading' });
  await vi.advanceTimersByTimeAsync(1);
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'page-silent' }, url: tab.url });
  tab.opened[0]?.events.onState(CHECKED);
  expect(session.state.value).toBe(CHECKED);
});

test.each([
  [
    'is still loading',
    () => {
      tab.loading = true;
    },
  ],
  [
    'has an address that is not ours to know',
    () => {
      tab.url = null;
    },
  ],
  ['has answered', () => tab.opened[0]?.events.onState(CHECKED)],
])('a page that %s is not called silent', async (_what, happens) => {
  vi.useFakeTimers();
  const session = start();
  session.onTab({ id: 1, loading: false });
  happens();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(session.state.value.phase).not.toBe('failed');
});

test.each<[string, () => void, () => void]>([
  ['goes silent while it is checked', () => tab.opened[0]?.events.onState({ phase: 'checking' }), () => {}],
  [
    'has loaded only after a while and says nothing',
    () => {
      tab.loading = true;
    },
    () => {
      tab.loading = false;
    },
  ],
])('a page that %s is called silent', async (_what, first, later) => {
  vi.useFakeTimers();
  const session = start();
  session.onTab({ id: 1, loading: false });
  first();
  await vi.advanceTimersByTimeAsync(6000);
  later();
  await vi.advanceTimersByTimeAsync(9000);
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'page-silent' }, url: tab.url });
});

test('a page that never ends loading is called silent after longer', async () => {
  vi.useFakeTimers();
  tab.loading = true;
  const session = start();
  session.onTab({ id: 1, loading: true });
  tab.opened[0]?.events.onState({ phase: 'loading' });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(session.state.value).toMatchObject({ problem: { code: 'page-silent' } });
});

test('a page that was called silent takes its notes off the screen no more, until it has come to an end', async () => {
  vi.useFakeTimers();
  const session = start();
  session.onTab({ id: 1, loading: false });
  await vi.advanceTimersByTimeAsync(4000);
  tab.opened[0]?.events.onState({ phase: 'checking' });
  expect(session.state.value).toMatchObject({ problem: { code: 'page-silent' } });
  tab.opened[0]?.events.onState(CHECKED);
  expect(session.state.value).toBe(CHECKED);
});

test('every failure has the address of its page, given by it or asked for, so that its notes are listed', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  const failed = { phase: 'failed', problem: { code: 'engine-failed' } } as const;
  tab.opened[0]?.events.onState(failed);
  expect(session.state.value).toEqual(failed);
  await settle();
  expect(session.state.value).toEqual({ ...failed, url: tab.url });
  tab.opened[0]?.events.onState({ ...failed, url: 'https://a.vn/khac' });
  await settle();
  expect(session.state.value).toEqual({ ...failed, url: 'https://a.vn/khac' });
  tab.url = null;
  tab.opened[0]?.events.onState(failed);
  await settle();
  expect(session.state.value).toEqual(failed);
});

test('an address that comes after the page is of no effect', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onState({ phase: 'failed', problem: { code: 'engine-failed' } });
  tab.opened[0]?.events.onState(CHECKED);
  await settle();
  expect(session.state.value).toBe(CHECKED);
});

test('another tab: the old connection is closed, and nothing more is heard of it', () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onState(CHECKED);
  session.onTab({ id: 2, loading: false });
  expect(tab.opened[0]?.closed).toBe(true);
  tab.opened[0]?.events.onState(CHECKED);
  tab.opened[0]?.events.onPicked(0);
  tab.opened[0]?.events.onClosed(true);
  expect(session.state.value).toEqual({ phase: 'loading' });
  expect(onPicked).not.toHaveBeenCalled();
});

test('the page is left for another one: loading, then the new page', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onState(CHECKED);
  tab.loading = true;
  session.onTab({ id: 1, loading: true });
  expect(session.state.value).toBe(CHECKED);
  tab.opened[0]?.events.onClosed(true);
  await settle();
  expect(session.state.value).toEqual({ phase: 'loading' });
  expect(tab.opened).toHaveLength(2);
  tab.opened[1]?.events.onState(CHECKED);
  session.onTab({ id: 1, loading: false });
  expect(tab.opened).toHaveLength(2);
  expect(session.state.value).toBe(CHECKED);
});

test('the closing of the old page may be heard after the new one has loaded', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onState(CHECKED);
  session.onTab({ id: 1, loading: false });
  expect(tab.opened).toHaveLength(1);
  tab.opened[0]?.events.onClosed(true);
  await settle();
  expect(tab.opened).toHaveLength(2);
});

test('once its window goes away it begins nothing, whatever the browser still tells', async () => {
  vi.useFakeTimers();
  const session = start();
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onState({ phase: 'failed', problem: { code: 'no-access' } });
  const shown = session.state.value;
  tab.end.abort();
  expect(tab.opened[0]?.closed).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  tab.opened[0]?.events.onState(CHECKED);
  tab.opened[0]?.events.onClosed(true);
  session.onPageReady(1);
  session.onTab({ id: 2, loading: false });
  session.onRefused(1, { code: 'browser-page' });
  session.again();
  await vi.runAllTimersAsync();
  expect(tab.opened).toHaveLength(1);
  expect(inject).not.toHaveBeenCalled();
  expect(session.state.value).toBe(shown);
});
