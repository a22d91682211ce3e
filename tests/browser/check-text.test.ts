import { beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_ARTICLE } from '../../lib/text/article.ts';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { openTextCheck, takeGivenText } = await import('../../lib/browser/check-text.ts');

const MINUTE = 60_000;
let session: ReturnType<typeof fakeStorage>['area'];
let opened: string[];
const openedKey = (): string => new URL(opened.at(-1)!).hash.slice(1);

beforeEach(() => {
  const storage = fakeStorage('session');
  session = storage.area;
  opened = [];
  api['storage'] = { session, onChanged: storage.onChanged };
  api['runtime'] = { getURL: (path: string) => `moz-extension://own${path}` };
  api['tabs'] = { create: async ({ url }: { url: string }) => void opened.push(url) };
});

test('a text comes to its page once, and nothing of it is in the address', async () => {
  const given = { text: 'chi 215 tỷ đồng', title: 'Tin', url: 'https://a.vn/tin', published: '2016-12-30' };
  await openTextCheck(given);
  expect(opened[0]).toMatch(/^moz-extension:\/\/own\/check\.html#[0-9a-f-]{36}$/);
  expect(await takeGivenText(openedKey(), Date.now())).toEqual(given);
  expect(await takeGivenText(openedKey(), Date.now())).toBeNull();
  expect(await session.get(null)).toEqual({});
});

test('without a text the page is opened empty', async () => {
  await openTextCheck();
  expect(opened).toEqual(['moz-extension://own/check.html']);
});

test('of a text that is too long enough comes to say so', async () => {
  await openTextCheck({ text: 'x'.repeat(3 * LONGEST_ARTICLE) });
  expect((await takeGivenText(openedKey(), Date.now()))?.text).toHaveLength(LONGEST_ARTICLE + 1);
});

test('a text nobody has come for is thrown away, and what is not ours stays', async () => {
  await openTextCheck({ text: 'a' });
  await session.set({ other: 1 });
  const key = openedKey();
  expect(await takeGivenText(key, Date.now() + 11 * MINUTE)).toBeNull();
  expect(await session.get(null)).toEqual({ other: 1 });
});

test('what was written there by somebody else is no text, an address that is none is left out', async () => {
  await session.set({ 'text:a': { at: Date.now(), given: { text: 5 } }, 'text:b': 'x' });
  expect(await takeGivenText('a', Date.now())).toBeNull();
  expect(await takeGivenText('b', Date.now())).toBeNull();
  await session.set({ 'text:c': { at: Date.now(), given: { text: 't', url: 'no address', published: 'hôm qua' } } });
  expect(await takeGivenText('c', Date.now())).toEqual({ text: 't' });
});

test('a page that cannot be opened leaves no text behind', async () => {
  api['tabs'] = { create: () => Promise.reject(new Error('no window')) };
  await openTextCheck({ text: 'a' });
  expect(await session.get(null)).toEqual({});
});
