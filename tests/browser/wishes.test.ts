import { beforeEach, expect, test, vi } from 'vitest';
import type { Wish } from '../../lib/session/wish.ts';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { hearWishes, leaveWish, takeWishes } = await import('../../lib/browser/wishes.ts');

const HERE = 'https://a.vn/tin';
const MINUTE = 60_000;
const isHere = (url: string) => url === HERE;
const onPage = (url = HERE): Wish => ({ kind: 'page', url, instead: null });
const onPassage = (quote: string): Wish => ({
  kind: 'passage',
  url: HERE,
  passage: { quote, selectors: [{ type: 'TextQuoteSelector' }] },
});
let session: ReturnType<typeof fakeStorage>['area'];

beforeEach(() => {
  const storage = fakeStorage('session');
  session = storage.area;
  api['storage'] = { session, onChanged: storage.onChanged };
});

test('wishes are taken once, in their order, by the panel of their tab', async () => {
  await leaveWish(7, onPassage('a'), 1000);
  await leaveWish(7, onPassage('b'), 2000);
  await leaveWish(8, onPage(), 1500);
  expect(await takeWishes(7, isHere, 3000)).toEqual([onPassage('a'), onPassage('b')]);
  expect(await takeWishes(7, isHere, 3000)).toEqual([]);
  expect(await takeWishes(8, isHere, 3000)).toEqual([onPage()]);
});

test('one for a page that the tab has left waits until the reader is back', async () => {
  await leaveWish(7, onPage('https://a.vn/khac'), 0);
  expect(await takeWishes(7, isHere, MINUTE)).toEqual([]);
  expect(await takeWishes(7, (url) => url.endsWith('/khac'), 2 * MINUTE)).toHaveLength(1);
});

test('a panel that opens late takes it, one that opens much later does not', async () => {
  await leaveWish(7, onPage(), 0);
  expect(await takeWishes(7, isHere, 9 * MINUTE)).toHaveLength(1);
  await leaveWish(7, onPage(), 0);
  expect(await takeWishes(7, isHere, 11 * MINUTE)).toEqual([]);
  expect(await session.get(null)).toEqual({});
});

test('what is no wish is thrown away, and what is not ours stays', async () => {
  await session.set({
    'wish:7:a': null,
    'wish:7:b': { at: 0, wish: { kind: 'passage', url: HERE } },
    'wish:7:c': { at: Number.NaN, wish: onPage() },
    'show:7': { at: 0 },
    other: 1,
  });
  expect(await takeWishes(7, isHere, 0)).toEqual([]);
  expect(await session.get(null)).toEqual({ 'show:7': { at: 0 }, other: 1 });
});

test('a storage that cannot be read is no error of the reader’s', async () => {
  session.get = () => Promise.reject(new Error('gone'));
  expect(await takeWishes(7, isHere, 0)).toEqual([]);
});

test('a panel hears of a wish that is left, not of one that is taken', async () => {
  const heard = vi.fn();
  hearWishes(heard);
  await leaveWish(7, onPage(), 0);
  expect(heard).toHaveBeenCalledOnce();
  await takeWishes(7, isHere, 0);
  await session.set({ other: 1 });
  expect(heard).toHaveBeenCalledOnce();
});
