import { expect, test } from 'vitest';
import { notedPage } from '../../lib/session/noted-page.ts';
import { report, TEXT } from './sample-report.ts';

const OPENED = 'https://m.backancity.gov.vn/x?id=120345';
const OWN = 'https://backancity.gov.vn/hoi-nghi-lan-thu-7-120345';
const CLAIMS = { canonical: OWN, ogUrl: null };
const CHECKED = {
  phase: 'checked',
  report,
  text: TEXT,
  struck: [],
  title: 'Hội nghị lần thứ 7',
  url: OPENED,
  lang: 'vi',
  fresh: true,
} as const;
const FAILED = { phase: 'failed', problem: { code: 'no-article' } } as const;

test('a page has its notes under the address it is known by, and under the opened one', () => {
  expect(notedPage({ ...CHECKED, claims: CLAIMS })).toEqual({
    report,
    text: TEXT,
    title: 'Hội nghị lần thứ 7',
    url: OWN,
    alsoAt: [OPENED],
  });
  expect(notedPage(CHECKED)).toEqual({ report, text: TEXT, title: 'Hội nghị lần thứ 7', url: OPENED, alsoAt: [] });
});

test('so has one that could not be checked, where its address is known', () => {
  const noted = { report: null, text: '', title: '' };
  expect(notedPage({ ...FAILED, url: OPENED, claims: CLAIMS })).toEqual({ ...noted, url: OWN, alsoAt: [OPENED] });
  expect(notedPage({ ...FAILED, url: OPENED })).toEqual({ ...noted, url: OPENED, alsoAt: [] });
  expect(notedPage(FAILED)).toBeNull();
});

test.each(['data:text/html,tin', `https://a.vn/?${'x'.repeat(100_001)}`])(
  'a page on an address that no backup brings back has none',
  (url) => {
    expect(notedPage({ ...FAILED, url })).toBeNull();
    expect(notedPage({ ...CHECKED, url })).toBeNull();
  },
);

test('a page that is still loading has none', () => {
  expect(notedPage({ phase: 'loading' })).toBeNull();
  expect(notedPage({ phase: 'checking' })).toBeNull();
});
