import { beforeEach, expect, test, vi } from 'vitest';
import type { PageHandlers } from '../../lib/browser/handle-call.ts';
import { report, TEXT } from '../session/sample-report.ts';
import { type FakePort, fakeEvent, portPair } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: { onConnect: null as unknown as ReturnType<typeof fakeEvent<[unknown]>> } }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us${path}`,
      get onConnect() {
        return api.onConnect;
      },
    },
  },
}));
const { linkOver } = await import('../../lib/browser/page-link.ts');
const { servePanels } = await import('../../lib/browser/panel-ports.ts');

const OWN_PAGE = { id: 'us', url: 'chrome-extension://us/sidepanel.html' };
const CHECKED = {
  phase: 'checked',
  report,
  text: TEXT,
  struck: [],
  title: 'Tin',
  url: 'https://a.vn/',
  lang: 'vi',
  fresh: true,
} as const;
const handlers = {
  scroll: vi.fn<PageHandlers['scroll']>(),
  describe: vi.fn<PageHandlers['describe']>(),
  locate: vi.fn<PageHandlers['locate']>(),
  mark: vi.fn<PageHandlers['mark']>(),
  selection: vi.fn<PageHandlers['selection']>(),
  show: vi.fn<PageHandlers['show']>(),
  recheck: vi.fn<PageHandlers['recheck']>(),
};
const events = { onState: vi.fn(), onPicked: vi.fn(), onNoted: vi.fn(), onClosed: vi.fn() };
const onAlone = vi.fn();
let life: AbortController;
let panels: ReturnType<typeof servePanels>;
let pageEnd: FakePort;

function connect(sender: unknown = OWN_PAGE, name = 'panel') {
  const [panelEnd, other] = portPair(name, sender);
  pageEnd = other;
  const link = linkOver(panelEnd as never, events);
  api.onConnect.emit(pageEnd);
  return link;
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  vi.resetAllMocks();
  handlers.scroll.mockReturnValue({ ok: true });
  handlers.describe.mockResolvedValue({ ok: true, quote: '2,88%', selectors: [] });
  handlers.locate.mockReturnValue({ ok: true, places: [{ found: 'lost' }] });
  handlers.mark.mockReturnValue({ ok: true });
  handlers.show.mockReturnValue({ ok: true, found: 'found' });
  handlers.recheck.mockReturnValue({ ok: true });
  api.onConnect = fakeEvent();
  life = new AbortController();
  panels = servePanels(handlers, () => CHECKED, onAlone, life.signal);
});

test('a panel that connects is told the state at once, and everything after', async () => {
  connect();
  await settle();
  expect(events.onState.mock.calls).toEqual([[CHECKED]]);
  panels.tell('state', { phase: 'checking' });
  panels.tell('picked', { figure: 2 });
  panels.tell('noted', { id: 'urn:uuid:1' });
  panels.tell('noted', { id: 5 as unknown as string });
  await settle();
  expect(events.onState).toHaveBeenLastCalledWith({ phase: 'checking' });
  expect(events.onPicked).toHaveBeenCalledWith(2);
  expect(events.onNoted.mock.calls).toEqual([['urn:uuid:1']]);
});

test('what the page says of its address is told with its state', async () => {
  connect();
  const state = { ...CHECKED, claims: { canonical: 'https://a.vn/tin', ogUrl: null } };
  panels.tell('state', state);
  await settle();
  expect(events.onState).toHaveBeenLastCalledWith(state);
});

test('its calls are answered, each with its own answer', async () => {
  const link = connect();
  const [described, located, scrolled] = await Promise.all([
    link.call('describe', { figure: 1 }),
    link.call('locate', { notes: [{ id: 'a', selectors: [] }] }),
    link.call('scroll', { figure: 1 }),
  ]);
  expect(described).toEqual({ ok: true, quote: '2,88%', selectors: [] });
  expect(located).toEqual({ ok: true, places: [{ found: 'lost' }] });
  expect(scrolled).toEqual({ ok: true });
  expect(handlers.describe).toHaveBeenCalledWith({ figure: 1 });
});

test('the page is asked for passages in the forms it takes', async () => {
  const link = connect();
  const selectors = [{ type: 'TextQuoteSelector' }];
  expect(await link.call('show', { id: 'a', selectors, patient: false })).toEqual({ ok: true, found: 'found' });
  expect(handlers.show).toHaveBeenCalledWith({ id: 'a', selectors, patient: false });
  expect(await link.call('mark', { ids: ['a', 'b'] })).toEqual({ ok: true });
  expect(await link.call('mark', { ids: [5] as unknown as string[] })).toMatchObject({ ok: false });
  expect(handlers.mark.mock.calls).toEqual([[{ ids: ['a', 'b'] }]]);
  expect(await link.call('show', null as never)).toMatchObject({ ok: false });
  await link.call('show', {} as never);
  await link.call('locate', { notes: [null, { id: 7, selectors: 'x' }] as never });
  expect(handlers.show).toHaveBeenLastCalledWith({ id: '', selectors: [], patient: false });
  expect(handlers.locate).toHaveBeenCalledWith({
    notes: [
      { id: '', selectors: [] },
      { id: '', selectors: [] },
    ],
  });
});

test('it is told whether any panel listens', async () => {
  expect(panels.any()).toBe(false);
  const link = connect();
  expect(panels.any()).toBe(true);
  link.close();
  await settle();
  expect(panels.any()).toBe(false);
});

test('the page hears when the last panel has gone', async () => {
  const first = connect();
  const second = connect();
  await settle();
  first.close();
  await settle();
  expect(onAlone).not.toHaveBeenCalled();
  second.close();
  await settle();
  expect(onAlone).toHaveBeenCalledOnce();
});

test('a call of another shape is refused by the page', async () => {
  const link = connect();
  expect(await link.call('scroll', { figure: -1 })).toMatchObject({ ok: false });
  expect(await link.call('toString' as 'scroll', { figure: 0 })).toMatchObject({ ok: false });
  expect(handlers.scroll).not.toHaveBeenCalled();
});

test.each([
  [
    'throws',
    () => {
      throw new TypeError('children is not iterable');
    },
  ],
  ['rejects', () => Promise.reject(new Error('gone'))],
] as const)('a handler that %s is an answer too', async (_what, fails) => {
  handlers.describe.mockImplementation(fails);
  handlers.locate.mockImplementation(fails);
  const link = connect();
  const failed = { ok: false, problem: { code: 'engine-failed' } };
  expect(await link.call('describe', { figure: 0 })).toEqual(failed);
  expect(await link.call('locate', { notes: [] })).toEqual(failed);
  expect(await link.call('scroll', { figure: 0 })).toEqual({ ok: true });
});

test('one note that cannot be asked for keeps no other from being found', async () => {
  const link = connect();
  const selectors = [{ type: 'TextQuoteSelector' }];
  await link.call('locate', { notes: [null, { id: 'a', selectors }, { selectors: [null] }] as never });
  expect(handlers.locate).toHaveBeenCalledWith({
    notes: [
      { id: '', selectors: [] },
      { id: 'a', selectors },
      { id: '', selectors: [] },
    ],
  });
});

test.each([
  ['describe', { figure: 0 }, 1500],
  ['locate', { notes: [] }, 60_000],
  ['recheck', null, 60_000],
] as const)('a page that does not answer %s is not waited for for ever', async (type, body, limit) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const silence = Promise.withResolvers<never>();
  handlers[type].mockReturnValue(silence.promise);
  const link = connect();
  const answered = vi.fn();
  void link.call(type as 'describe', body as never).then(answered);
  await vi.advanceTimersByTimeAsync(limit - 1);
  expect(answered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(answered).toHaveBeenCalledExactlyOnceWith({ ok: false, problem: { code: 'background-gone' } });
  vi.useRealTimers();
  // the next call has its own answer, also when the late one comes first
  silence.resolve({ ok: true, quote: 'late', selectors: [] } as never);
  expect(await link.call('scroll', { figure: 0 })).toEqual({ ok: true });
});

test.each([
  ['from a web page’s script', { id: 'us', url: 'https://a.vn/', tab: { id: 1 } }, 'panel'],
  ['from another extension', { id: 'them', url: 'chrome-extension://them/x.html' }, 'panel'],
  ['under another name', OWN_PAGE, 'life'],
])('a connection %s is not served', async (_what, sender, name) => {
  connect(sender, name);
  await settle();
  expect(events.onState).not.toHaveBeenCalled();
  expect(pageEnd.onMessage.size).toBe(0);
});

test('a state of another shape is shown as a failure', async () => {
  connect();
  await settle();
  for (const body of [
    null,
    { phase: 'x' },
    { ...CHECKED, report: { ...report, figures: [{}] } },
    { ...CHECKED, text: '' },
    { ...CHECKED, struck: [{ start: 0, end: TEXT.length + 1 }] },
    { ...CHECKED, struck: null },
    { ...CHECKED, claims: { canonical: 'https://a.vn/' } },
    { ...CHECKED, claims: { canonical: 'a'.repeat(2001), ogUrl: null } },
  ]) {
    panels.tell('state', body as never);
    await settle();
    expect(events.onState).toHaveBeenLastCalledWith({ phase: 'failed', problem: { code: 'engine-failed' } });
  }
});

test('messages of no known shape are ignored', async () => {
  connect();
  await settle();
  events.onState.mockClear();
  for (const message of [
    { answer: 99, body: { ok: true } },
    { type: 'other', body: 1 },
    { type: 'picked', body: {} },
  ]) {
    pageEnd.postMessage(message);
  }
  await settle();
  expect(events.onState).not.toHaveBeenCalled();
  expect(events.onPicked).not.toHaveBeenCalled();
});

test('a page that goes answers every open call with a failure', async () => {
  handlers.describe.mockReturnValue(new Promise(() => {}));
  const link = connect();
  await settle();
  const described = link.call('describe', { figure: 0 });
  await settle();
  pageEnd.disconnect();
  expect(await described).toEqual({ ok: false, problem: { code: 'background-gone' } });
  expect(events.onClosed).toHaveBeenCalledExactlyOnceWith(true);
  expect(await link.call('scroll', { figure: 0 })).toMatchObject({ ok: false });
});

test('a page without a script is told apart from one that has gone', async () => {
  const [panelEnd, other] = portPair('panel', OWN_PAGE);
  linkOver(panelEnd as never, events);
  other.disconnect();
  await settle();
  expect(events.onClosed).toHaveBeenCalledExactlyOnceWith(false);
});

test('after the panel has closed it, nothing more is heard', async () => {
  const link = connect();
  await settle();
  events.onState.mockClear();
  link.close();
  panels.tell('state', { phase: 'checking' });
  await settle();
  expect(events.onState).not.toHaveBeenCalled();
  expect(events.onClosed).not.toHaveBeenCalled();
  panels.tell('state', { phase: 'loading' });
});

test('a page that is left lets its panels go, and serves new ones when it comes back', async () => {
  connect();
  await settle();
  panels.disconnect();
  await settle();
  expect(events.onClosed).toHaveBeenCalledExactlyOnceWith(true);
  events.onState.mockClear();
  connect();
  await settle();
  expect(events.onState).toHaveBeenCalledWith(CHECKED);
});

test('at the end of the page script its ports close and new panels find nobody', async () => {
  connect();
  await settle();
  life.abort();
  await settle();
  expect(events.onClosed).toHaveBeenCalledExactlyOnceWith(true);
  expect(api.onConnect.size).toBe(0);
});
