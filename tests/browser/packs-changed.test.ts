import { expect, test, vi } from 'vitest';
import { fakeEvent } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: { runtime: api } }));
const { onPacksChanged } = await import('../../lib/browser/packs-changed.ts');

const onMessage = fakeEvent<[unknown, unknown]>();
Object.assign(api, { id: 'us', getURL: (path: string) => `chrome-extension://us${path}`, onMessage });

test('only the extension itself says that other documents are on', () => {
  const listener = vi.fn();
  onPacksChanged(listener);
  const told = { type: 'packs-changed', body: null };
  onMessage.emit(told, { id: 'us', url: 'https://a.vn/', frameId: 0, tab: { id: 7 } });
  onMessage.emit(told, { id: 'them', url: 'chrome-extension://them/background.js' });
  onMessage.emit({ type: 'page-ready', body: null }, { id: 'us', url: 'chrome-extension://us/background.js' });
  expect(listener).not.toHaveBeenCalled();
  // an answer, even a promise of none, would take the message from whom it is meant for
  expect(onMessage.emit(told, { id: 'us', url: 'chrome-extension://us/background.js' })).toEqual([undefined]);
  expect(listener).toHaveBeenCalledOnce();
});
