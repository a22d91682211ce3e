import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
vi.stubEnv('FIREFOX', '');
const { leaveFocus, takeFocus } = await import('../../lib/browser/panel-focus.ts');
const { pressPanel } = await import('../../lib/browser/open-panel.ts');

const calls: string[] = [];
let session: ReturnType<typeof fakeStorage>['area'];

beforeEach(() => {
  calls.length = 0;
  session = fakeStorage('session').area;
  Object.assign(api, {
    runtime: { id: 'us', sendMessage: async (message: { type: string }) => void calls.push(message.type) },
    sidePanel: { open: async () => void calls.push('open') },
    storage: { session },
  });
});

test('a press opens a panel and tells those that are there, all in the turn of the click', () => {
  void pressPanel({ id: 7, windowId: 3 });
  expect(calls).toEqual(['open', 'button-pressed']);
});

test('the focus is left for the next panel of its window, once and not for long', async () => {
  await leaveFocus(3, 1_000);
  expect(await takeFocus(4, 1_000)).toBe(false);
  expect(await takeFocus(3, 2_000)).toBe(true);
  expect(await takeFocus(3, 2_000)).toBe(false);
  await leaveFocus(3, 1_000);
  expect(await takeFocus(3, 60_000)).toBe(false);
  await session.set({ 'focus:3': 'nonsense' });
  expect(await takeFocus(3, 1_000)).toBe(false);
  session.get = () => Promise.reject(new Error('broken'));
  expect(await takeFocus(3, 1_000)).toBe(false);
});
