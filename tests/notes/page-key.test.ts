import { expect, test } from 'vitest';
import { pageKey } from '../../lib/notes/page-key.ts';

const PAGE = 'https://backancity.gov.vn/hoi-nghi-lan-thu-7';

test.each([
  ['the fragment', `${PAGE}#binh-luan`],
  ['tracking parameters', `${PAGE}?utm_source=zalo&fbclid=abc`],
  ['a slash at the end', `${PAGE}/`],
  ['http', 'http://backancity.gov.vn/hoi-nghi-lan-thu-7'],
  ['capital letters in the host', 'https://BackanCity.gov.vn/hoi-nghi-lan-thu-7'],
  ['a default port', 'https://backancity.gov.vn:443/hoi-nghi-lan-thu-7'],
  ['a name and password', 'https://a:b@backancity.gov.vn/hoi-nghi-lan-thu-7'],
])('%s does not make another page', (_what, address) => {
  expect(pageKey(address)).toBe(PAGE);
});

test.each([
  ['Zalo', 'gidzl=abc&zarsrc=30'],
  ['Facebook', 'mibextid=xyz&fbclid=1'],
  ['a Google search', 'srsltid=Af&_gl=1*1&gad_source=1&gad_campaignid=2'],
  ['TikTok', 'ttclid=E.C'],
  ['a newsletter', 'mc_cid=1&mc_eid=2&_hsenc=p2&_hsmi=3&mkt_tok=4'],
  ['a campaign', 'utm_source=zalo&UTM_Medium=x&utm_id=4&mtm_campaign=5'],
])('coming from %s does not make another page', (_from, search) => {
  expect(pageKey(`${PAGE}?${search}`)).toBe(PAGE);
  expect(pageKey(`${PAGE}?id=7&${search}`)).toBe(`${PAGE}?id=7`);
});

test.each([
  ['www', 'https://www.backancity.gov.vn/hoi-nghi-lan-thu-7'],
  ['telephones', 'https://m.backancity.gov.vn/hoi-nghi-lan-thu-7'],
  ['telephones, below www', 'https://www.m.backancity.gov.vn/hoi-nghi-lan-thu-7'],
  ['AMP, at a host', 'https://amp.backancity.gov.vn/hoi-nghi-lan-thu-7'],
  ['AMP, in the path', `${PAGE}/amp/`],
  ['AMP, as an ending', `${PAGE}.amp`],
  ['AMP, as a parameter', `${PAGE}?amp=1`],
  ['AMP, as an empty parameter', `${PAGE}?amp`],
  ['AMP, as a kind of output', `${PAGE}?outputType=amp`],
])('the form for %s is the same page', (_form, address) => {
  expect(pageKey(address)).toBe(PAGE);
});

test.each([
  ['https://m.vn/tin', 'a host that has nothing left'],
  ['https://tin.a.vn/tin', 'another label'],
  ['https://a.vn/amp', 'a path that is nothing else'],
  ['https://a.vn/vinamp', 'a word with the same end'],
  ['https://a.vn/?amp=7', 'another value'],
])('%s keeps %s', (address) => {
  expect(pageKey(address)).toBe(address);
});

test('a route behind # is a page of its own, a place on the page is not', () => {
  const routes = ['#/a', '#/b', '#!/a', '#!/b', '#!a', '#/a?id=1'].map((hash) => pageKey(`https://a.vn/${hash}`));
  expect(new Set([...routes, pageKey('https://a.vn/')]).size).toBe(routes.length + 1);
  expect(pageKey('https://a.vn/#/a/?utm_source=x')).toBe(pageKey('https://a.vn/#/a'));
  expect(pageKey('https://a.vn/#/a:~:text=96')).toBe(pageKey('https://a.vn/#/a'));
  for (const hash of ['#', '#/', '#!', '#!/', '#a', '#binh-luan', '#:~:text=96', '#?x=/1'])
    expect(pageKey(`https://a.vn/${hash}`)).toBe('https://a.vn/');
});

test('the order of the parameters does not matter, their values do', () => {
  expect(pageKey('https://a.vn/?id=7&p=2')).toBe(pageKey('https://a.vn/?p=2&id=7&utm_medium=x'));
  expect(pageKey('https://a.vn/?id=7')).not.toBe(pageKey('https://a.vn/?id=8'));
});

test.each([
  ['another path', 'https://backancity.gov.vn/hoi-nghi-lan-thu-8'],
  ['another case of the path', 'https://backancity.gov.vn/Hoi-nghi-lan-thu-7'],
  ['another port', 'https://backancity.gov.vn:8443/hoi-nghi-lan-thu-7'],
  ['a parameter that is not known to track', `${PAGE}?ref=7`],
])('%s is another page', (_what, address) => {
  expect(pageKey(address)).not.toBe(PAGE);
});

test('a root keeps its slash, a file its path, and no address throws', () => {
  expect(pageKey('https://a.vn')).toBe('https://a.vn/');
  expect(pageKey('file:///tai-lieu/tin.html#x')).toBe('file:///tai-lieu/tin.html');
  expect(pageKey('no address#x')).toBe('no address');
  expect(pageKey('')).toBe('');
});

test('an address of many thousand parameters is read as fast as it is long', () => {
  // a quarter of a megabyte: taken out one by one they took minutes
  const tracking = Array.from({ length: 20_000 }, (_, n) => `utm_${n}=a`).join('&');
  expect(pageKey(`${PAGE}?b=2&${tracking}&a=1`)).toBe(`${PAGE}?a=1&b=2`);
  expect(pageKey(`${PAGE}#/tin?b=2&${tracking}&a=1`)).toBe(`${PAGE}#/tin?a=1&b=2`);
});
