import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us${path}` } },
}));
const { isOwnPage, webPageTab } = await import('../../lib/browser/senders.ts');

const from = (url: string, more: object = {}) =>
  ({ id: 'us', url, frameId: 0, tab: { id: 7 }, ...more }) as Parameters<typeof webPageTab>[0];
const WELCOME = 'chrome-extension://us/welcome.html';

test.each([
  ['a web page', from('https://a.vn/'), 7],
  ['the practice page', from(WELCOME), 7],
  ['the same at a place of it', from(`${WELCOME}#practice`), 7],
  ['a frame of a web page', from('https://a.vn/', { frameId: 3 }), null],
  ['the panel within the practice page', from('chrome-extension://us/sidepanel.html?tab=7', { frameId: 2 }), null],
  ['another page of ours', from('chrome-extension://us/notes.html'), null],
  ['a page that only ends like it', from('chrome-extension://us/x/welcome.html'), null],
  ['another extension', from('chrome-extension://them/welcome.html', { id: 'them' }), null],
  ['a web page of that name', from('https://a.vn/welcome.html'), 7],
])('the tab of what is read: %s', (_what, sender, tab) => {
  expect(webPageTab(sender)).toBe(tab);
});

test('the practice page is a page of ours all the same', () => {
  expect(isOwnPage(from(WELCOME))).toBe(true);
});
