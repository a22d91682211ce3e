import { expect, test, vi } from 'vitest';
import { fakeEvent, portPair } from './fakes.ts';
import { api } from './port-api.ts';

vi.mock('wxt/browser', () => import('./port-api.ts'));
const { linkOver } = await import('../../lib/browser/page-link.ts');
const { servePanels } = await import('../../lib/browser/panel-ports.ts');
const { CHECKED, connect, ends, events, handlers, OWN_PAGE, onAlone, settle } = await import('./linked-page.ts');

test('a panel that connects late is told what the reader chose before, after the state', async () => {
  const order: string[] = [];
  events.onState.mockImplementation(() => order.push('state'));
  events.onPicked.mockImplementation((figure) => order.push(`picked ${figure}`));
  ends.life.abort();
  api.onConnect = fakeEvent();
  servePanels(
    handlers,
    (tell) => {
      tell('state', CHECKED);
      tell('picked', { figure: 1 });
    },
    onAlone,
    new AbortController().signal,
  );
  connect();
  await settle();
  expect(order).toEqual(['state', 'picked 1']);
});

test('a panel that connects is told the state at once, and everything after', async () => {
  connect();
  await settle();
  expect(events.onState.mock.calls).toEqual([[CHECKED]]);
  ends.panels.tell('state', { phase: 'checking' });
  ends.panels.tell('picked', { figure: 2 });
  ends.panels.tell('noted', { id: 'urn:uuid:1' });
  ends.panels.tell('noted', { id: 5 as unknown as string });
  await settle();
  expect(events.onState).toHaveBeenLastCalledWith({ phase: 'checking' });
  expect(events.onPicked).toHaveBeenCalledWith(2);
  expect(events.onNoted.mock.calls).toEqual([['urn:uuid:1']]);
});

test('what the page says of its address is told with its state', async () => {
  connect();
  const state = { ...CHECKED, claims: { canonical: 'https://a.vn/tin', ogUrl: null } };
  ends.panels.tell('state', state);
  await settle();
  expect(events.onState).toHaveBeenLastCalledWith(state);
});

test('what became of the reader’s corrections is told with it, in the forms that there are', async () => {
  connect();
  const told = (corrections: unknown) => ends.panels.tell('state', { ...CHECKED, corrections } as never);
  const known = [
    { id: 'urn:uuid:1', version: 'r1', outcome: 'changed' },
    { id: 'urn:uuid:2', version: 'r2', outcome: 'contrary' },
  ];
  told(known);
  await settle();
  expect(events.onState).toHaveBeenLastCalledWith({ ...CHECKED, corrections: known });
  for (const outcome of ['gone', -1, 99, null]) {
    told([{ id: 'urn:uuid:1', version: 'r1', outcome }]);
    await settle();
    expect(events.onState).toHaveBeenLastCalledWith({ phase: 'failed', problem: { code: 'engine-failed' } });
  }
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

test('a reading is tried, or the figure as it was read, and nothing else', async () => {
  const link = connect();
  handlers.preview.mockReturnValue({ ok: false, problem: { code: 'no-article' } });
  const asked = [
    { figure: 1, reading: { period: '2016' } },
    { figure: 1, reading: null },
  ] as const;
  for (const ask of asked) await link.call('preview', ask);
  expect(handlers.preview.mock.calls).toEqual(asked.map((ask) => [ask]));
  for (const wrong of ['2016', 7, [], undefined]) {
    const answer = await link.call('preview', { figure: 1, reading: wrong as never });
    expect(answer).toEqual({ ok: false, problem: { code: 'engine-failed' } });
  }
  expect(handlers.preview).toHaveBeenCalledTimes(2);
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
  expect(ends.panels.any()).toBe(false);
  const link = connect();
  expect(ends.panels.any()).toBe(true);
  link.close();
  await settle();
  expect(ends.panels.any()).toBe(false);
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

test('a page that goes answers every open call with a failure', async () => {
  handlers.describe.mockReturnValue(new Promise(() => {}));
  const link = connect();
  await settle();
  const described = link.call('describe', { figure: 0 });
  await settle();
  ends.page.disconnect();
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
  ends.panels.tell('state', { phase: 'checking' });
  await settle();
  expect(events.onState).not.toHaveBeenCalled();
  expect(events.onClosed).not.toHaveBeenCalled();
  ends.panels.tell('state', { phase: 'loading' });
});

test('a page that is left lets its panels go, and serves new ones when it comes back', async () => {
  connect();
  await settle();
  ends.panels.disconnect();
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
  ends.life.abort();
  await settle();
  expect(events.onClosed).toHaveBeenCalledExactlyOnceWith(true);
  expect(api.onConnect.size).toBe(0);
});
