import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { keepCheckedPage, keptCheckedPages } = await import('../../lib/browser/checked-pages.ts');

const report = {
  engine: '1',
  packs: [],
  page: { relevant: 'no', score: 0, reasons: [], place: null, period: null, published: '2016-12-30' },
  figures: [],
  arithmetic: [],
} as const;
const pageAt = (url: string, text = 'Tin') =>
  ({ phase: 'checked', report, text, struck: [], title: 'Tin', url, lang: 'vi', fresh: true }) as const;

beforeEach(() => {
  api['storage'] = { session: fakeStorage('session').area };
});

test('the pages that were checked lately are there again, the last first, each once', async () => {
  await keepCheckedPage(pageAt('https://a.vn/1'), 1);
  await keepCheckedPage(pageAt('https://a.vn/2'), 2);
  await keepCheckedPage(pageAt('https://a.vn/1', 'Tin mới'), 3);
  expect((await keptCheckedPages()).map(({ url, text }) => [url, text])).toEqual([
    ['https://a.vn/1', 'Tin mới'],
    ['https://a.vn/2', 'Tin'],
  ]);
  expect((await keptCheckedPages())[0]?.report.page.published).toBe('2016-12-30');
});

test('of many only the last are kept, and none that is too large', async () => {
  for (let at = 0; at < 20; at++) await keepCheckedPage(pageAt(`https://a.vn/${at}`), at);
  const urls = (await keptCheckedPages()).map(({ url }) => url);
  expect(urls).toHaveLength(5);
  expect(urls[0]).toBe('https://a.vn/19');
  await keepCheckedPage(pageAt('https://a.vn/long', 'x'.repeat(500_000)), 30);
  expect((await keptCheckedPages())[0]?.url).toBe('https://a.vn/19');
});

test('what has not the form of a page is passed over', async () => {
  const session = (api['storage'] as { session: { set(values: object): Promise<void> } }).session;
  await session.set({ 'checked:a': { at: 5, state: { phase: 'checked' } }, 'checked:b': 'x', other: 1 });
  expect(await keptCheckedPages()).toEqual([]);
});
