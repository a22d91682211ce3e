/** Elements that never hold words of an article. A form may: whole pages of some systems stand inside one. */
const NEVER_TEXT: ReadonlySet<string> = new Set(
  (
    'head script style noscript template nav aside footer menu button select option textarea input datalist label ' +
    'progress meter iframe frame frameset object embed applet svg math canvas video audio picture map dialog'
  ).split(' '),
);

/** Whole words of a class or id that name what stands around an article, English and Vietnamese without accents. */
const CLUTTER_WORDS: ReadonlySet<string> = new Set(
  (
    'comment comments binhluan respond related lienquan share sharing sharebar social socials breadcrumb breadcrumbs ' +
    'tags taglist menu navbar navigation sidebar advert adverts advertisement ads quangcao banner newsletter popup ' +
    'modal cookie cookies pagination rating toolbar footer copyright topbar hotline'
  ).split(' '),
);

/** The same in several words. */
const CLUTTER_PHRASES: readonly string[] = [
  'binh-luan',
  'lien-quan',
  'tin-khac',
  'tin-cung',
  'cung-chuyen-muc',
  'doc-nhieu',
  'xem-nhieu',
  'doc-them',
  'xem-them',
  'quang-cao',
  'read-more',
  'most-read',
];

const CLUTTER_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alert',
]);

/** True for an element whose text is no reading matter whatever stands in it. */
export function neverText(element: Element): boolean {
  return NEVER_TEXT.has(element.localName);
}

/**
 * True when the page does not show the element. Only a browser knows the style sheets; on a saved page read elsewhere the
 * attributes alone decide.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';
}

/** True when role, class or id name the element as part of the page's frame: comments, related stories, sharing, menus. */
export function namedClutter(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role !== null && CLUTTER_ROLES.has(role)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 3) return false;
  const words = names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  if (words.some((word) => CLUTTER_WORDS.has(word))) return true;
  const joined = words.join('-');
  return CLUTTER_PHRASES.some((phrase) => joined.includes(phrase));
}
