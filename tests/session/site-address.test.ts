import { expect, test } from 'vitest';
import { addingOf } from '../../lib/session/added-sites.ts';
import { builtInAt, builtInMatches } from '../../lib/session/built-in-sites.ts';
import { EVERYWHERE, hostOf, isWithin, siteOf } from '../../lib/session/site-address.ts';

test.each([
  ['vnexpress.net', 'vnexpress.net', '*://*.vnexpress.net/*'],
  ['  https://www.vnexpress.net/tin-tuc/abc-123.html?x=1#y ', 'vnexpress.net', '*://*.vnexpress.net/*'],
  ['WWW.VnExpress.NET.', 'vnexpress.net', '*://*.vnexpress.net/*'],
  ['*.vnexpress.net/*', 'vnexpress.net', '*://*.vnexpress.net/*'],
  ['//nhandan.vn/tin', 'nhandan.vn', '*://*.nhandan.vn/*'],
  ['http://bao.example.com:8080/x', 'bao.example.com', '*://*.bao.example.com/*'],
  ['bao.example.com:8080', 'bao.example.com', '*://*.bao.example.com/*'],
  ['báo.vn', 'xn--bo-mia.vn', '*://*.xn--bo-mia.vn/*'],
  // "www" alone in front of an ending is the site itself
  ['www.vn', 'www.vn', '*://*.www.vn/*'],
  ['8.8.8.8', '8.8.8.8', '*://8.8.8.8/*'],
])('"%s" is the site %s', (typed, host, match) => {
  expect(siteOf(typed)).toEqual({ host, match });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['vnexpress', 'private'],
  ['hai từ.vn', 'no-address'],
  ['a'.repeat(2_001), 'no-address'],
  ['http://', 'no-address'],
  ['https://ai:mat-khau@bao.vn', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
  ['data:text/html,x', 'no-address'],
  ['mailto:a@bao.vn', 'no-address'],
  ['*', 'no-address'],
  ['*://*/*', 'no-address'],
  ['bao..vn', 'no-address'],
  ['file:///C:/bao.html', 'file'],
  ['/home/toi/bao.html', 'file'],
  ['C:\\bao.html', 'file'],
  ['about:config', 'of-the-browser'],
  ['chrome://settings', 'of-the-browser'],
  ['moz-extension://abc/x.html', 'of-the-browser'],
  ['localhost', 'private'],
  ['http://localhost:3000/', 'private'],
  ['127.0.0.1', 'private'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['192.168.1.1:8080', 'private'],
  ['169.254.1.1', 'private'],
  ['100.64.0.1', 'private'],
  ['http://[::1]/', 'private'],
  ['http://[fd00::1]/', 'private'],
  ['http://0x7f000001/', 'private'],
  ['router.lan', 'private'],
  ['may-in.local', 'private'],
  ['wiki.corp', 'private'],
])('"%s" is refused: %s', (typed, why) => {
  expect(siteOf(typed)).toBe(why);
});

test('a host is within a pattern if it is it, or stands below it', () => {
  expect(isWithin('vnexpress.net', '*://*.vnexpress.net/*')).toBe(true);
  expect(isWithin('m.vnexpress.net', '*://*.vnexpress.net/*')).toBe(true);
  expect(isWithin('xvnexpress.net', '*://*.vnexpress.net/*')).toBe(false);
  expect(isWithin('vnexpress.net.evil.com', '*://*.vnexpress.net/*')).toBe(false);
  expect(isWithin('m.vnexpress.net', 'https://vnexpress.net/*')).toBe(false);
  for (const all of [EVERYWHERE, '<all_urls>', 'https://*/*']) expect(isWithin('bao.vn', all)).toBe(true);
  expect(isWithin('bao.vn', 'nonsense')).toBe(false);
  expect(hostOf('*://*.vnexpress.net/*')).toBe('vnexpress.net');
});

test('a built-in site is known by its host', () => {
  expect(builtInAt('www.backancity.gov.vn')).toBe('bac-kan-city-portal');
  expect(builtInAt('baobackan.org.vn')).toBe('bac-kan-newspaper');
  expect(builtInAt('backancity.gov.vn.evil.com')).toBeNull();
  expect(builtInMatches(['thai-nguyen-newspaper', 'no such site'])).toEqual(['*://*.baothainguyen.vn/*']);
});

test('what is there already is not asked for again; all sites hide no single one', () => {
  const known = [...builtInMatches(), '*://*.vnexpress.net/*', EVERYWHERE];
  expect(addingOf('baobackan.vn', known).kind).toBe('already');
  expect(addingOf('m.vnexpress.net', known).kind).toBe('already');
  expect(addingOf('nhandan.vn', known)).toMatchObject({ kind: 'ask', site: { host: 'nhandan.vn' } });
  expect(addingOf('localhost', known)).toEqual({ kind: 'fault', why: 'private' });
});
