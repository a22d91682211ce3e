import { expect, test, vi } from 'vitest';
import { report, TEXT } from '../session/sample-report.ts';

vi.mock('wxt/browser', () => import('./port-api.ts'));
const { CHECKED, connect, ends, events, handlers, OWN_PAGE, settle } = await import('./linked-page.ts');

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
  expect(ends.page.onMessage.size).toBe(0);
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
    ends.panels.tell('state', body as never);
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
    ends.page.postMessage(message);
  }
  await settle();
  expect(events.onState).not.toHaveBeenCalled();
  expect(events.onPicked).not.toHaveBeenCalled();
});
