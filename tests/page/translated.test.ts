import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { isTranslated } from '../../lib/page/translated.ts';

const documentOf = (html: string): Document => new JSDOM(html).window.document;
const VIETNAMESE = 'Năm 2016, thành phố Bắc Kạn giải quyết việc làm mới cho 379 lao động.';
const ENGLISH = 'In 2016, Bac Kan city created new jobs for 379 workers.';

describe('signs of a translation', () => {
  it.each([
    ['Chrome, from left to right', '<html lang="en" class="no-js translated-ltr"><body><p><font>x</font></p>'],
    ['Chrome, from right to left', '<html lang="ar" class="translated-rtl"><body>'],
    ['Edge', '<html lang="vi"><body><p _msttexthash="27820" _msthash="1">x</p>'],
    ['a service', '<html lang="en"><head><meta http-equiv="X-Translated-By" content="Google"></head>'],
  ])('%s', (_who, html) => {
    expect(isTranslated(documentOf(html), ENGLISH)).toBe(true);
    // a page of another language that is translated into Vietnamese never printed these words either
    expect(isTranslated(documentOf(html), VIETNAMESE)).toBe(true);
  });

  it('a page that calls itself Vietnamese, with another language at its root and no Vietnamese letters', () => {
    const head = '<head><meta property="og:locale" content="vi_VN"></head>';
    expect(isTranslated(documentOf(`<html lang="en">${head}`), ENGLISH)).toBe(true);
    expect(isTranslated(documentOf(`<html lang="en">${head}`), VIETNAMESE)).toBe(false);
    // written without accents
    expect(isTranslated(documentOf(`<html lang="vi">${head}`), 'Thanh pho Bac Kan nam 2016')).toBe(false);
  });

  it.each([
    ['a page of its own words', '<html lang="vi" class="translated"><body>'],
    ['an English page', '<html lang="en"><head><meta property="og:locale" content="en_US"></head>'],
    ['a page that states nothing', '<p>x</p>'],
  ])('none on %s', (_which, html) => {
    expect(isTranslated(documentOf(html), ENGLISH)).toBe(false);
  });
});

it('is told with the article that was read', () => {
  const page = (name: string) =>
    readArticle(documentOf(`<html class="${name}"><body><article><p>${VIETNAMESE.repeat(5)}</p></article>`), null);
  expect(page('translated-ltr')).toMatchObject({ ok: true, translated: true });
  expect(page('')).toMatchObject({ ok: true, translated: false });
});
