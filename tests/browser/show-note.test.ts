import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { deliverShow, hearShows, leaveShow } = await import('../../lib/browser/show-note.ts');

const INTENT = { kind: 'show-note', id: 'urn:uuid:1', selectors: [{ type: 'TextQuoteSelector' }] } as const;
const sendMessage = vi.fn();
let session: ReturnType<typeof fakeStorage>['area'];

beforeEach(() => {
  vi.resetAllMocks();
  const storage = fakeStorage('session');
  session = storage.area;
  api['storage'] = { session, onChanged: storage.onChanged };
  api['tabs'] = { sendMessage };
});

test('the page script of the tab is told, and then never again', async () => {
  sendMessage.mockResolvedValue({ ok: true, found: 'found' });
  await leaveShow(7, INTENT, 0);
  await deliverShow(8, 0);
  expect(sendMessage).not.toHaveBeenCalled();
  await deliverShow(7, 0);
  const body = { id: INTENT.id, selectors: INTENT.selectors, patient: true };
  expect(sendMessage.mock.calls).toEqual([[7, { type: 'show', body }, { frameId: 0 }]]);
  await deliverShow(7, 0);
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('while no script is there it stays, for as long as a page may take', async () => {
  sendMessage.mockRejectedValue(new Error('Could not establish connection'));
  await leaveShow(7, INTENT, 0);
  await deliverShow(7, 1000);
  await deliverShow(7, 60_000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  await deliverShow(7, 10 * 60_000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  expect(await session.get(null)).toEqual({});
});

test.each([null, 'x', { at: 0 }, { at: 0, intent: { ...INTENT, selectors: [5] } }])(
  'what is no intent is thrown away: %j',
  async (value) => {
    await session.set({ 'show:7': value });
    await deliverShow(7, 0);
    expect(sendMessage).not.toHaveBeenCalled();
    expect(await session.get(null)).toEqual({});
  },
);

test('one that is left is heard of with its tab', async () => {
  const heard = vi.fn();
  hearShows(heard);
  await session.set({ 'wish:7:x': 1, other: 2 });
  await leaveShow(12, INTENT, 0);
  await session.remove('show:12');
  expect(heard.mock.calls).toEqual([[12]]);
});
