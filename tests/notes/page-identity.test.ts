import { expect, describe as suite, test } from 'vitest';
import { pageIdentity } from '../../lib/notes/page-identity.ts';
import { pageKey } from '../../lib/notes/page-key.ts';

const TITLE = 'Hội nghị Ban Chấp hành Đảng bộ thành phố lần thứ 7';
const SLUG = 'hoi-nghi-ban-chap-hanh-dang-bo-thanh-pho-lan-thu-7';
const HOST = 'https://backancity.gov.vn';

const identity = (address: string, canonical: string | null, title = TITLE, ogUrl: string | null = null) =>
  pageIdentity({ address, title, canonical, ogUrl });

/** Are notes written at both addresses of one article under one key, given what both pages say of themselves? */
const isOne = (address: string, canonical: string, title = TITLE): boolean =>
  pageKey(identity(address, canonical, title).url) === pageKey(identity(canonical, canonical, title).url);

suite('an address that a page says is its own', () => {
  test.each([
    ['names it by its words', `${HOST}/chi-tiet/${SLUG}`, `${HOST}/tin-tuc/${SLUG}.html`],
    ['names it by its number', `${HOST}/bai-viet?id=120345`, `${HOST}/tin/dai-hoi-120345.html`],
    ['names it by its title', `${HOST}/Default.aspx?tabid=87&itemid=5`, `${HOST}/${SLUG}`],
    ['names it by its title, with a number behind', `${HOST}/chi-tiet.aspx?id=5`, `${HOST}/${SLUG}-a5213.html`],
    [
      'stands at another host of the site',
      `https://tin.baobackan.vn/x?id=70012`,
      `https://baobackan.com.vn/tin-70012.html`,
    ],
    [
      'is the page for large screens',
      `https://m.backancity.gov.vn/mobile/tin/${SLUG}`,
      `https://www.backancity.gov.vn/tin/${SLUG}`,
    ],
    [
      'is the page that is no AMP',
      `https://amp.vnexpress.net/tin-4012345.html`,
      `https://vnexpress.net/${SLUG}-4012345.html`,
    ],
  ])('%s', (_how, address, canonical) => {
    expect(identity(address, canonical)).toEqual({ url: canonical, alsoAt: [address] });
    expect(isOne(address, canonical)).toBe(true);
  });

  test('is taken from og:url where there is no canonical link, or where that is not believed', () => {
    const [address, own] = [`${HOST}/x?id=5`, `${HOST}/${SLUG}`];
    expect(identity(address, null, TITLE, own).url).toBe(own);
    expect(identity(address, `${HOST}/`, TITLE, own).url).toBe(own);
    expect(identity(address, `${HOST}/y/${SLUG}`, TITLE, own).url).toBe(`${HOST}/y/${SLUG}`);
  });
});

suite('is not believed', () => {
  test.each([
    ['on another site', `${HOST}/${SLUG}`, `https://evil.example/${SLUG}`],
    ['on another site of the same ending', `https://a.gov.vn/${SLUG}`, `https://b.gov.vn/${SLUG}`],
    ['when it is the front page', `${HOST}/${SLUG}`, `${HOST}/`],
    ['when it is the front page by another name', `${HOST}/${SLUG}`, `${HOST}/trang-chu.html`],
    ['when it is the list above', `${HOST}/tin-tuc-su-kien-noi-bat/${SLUG}`, `${HOST}/tin-tuc-su-kien-noi-bat`],
    ['when it leaves out which article', `${HOST}/chi-tiet-tin-tuc-su-kien?id=7`, `${HOST}/chi-tiet-tin-tuc-su-kien`],
    ['when it is the article opened first', `${HOST}/${SLUG}`, `${HOST}/bi-thu-thanh-uy-tham-mo-hinh-kinh-te`],
    ['when it is the conference before', `${HOST}/x?id=5`, `${HOST}/${SLUG.replace('7', '6')}`],
    ['when it is the first page of several', `${HOST}/tin-120345?page=2`, `${HOST}/tin-120345`],
    ['when only the year is common', `${HOST}/tin?nam=2016&x=7`, `${HOST}/tin-2016?nam=2016`],
    ['when it is a route', `${HOST}/${SLUG}`, `${HOST}/#/${SLUG}`],
    ['when it is no address of the web', `${HOST}/${SLUG}`, `javascript:alert("${SLUG}")`],
    ['when it is no address', `${HOST}/${SLUG}`, SLUG],
    ['when it is too long', `${HOST}/${SLUG}?x=1`, `${HOST}/${SLUG}?x=1&y=${'a'.repeat(2000)}`],
  ])('%s', (_when, address, canonical) => {
    expect(identity(address, canonical)).toEqual({ url: address, alsoAt: [] });
  });

  test('of a route, which shares the head of all others', () => {
    const address = `${HOST}/app#/${SLUG}`;
    expect(identity(address, `${HOST}/${SLUG}`)).toEqual({ url: address, alsoAt: [] });
  });
});

test('a page that says nothing, or what it was opened at, is where it was opened', () => {
  const address = `${HOST}/${SLUG}?utm_source=zalo`;
  for (const canonical of [null, '', `${HOST}/${SLUG}`, `http://www.backancity.gov.vn/${SLUG}/`])
    expect(identity(address, canonical)).toEqual({ url: address, alsoAt: [] });
  expect(identity('about:blank', `${HOST}/${SLUG}`)).toEqual({ url: 'about:blank', alsoAt: [] });
  expect(identity('no address', `${HOST}/${SLUG}`)).toEqual({ url: 'no address', alsoAt: [] });
});

test('articles that give one address keep their notes apart', () => {
  const articles = ['thu-ngan-sach-vuot-ke-hoach-nam', 'giam-ngheo-ben-vung-o-nong-thuong', SLUG];
  for (const wrong of [`${HOST}/`, `${HOST}/tin-tuc`, `${HOST}/index.php`, `${HOST}/mot-bai-viet-khac-han`]) {
    const keys = articles.map((slug) => pageKey(identity(`${HOST}/tin-tuc/${slug}`, wrong, slug).url));
    expect(new Set(keys).size).toBe(articles.length);
  }
});
