import { beforeEach, expect, test, vi } from 'vitest';
import { type KeptView, NEW_VIEW } from '../../lib/session/kept-view.ts';
import { fakeEvent, fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { openKeptViews } = await import('../../lib/browser/kept-views.ts');

const LEFT: KeptView = {
  tab: 'source',
  filter: 'differs',
  order: 'page',
  opened: ['line:a', 'fold:other-place'],
  scroll: { figures: 300, notes: 0, source: 12, middle: 17 },
};
const PAGE = 'https://a.vn/tin';
let session: ReturnType<typeof fakeStorage>['area'];
let onRemoved: ReturnType<typeof fakeEvent<[number]>>;

beforeEach(() => {
  const storage = fakeStorage('session');
  session = storage.area;
  onRemoved = fakeEvent<[number]>();
  api['storage'] = { session, onChanged: storage.onChanged };
  api['tabs'] = { onRemoved };
});

test('the panel of a page is found again as it was left, by another panel as well, and only beside its tab', async () => {
  const views = await openKeptViews();
  expect(views.recall(7, PAGE)).toBeNull();
  views.keep(7, PAGE, LEFT);
  expect(views.recall(7, PAGE)).toEqual(LEFT);
  const another = await openKeptViews();
  expect(another.recall(7, PAGE)).toEqual(LEFT);
  expect(another.recall(8, PAGE)).toBeNull();
  expect(another.recall(7, `${PAGE}/khac`)).toBeNull();
});

test('what another window keeps is known here', async () => {
  const [one, other] = [await openKeptViews(), await openKeptViews()];
  one.keep(7, PAGE, LEFT);
  await session.get(null);
  expect(other.recall(7, PAGE)).toEqual(LEFT);
});

test('it is forgotten with its tab', async () => {
  const views = await openKeptViews();
  views.keep(7, PAGE, LEFT);
  views.keep(77, PAGE, LEFT);
  onRemoved.emit(7);
  expect(views.recall(7, PAGE)).toBeNull();
  expect(views.recall(77, PAGE)).toEqual(LEFT);
  expect(Object.keys(await session.get(null))).toEqual([`view:77:${PAGE}`]);
});

test('of very many pages the latest are kept', async () => {
  const views = await openKeptViews();
  for (let n = 0; n < 250; n++) views.keep(1, `https://a.vn/${n}`, LEFT);
  expect(views.recall(1, 'https://a.vn/0')).toBeNull();
  expect(views.recall(1, 'https://a.vn/249')).toEqual(LEFT);
  expect(Object.keys(await session.get(null)).length).toBeLessThanOrEqual(200);
});

test.each([
  ['nothing', null],
  ['words', 'figures'],
  ['another tab', { ...LEFT, tab: 'settings' }],
  ['another filter', { ...LEFT, filter: 'all' }],
  ['another order', { ...LEFT, order: 'time' }],
  ['no list', { ...LEFT, opened: 'line:a' }],
  ['no places', { ...LEFT, scroll: 3 }],
])('what is no such record is not taken for one: %s', async (_what, kept) => {
  await session.set({ [`view:7:${PAGE}`]: kept });
  expect((await openKeptViews()).recall(7, PAGE)).toBeNull();
});

test('places that are no numbers are the top, and what is no name is left out', async () => {
  const scroll = { figures: -4, notes: 'x', source: Number.NaN, middle: '17' };
  await session.set({ [`view:7:${PAGE}`]: { ...LEFT, opened: ['line:a', 3], scroll } });
  expect((await openKeptViews()).recall(7, PAGE)).toEqual({ ...LEFT, opened: ['line:a'], scroll: NEW_VIEW.scroll });
});

test('nothing else is read of what lies in the same storage', async () => {
  await session.set({ [`view:7:${PAGE}`]: LEFT, [`checked:${PAGE}`]: { text: 'a whole page' } });
  const read = vi.spyOn(session, 'get');
  expect((await openKeptViews()).recall(7, PAGE)).toEqual(LEFT);
  expect(read.mock.calls).toEqual([[[`view:7:${PAGE}`]]]);
});

test.each(['get', 'getKeys'] as const)('without storage every look is the first: %s', async (call) => {
  await session.set({ [`view:7:${PAGE}`]: LEFT });
  session[call] = async () => Promise.reject(new Error('none'));
  expect((await openKeptViews()).recall(7, PAGE)).toBeNull();
});
