import { expect, test } from 'vitest';
import { pageClaims } from '../../lib/page/page-claims.ts';
import { documentOf } from './page-of.ts';

const HOST = 'https://backancity.gov.vn';
const claims = (head: string, body = '<p>Tin</p>') =>
  pageClaims(documentOf(`<html><head>${head}</head><body>${body}</body></html>`, `${HOST}/tin/bai-viet?x=1`));

test('the canonical link and og:url are told in full', () => {
  const head = `<link rel="canonical" href="/tin/bai-viet"><meta property="og:url" content="http://backancity.gov.vn/a">`;
  expect(claims(head)).toEqual({ canonical: `${HOST}/tin/bai-viet`, ogUrl: 'http://backancity.gov.vn/a' });
  expect(claims('<base href="https://m.a.vn/x/"><link rel="shortlink CANONICAL" href=" y ">').canonical).toBe(
    'https://m.a.vn/x/y',
  );
});

test('a page that says nothing has none', () => {
  const none = { canonical: null, ogUrl: null };
  expect(claims('')).toEqual(none);
  expect(claims('<link rel="canonical"><link rel="canonical" href=" "><meta property="og:url" content="">')).toEqual(
    none,
  );
  expect(claims('<link rel="canonical" href="https://[">')).toEqual(none);
  expect(claims(`<link rel="canonical" href="/${'a'.repeat(3000)}">`)).toEqual(none);
  expect(claims('<link rel="alternate" href="/a"><meta name="url" content="/a">')).toEqual(none);
});

test('one that says two things is not heard', () => {
  expect(claims('<link rel="canonical" href="/a"><link rel="canonical" href="/b">').canonical).toBeNull();
  expect(claims('<link rel="canonical" href="/a"><link rel="canonical" href="/a">').canonical).toBe(`${HOST}/a`);
});

test('only its head speaks for a page', () => {
  const body = `<link rel="canonical" href="/a"><svg><head><link rel="canonical" href="/b"/></head></svg>
    <img name="head"><form><input name="baseURI"><meta property="og:url" content="/a"></form>`;
  expect(claims('', body)).toEqual({ canonical: null, ogUrl: null });
});
