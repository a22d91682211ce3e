import { beforeEach, expect, test, vi } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { askedIn, openNewSource, openSourceFromTab, takeGivenSource } = await import('../../lib/browser/new-source.ts');

const article = articleFromText({ text: 'Thu ngân sách đạt 45,2 tỷ đồng.' }, { url: 'https://a.vn/tin' });
let opened: string[];
let ran: unknown;
const asked = () => askedIn(new URL(opened.at(-1)!).hash);
const keyOf = (): string => {
  const found = asked();
  if (found === null || !('key' in found)) throw new Error(opened.at(-1));
  return found.key;
};

beforeEach(() => {
  const { area } = fakeStorage('session');
  opened = [];
  ran = undefined;
  api['storage'] = { session: area };
  api['runtime'] = { getURL: (path: string) => `moz-extension://own${path}` };
  api['tabs'] = { create: async ({ url }: { url: string }) => void opened.push(url) };
  api['scripting'] = { executeScript: async () => [{ result: ran }] };
});

test('an article comes to the page of the sources once, and nothing of it is in the address', async () => {
  await openNewSource({ article });
  expect(opened[0]).toMatch(/^moz-extension:\/\/own\/sources\.html#take=[0-9a-f-]{36}$/);
  const key = keyOf();
  expect(await takeGivenSource(key, Date.now())).toEqual({ article });
  expect(await takeGivenSource(key, Date.now())).toBeNull();
});

test('so does a text, and what was written there by somebody else is none', async () => {
  await openNewSource({ text: 'a', title: 'b' });
  expect(await takeGivenSource(keyOf(), Date.now())).toEqual({ text: 'a', title: 'b' });
  const { session } = api['storage'] as { session: { set(of: object): Promise<void> } };
  await session.set({ 'source:x': { at: Date.now(), given: { article: { text: 5 } } } });
  expect(await takeGivenSource('x', Date.now())).toBeNull();
});

test('the page of a tab is read there', async () => {
  ran = { ok: true, article };
  await openSourceFromTab(7);
  expect(await takeGivenSource(keyOf(), Date.now())).toEqual({ article });
});

test.each([
  [{ ok: false, code: 'no-article' }, 'no-article'],
  [{ ok: false, code: 'translated' }, 'translated'],
  [{ ok: false, code: '<b>' }, 'unreadable'],
  [{ ok: true, article: { text: 'x' } }, 'unreadable'],
  [null, 'unreadable'],
])('where it says %j the page of the sources says why', async (result, fault) => {
  ran = result;
  await openSourceFromTab(7);
  expect(asked()).toEqual({ fault });
});

test('a page that lets no script in is told, too', async () => {
  api['scripting'] = { executeScript: () => Promise.reject(new Error('no access')) };
  await openSourceFromTab(7);
  expect(asked()).toEqual({ fault: 'unreadable' });
});

test('an address asks for something new, or for nothing', () => {
  expect(askedIn('#new')).toEqual({ fault: null });
  expect(askedIn('#new=constructor')).toEqual({ fault: null });
  expect(askedIn('')).toBeNull();
  expect(askedIn('#review=a')).toBeNull();
});
