import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { keepCheckedBefore, onCheckedBefore, readCheckedBefore } = await import('../../lib/browser/checked-before.ts');

const PAGE = {
  url: 'https://a.vn/tin',
  title: 'Tin',
  counts: { differs: 0, missed: 0, apart: 0, reached: 0, agrees: 1 },
};

beforeEach(() => {
  const storage = fakeStorage('session');
  api['storage'] = { session: storage.area, onChanged: storage.onChanged };
});

test('pages are kept for the other windows, and told to them', async () => {
  const heard = vi.fn();
  onCheckedBefore(heard);
  expect(await readCheckedBefore()).toEqual([]);
  keepCheckedBefore([PAGE]);
  expect(await readCheckedBefore()).toEqual([PAGE]);
  expect(heard).toHaveBeenCalledExactlyOnceWith([PAGE]);
});

test('a browser that keeps nothing leaves none', async () => {
  const no = () => Promise.reject(new Error('no storage'));
  api['storage'] = { session: { get: no, set: no }, onChanged: { addListener() {} } };
  keepCheckedBefore([PAGE]);
  expect(await readCheckedBefore()).toEqual([]);
});
