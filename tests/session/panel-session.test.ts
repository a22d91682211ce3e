import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPanelSession, type PanelParts } from '../../lib/session/panel-session.ts';
import type { PageState } from '../../lib/session/state.ts';

interface Opened {
  readonly tabId: number;
  readonly events: Parameters<PanelParts<{ close(): void }>['connect']>[1];
  closed: boolean;
}
const CHECKED = { phase: 'checked', report: {}, text: '', title: '', url: 'https://a.vn/' } as unknown as PageState;

let opened: Opened[];
let loading: boolean;
let url: string | null;
let end: AbortController;
let injected: Awaited<ReturnType<PanelParts<{ close(): void }>['inject']>>;
const inject = vi.fn(async (_tabId: number) => injected);
const onPicked = vi.fn();
const onNoted = vi.fn();

const start = () =>
  createPanelSession(
    {
      connect(tabId, events) {
        const one: Opened = { tabId, events, closed: false };
        opened.push(one);
        return {
          close() {
            one.closed = true;
          },
        };
      },
      inject,
      isLoading: async () => loading,
      urlOf: async () => url,
      onPicked,
      onNoted,
    },
    end.signal,
  );
/** Lets everything that is already under way come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  vi.clearAllMocks();
  opened = [];
  end = new AbortController();
  loading = false;
  url = 'https://a.vn/';
  injected = { ok: true };
});
afterEach(() => {
  vi.useRealTimers();
});

test('it shows what the page script of the tab says', () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  expect(session.state.value).toEqual({ phase: 'loading' });
  opened[0]?.events.onState({ phase: 'checking' });
  expect(session.state.value).toEqual({ phase: 'checking' });
  opened[0]?.events.onPicked(3);
  expect(onPicked).toHaveBeenCalledWith(3);
});

test('a page that says nothing is said to be silent, by its address, until it speaks', async () => {
  vi.useFakeTimers();
  const session = start();
  session.onTab({ id: 1, loading: false });
  await vi.advanceTimersByTimeAsync(3999);
  expect(session.state.value).toEqual({ phase: 'loading' });
  await vi.advanceTimersByTimeAsync(1);
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'page-silent' }, url });
  opened[0]?.events.onState(CHECKED);
  expect(session.state.value).toBe(CHECKED);
});

test.each([
  [
    'is still loading',
    () => {
      loading = true;
    },
  ],
  [
    'has an address that is not ours to know',
    () => {
      url = null;
    },
  ],
  ['has answered', () => opened[0]?.events.onState(CHECKED)],
])('a page that %s is not called silent', async (_what, happens) => {
  vi.useFakeTimers();
  const session = start();
  session.onTab({ id: 1, loading: false });
  happens();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(session.state.value.phase).not.toBe('failed');
});

test.each<[string, () => void, () => void]>([
  ['goes silent while it is checked', () => opened[0]?.events.onState({ phase: 'checking' }), () => {}],
  [
    'has loaded only after a while and says nothing',
    () => {
      loading = true;
    },
    () => {
      loading = false;
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
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'page-silent' }, url });
});

test('a page that never ends loading is called silent after longer', async () => {
  vi.useFakeTimers();
  loading = true;
  const session = start();
  session.onTab({ id: 1, loading: true });
  opened[0]?.events.onState({ phase: 'loading' });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(session.state.value).toMatchObject({ problem: { code: 'page-silent' } });
});

test('a page that was called silent takes its notes off the screen no more, until it has come to an end', async () => {
  vi.useFakeTimers();
  const session = start();
  session.onTab({ id: 1, loading: false });
  await vi.advanceTimersByTimeAsync(4000);
  opened[0]?.events.onState({ phase: 'checking' });
  expect(session.state.value).toMatchObject({ problem: { code: 'page-silent' } });
  opened[0]?.events.onState(CHECKED);
  expect(session.state.value).toBe(CHECKED);
});

test('where there is no page script, it is put in and connected to', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onClosed(false);
  await settle();
  expect(inject).toHaveBeenCalledExactlyOnceWith(1);
  expect(opened).toHaveLength(2);
  opened[1]?.events.onState(CHECKED);
  expect(session.state.value).toBe(CHECKED);
});

test('a page that does not let the script in is a problem with a name', async () => {
  injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onClosed(false);
  await settle();
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'no-access' }, url });
});

test('every failure has the address of its page, given by it or asked for, so that its notes are listed', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  const failed = { phase: 'failed', problem: { code: 'engine-failed' } } as const;
  opened[0]?.events.onState(failed);
  expect(session.state.value).toEqual(failed);
  await settle();
  expect(session.state.value).toEqual({ ...failed, url });
  opened[0]?.events.onState({ ...failed, url: 'https://a.vn/khac' });
  await settle();
  expect(session.state.value).toEqual({ ...failed, url: 'https://a.vn/khac' });
  url = null;
  opened[0]?.events.onState(failed);
  await settle();
  expect(session.state.value).toEqual(failed);
});

test('an address that comes after the page is of no effect', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onState({ phase: 'failed', problem: { code: 'engine-failed' } });
  opened[0]?.events.onState(CHECKED);
  await settle();
  expect(session.state.value).toBe(CHECKED);
});

test('a page script that is put in but not there is a problem, not a loop', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onClosed(false);
  await settle();
  opened[1]?.events.onClosed(false);
  await settle();
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'background-gone' }, url });
  expect(opened).toHaveLength(2);
});

test('a page that never ends loading is read all the same', async () => {
  loading = true;
  const session = start();
  session.onTab({ id: 1, loading: true });
  opened[0]?.events.onClosed(false);
  await settle();
  expect(opened).toHaveLength(2);
});

test('a refusal while the page is still loading is not final: it is tried again, not for ever', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  loading = true;
  injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: true });
  for (let n = 0; n < 10; n++) {
    expect(opened).toHaveLength(n + 1);
    opened[n]?.events.onClosed(false);
    await settle();
    expect(session.state.value).toEqual({ phase: 'loading' });
    vi.advanceTimersByTime(1000);
  }
  opened[10]?.events.onClosed(false);
  await settle();
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'no-access' }, url });
});

test('once the page has loaded, a refusal is final at once', async () => {
  loading = true;
  injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: true });
  opened[0]?.events.onClosed(false);
  await settle();
  loading = false;
  url = 'https://a.vn/';
  session.onTab({ id: 1, loading: false });
  opened[1]?.events.onClosed(false);
  await settle();
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'no-access' }, url });
});

test('a page script that comes to life by itself is connected to', async () => {
  loading = true;
  injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: true });
  opened[0]?.events.onClosed(false);
  await settle();
  session.onPageReady(2);
  expect(opened).toHaveLength(1);
  session.onPageReady(1);
  expect(opened).toHaveLength(2);
  session.onPageReady(1);
  expect(opened).toHaveLength(2);
});

test('another tab: the old connection is closed, and nothing more is heard of it', () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onState(CHECKED);
  session.onTab({ id: 2, loading: false });
  expect(opened[0]?.closed).toBe(true);
  opened[0]?.events.onState(CHECKED);
  opened[0]?.events.onPicked(0);
  opened[0]?.events.onClosed(true);
  expect(session.state.value).toEqual({ phase: 'loading' });
  expect(onPicked).not.toHaveBeenCalled();
});

test('the page is left for another one: loading, then the new page', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onState(CHECKED);
  loading = true;
  session.onTab({ id: 1, loading: true });
  expect(session.state.value).toBe(CHECKED);
  opened[0]?.events.onClosed(true);
  await settle();
  expect(session.state.value).toEqual({ phase: 'loading' });
  expect(opened).toHaveLength(2);
  opened[1]?.events.onState(CHECKED);
  session.onTab({ id: 1, loading: false });
  expect(opened).toHaveLength(2);
  expect(session.state.value).toBe(CHECKED);
});

test('the closing of the old page may be heard after the new one has loaded', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onState(CHECKED);
  session.onTab({ id: 1, loading: false });
  expect(opened).toHaveLength(1);
  opened[0]?.events.onClosed(true);
  await settle();
  expect(opened).toHaveLength(2);
});

test('once its window goes away it begins nothing, whatever the browser still tells', async () => {
  vi.useFakeTimers();
  const session = start();
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onState({ phase: 'failed', problem: { code: 'no-access' } });
  const shown = session.state.value;
  end.abort();
  expect(opened[0]?.closed).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  opened[0]?.events.onState(CHECKED);
  opened[0]?.events.onClosed(true);
  session.onPageReady(1);
  session.onTab({ id: 2, loading: false });
  session.onRefused(1, { code: 'browser-page' });
  session.again();
  await vi.runAllTimersAsync();
  expect(opened).toHaveLength(1);
  expect(inject).not.toHaveBeenCalled();
  expect(session.state.value).toBe(shown);
});

test('a page that answers and closes again and again is given up', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  for (let at = 0; at < opened.length && at < 20; at++) {
    opened[at]?.events.onState({ phase: 'checking' });
    opened[at]?.events.onClosed(true);
    await settle();
  }
  expect(opened.length).toBeLessThan(10);
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'background-gone' }, url });
});

test('a refusal in spite of the reader’s click is final until the tab changes', async () => {
  injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onClosed(false);
  session.onRefused(2, { code: 'browser-page' });
  expect(session.state.value).toEqual({ phase: 'loading' });
  session.onRefused(1, { code: 'browser-page' });
  await settle();
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'browser-page' }, url });
});

test('on demand it begins again', () => {
  const session = start();
  session.again();
  expect(opened).toHaveLength(0);
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onState({ phase: 'failed', problem: { code: 'engine-failed' } });
  session.again();
  expect(opened).toHaveLength(2);
});

test('an injection that ends after the reader went on is of no effect', async () => {
  injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: false });
  opened[0]?.events.onClosed(false);
  session.onTab({ id: 2, loading: false });
  await settle();
  expect(session.state.value).toEqual({ phase: 'loading' });
});
