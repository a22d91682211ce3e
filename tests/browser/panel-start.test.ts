import { beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent, portPair } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { holdPort } = await import('../../lib/browser/hold-port.ts');
const { connectToPage } = await import('../../lib/browser/page-link.ts');
const { leaveStart } = await import('../../lib/browser/panel-start.ts');

const LOADING = { phase: 'loading' };
const CHECKING = { phase: 'checking' };
const state = (body: unknown) => ({ type: 'state', body });
const settle = () => new Promise((resolve) => setImmediate(resolve));
const events = { onState: vi.fn(), onPicked: vi.fn(), onNoted: vi.fn(), onClosed: vi.fn() };
const connect = vi.fn();

/** A connection to the page of a tab, begun before the panel's scripts are there; gives the page's end. */
function begun(tabId: number) {
  const [panel, page] = portPair('panel', null);
  leaveStart({
    tab: Promise.resolve(undefined),
    port: { tabId, held: holdPort(panel as never) },
    language: Promise.resolve('vi'),
    views: Promise.resolve({}),
  });
  return page;
}

beforeEach(() => {
  vi.resetAllMocks();
  connect.mockImplementation(() => portPair('panel', null)[0]);
  api['tabs'] = { connect, onUpdated: fakeEvent() };
  api['runtime'] = { id: 'us' };
});

test('what the page says before anybody listens is told in its order, before what it says later', async () => {
  const page = begun(7);
  page.postMessage(state(LOADING));
  page.postMessage({ type: 'picked', body: { figure: 3 } });
  await settle();
  connectToPage(7, events);
  // whoever connects knows the connection before it hears of it
  expect(events.onState).not.toHaveBeenCalled();
  page.postMessage(state(CHECKING));
  await settle();
  expect(events.onState.mock.calls).toEqual([[LOADING], [CHECKING]]);
  expect(events.onPicked.mock.calls).toEqual([[3]]);
  expect(connect).not.toHaveBeenCalled();
});

test('calls go over it, and its answers come back', async () => {
  const page = begun(7);
  const called = vi.fn();
  page.onMessage.addListener(called);
  const link = connectToPage(7, events);
  const answer = link.call('recheck', null);
  await settle();
  expect(called).toHaveBeenCalledWith({ call: 1, type: 'recheck', body: null });
  page.postMessage({ answer: 1, body: { ok: true } });
  expect(await answer).toEqual({ ok: true });
});

test('a page without our script is told of as one, though it was found out before', async () => {
  const page = begun(7);
  page.disconnect();
  await settle();
  connectToPage(7, events);
  await settle();
  expect(events.onClosed.mock.calls).toEqual([[false]]);
});

test('a page that has said something and went away is told of after what it said', async () => {
  const page = begun(7);
  page.postMessage(state(LOADING));
  await settle();
  page.disconnect();
  await settle();
  connectToPage(7, events);
  await settle();
  expect(events.onState.mock.calls).toEqual([[LOADING]]);
  expect(events.onClosed.mock.calls).toEqual([[true]]);
});

test('it is taken once: the next connection is one of its own', async () => {
  begun(7);
  connectToPage(7, events).close();
  connectToPage(7, events);
  expect(connect).toHaveBeenCalledTimes(1);
  expect(connect.mock.calls[0]?.[0]).toBe(7);
});

test('where another tab is shown by then it is closed', async () => {
  const page = begun(7);
  const closed = vi.fn();
  page.onDisconnect.addListener(closed);
  connectToPage(8, events);
  await settle();
  expect(closed).toHaveBeenCalledTimes(1);
  expect(connect.mock.calls[0]?.[0]).toBe(8);
});
