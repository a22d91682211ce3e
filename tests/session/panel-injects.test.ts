import { expect, test, vi } from 'vitest';
import { CHECKED, freshTab, inject, settle } from './panel-tab.ts';

const tab = freshTab();
const { start } = tab;

test('where there is no page script, it is put in and connected to', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onClosed(false);
  await settle();
  expect(inject).toHaveBeenCalledExactlyOnceWith(1);
  expect(tab.opened).toHaveLength(2);
  tab.opened[1]?.events.onState(CHECKED);
  expect(session.state.value).toBe(CHECKED);
});

test('a page that does not let the script in is a problem with a name', async () => {
  tab.injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onClosed(false);
  await settle();
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'no-access' }, url: tab.url });
});

test('a page script that is put in but not there is a problem, not a loop', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onClosed(false);
  await settle();
  tab.opened[1]?.events.onClosed(false);
  await settle();
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'background-gone' }, url: tab.url });
  expect(tab.opened).toHaveLength(2);
});

test('a page that never ends loading is read all the same', async () => {
  tab.loading = true;
  const session = start();
  session.onTab({ id: 1, loading: true });
  tab.opened[0]?.events.onClosed(false);
  await settle();
  expect(tab.opened).toHaveLength(2);
});

test('a refusal while the page is still loading is not final: it is tried again, not for ever', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  tab.loading = true;
  tab.injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: true });
  for (let n = 0; n < 10; n++) {
    expect(tab.opened).toHaveLength(n + 1);
    tab.opened[n]?.events.onClosed(false);
    await settle();
    expect(session.state.value).toEqual({ phase: 'loading' });
    vi.advanceTimersByTime(1000);
  }
  tab.opened[10]?.events.onClosed(false);
  await settle();
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'no-access' }, url: tab.url });
});

test('once the page has loaded, a refusal is final at once', async () => {
  tab.loading = true;
  tab.injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: true });
  tab.opened[0]?.events.onClosed(false);
  await settle();
  tab.loading = false;
  tab.url = 'https://a.vn/';
  session.onTab({ id: 1, loading: false });
  tab.opened[1]?.events.onClosed(false);
  await settle();
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'no-access' }, url: tab.url });
});

test('a page script that comes to life by itself is connected to', async () => {
  tab.loading = true;
  tab.injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: true });
  tab.opened[0]?.events.onClosed(false);
  await settle();
  session.onPageReady(2);
  expect(tab.opened).toHaveLength(1);
  session.onPageReady(1);
  expect(tab.opened).toHaveLength(2);
  session.onPageReady(1);
  expect(tab.opened).toHaveLength(2);
});

test('a page that answers and closes again and again is given up', async () => {
  const session = start();
  session.onTab({ id: 1, loading: false });
  for (let at = 0; at < tab.opened.length && at < 20; at++) {
    tab.opened[at]?.events.onState({ phase: 'checking' });
    tab.opened[at]?.events.onClosed(true);
    await settle();
  }
  expect(tab.opened.length).toBeLessThan(10);
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'background-gone' }, url: tab.url });
});

test('a refusal in spite of the reader’s click is final until the tab changes', async () => {
  tab.injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onClosed(false);
  session.onRefused(2, { code: 'browser-page' });
  expect(session.state.value).toEqual({ phase: 'loading' });
  session.onRefused(1, { code: 'browser-page' });
  await settle();
  expect(session.state.value).toEqual({ phase: 'failed', problem: { code: 'browser-page' }, url: tab.url });
});

test('on demand it begins again', () => {
  const session = start();
  session.again();
  expect(tab.opened).toHaveLength(0);
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onState({ phase: 'failed', problem: { code: 'engine-failed' } });
  session.again();
  expect(tab.opened).toHaveLength(2);
});

test('an injection that ends after the reader went on is of no effect', async () => {
  tab.injected = { ok: false, problem: { code: 'no-access' } };
  const session = start();
  session.onTab({ id: 1, loading: false });
  tab.opened[0]?.events.onClosed(false);
  session.onTab({ id: 2, loading: false });
  await settle();
  expect(session.state.value).toEqual({ phase: 'loading' });
});

test('a press closes a panel that shows the tab, whatever came of its page; one that the reader has yet to allow is read by it', async () => {
  const session = start();
  expect(session.isShown(1)).toBe(false);
  session.onTab({ id: 1, loading: false });
  expect([session.isShown(1), session.isShown(2)]).toEqual([true, false]);
  tab.injected = { ok: false, problem: { code: 'no-access' } };
  tab.opened[0]?.events.onClosed(false);
  await settle();
  expect(session.isShown(1)).toBe(false);
  session.onRefused(1, { code: 'browser-page' });
  expect(session.isShown(1)).toBe(true);
  session.onPageReady(1);
  tab.opened[1]?.events.onState(CHECKED);
  expect(session.isShown(1)).toBe(true);
});
