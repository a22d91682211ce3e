import { beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent } from './fakes.ts';
import { api } from './message-api.ts';

vi.mock('wxt/browser', async () => await import('./message-api.ts'));
const { hearAnnouncements } = await import('../../lib/browser/announcements.ts');

const SCRIPT = { id: 'us', url: 'https://a.vn/', frameId: 0, tab: { id: 7 } };
const BACKGROUND = { id: 'us', url: 'chrome-extension://us/background.js' };
const READY = { type: 'page-ready', body: null };
const REFUSED = { type: 'page-refused', body: { tabId: 7, code: 'browser-page' } };

const PRESSED = { type: 'button-pressed', body: { tabId: 7, windowId: 3 } };

const onPageReady = vi.fn();
const onRefused = vi.fn();
const onPressed = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  api.onMessage = fakeEvent();
  hearAnnouncements({ onPageReady, onRefused, onPressed });
});

test('a page script says that it has started, with its tab', () => {
  // an answer, even a promise of none, would take the message from whom it is meant for
  expect(api.onMessage.emit(READY, SCRIPT)).toEqual([undefined]);
  expect(onPageReady).toHaveBeenCalledExactlyOnceWith(7);
});

test('the background says that a page was refused, and why', () => {
  expect(api.onMessage.emit(REFUSED, BACKGROUND)).toEqual([undefined]);
  expect(onRefused).toHaveBeenCalledExactlyOnceWith(7, 'browser-page');
});

test('the background says that the toolbar button was pressed, with tab and window', () => {
  expect(api.onMessage.emit(PRESSED, BACKGROUND)).toEqual([undefined]);
  expect(onPressed).toHaveBeenCalledExactlyOnceWith(7, 3);
});

test.each<[string, unknown, unknown]>([
  ['a press told by a script in a page', PRESSED, SCRIPT],
  ['a press in no window', { type: 'button-pressed', body: { tabId: 7 } }, BACKGROUND],
  ['a start told by a page of ours', READY, BACKGROUND],
  ['a start in a frame', READY, { ...SCRIPT, frameId: 3 }],
  ['a refusal told by a script in a page', REFUSED, SCRIPT],
  ['a refusal told by another extension', REFUSED, { ...BACKGROUND, id: 'them' }],
  ['a refusal without body', { type: 'page-refused', body: null }, BACKGROUND],
  ['a refusal for no tab', { type: 'page-refused', body: { tabId: '7', code: 'browser-page' } }, BACKGROUND],
  ['a refusal for no known reason', { type: 'page-refused', body: { tabId: 7, code: 'toString' } }, BACKGROUND],
  ['no message of ours', 'page-ready', SCRIPT],
])('%s is passed over', (_, message, sender) => {
  api.onMessage.emit(message, sender);
  expect([onPageReady, onRefused, onPressed].flatMap(({ mock }) => mock.calls)).toEqual([]);
});
