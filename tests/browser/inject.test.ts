import { expect, test } from 'vitest';
import { whyRefused } from '../../lib/browser/inject.ts';

test.each([
  [
    'a site without access',
    undefined,
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'no-access',
  ],
  ['the same in Firefox', undefined, 'Error: Missing host permission for the tab', 'no-access'],
  ['a page of Chrome', undefined, 'Cannot access a chrome:// URL', 'browser-page'],
  [
    'the blank page',
    undefined,
    'Cannot access "about:blank" at origin "null". Extension must have permission to access the frame\'s origin.',
    'browser-page',
  ],
  [
    'a page of another extension',
    undefined,
    'Cannot access a chrome-extension:// URL of different extension',
    'browser-page',
  ],
  ['the shop', 'https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.', 'browser-page'],
  [
    'Firefox’s shop after a click',
    'https://addons.mozilla.org/',
    'Error: Missing host permission for the tab',
    'browser-page',
  ],
  ['a page of Firefox after a click', 'about:config', 'Error: Missing host permission for the tab', 'browser-page'],
  ['an error page', 'https://backancity.gov.vn/', 'Frame with ID 0 is showing error page', 'browser-page'],
  ['a tab that was closed', undefined, 'Error: No tab with id: 7.', 'tab-gone'],
  ['the same in Firefox, a closed tab', undefined, 'Error: Invalid tab ID: 7', 'tab-gone'],
  [
    'Firefox’s PDF viewer',
    'https://backancity.gov.vn/nq.PDF?x=1',
    'Error: Missing host permission for the tab',
    'frame-or-pdf',
  ],
])('%s', (_what, url, error, code) => {
  expect(whyRefused(url, error)).toBe(code);
});
