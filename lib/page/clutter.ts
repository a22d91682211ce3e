import { attribute, documentOf, find, isOnDisplay, nameOf, windowOf } from './dom.ts';

/** Elements that never hold words of an article. A form may: whole pages of some systems stand inside one. */
const NEVER_TEXT: ReadonlySet<string> = new Set(
  (
    'head script style noscript template nav aside footer menu button select option textarea input datalist label ' +
    'progress meter img iframe frame frameset object embed applet svg math canvas video audio picture map dialog rt rp annotation annotation-xml'
  ).split(' '),
);

/** Those of them that take no room: a text runs on over them. */
const NO_ROOM: ReadonlySet<string> = new Set(
  'head script style noscript template datalist link meta annotation annotation-xml'.split(' '),
);

/** Those of them whose words belong to a sentence that goes on around them: a term with a button, a formula. */
const MAY_SPEAK: ReadonlySet<string> = new Set('button label math'.split(' '));

/** Whole words of a class or id that name what stands around an article, English and Vietnamese without accents. */
const CLUTTER_WORDS: ReadonlySet<string> = new Set(
  (
    'related lienquan share sharing sharebar social socials breadcrumb breadcrumbs tags taglist menu navbar navigation ' +
    'sidebar advert adverts advertisement ads quangcao banner newsletter popup modal cookie cookies pagination rating ' +
    'toolbar footer copyright topbar hotline'
  ).split(' '),
);

/** The same in several words. */
const CLUTTER_PHRASES: readonly string[] = [
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

/** Those of them that stand beside the text they are in: in an article, boxes of facts as well as of other stories. */
const BOXES: ReadonlySet<string> = new Set(['aside', 'footer']);

/** What readers write under an article. */
const COMMENT_WORDS: ReadonlySet<string> = new Set('comment comments commentlist binhluan respond'.split(' '));
/** The text of one comment. In a class of its own it is the text of a comment on the news as well. */
const COMMENT_TEXT = /(?:^|-)comment-(?:body|content|text|inner|box)(?:-|$)/;
const COMMENT_PHRASE = 'binh-luan';

const CLUTTER_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alert',
  'alertdialog',
]);

/** True for an element whose text is no reading matter whatever stands in it. */
export const neverText = (element: Element): boolean => {
  const name = nameOf(element);
  // a story that a page opens over another page
  return NEVER_TEXT.has(name) && !(name === 'dialog' && find(element, 'article') !== null);
};
export const isBox = (element: Element): boolean => BOXES.has(nameOf(element));
export const maySpeak = (element: Element): boolean => MAY_SPEAK.has(nameOf(element));
export const takesNoRoom = (element: Element): boolean => NO_ROOM.has(nameOf(element));

/**
 * True when the page does not show the element. Only a browser knows that; on a saved page read elsewhere the attributes
 * decide. What is hidden from screen readers alone (`aria-hidden`, `inert`: all that stands under an open dialog) is seen.
 */
export function isHidden(element: Element): boolean {
  const shown = isOnDisplay(element);
  if (shown) return false;
  // a document that stands in no window has nothing on display, and is read by its attributes too
  if (shown === null || windowOf(documentOf(element)) === null) {
    const style = attribute(element, 'style');
    return (
      attribute(element, 'hidden') !== null ||
      (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
    );
  }
  return displayOf(element) !== 'contents';
}

function displayOf(element: Element): string | undefined {
  return windowOf(documentOf(element))?.getComputedStyle(element).display;
}

/** What role, class or id name an element as: readers' comments, the text of one, or something else of the page's frame. */
export type Named = 'role' | 'comments' | 'comment-text' | 'frame' | null;

export function namedAs(element: Element): Named {
  const role = attribute(element, 'role');
  if (role !== null && CLUTTER_ROLES.has(role)) return 'role';
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  if (names.length < 3) return null;
  const words = names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const joined = words.join('-');
  if (COMMENT_TEXT.test(joined)) return 'comment-text';
  if (words.some((word) => COMMENT_WORDS.has(word)) || joined.includes(COMMENT_PHRASE)) return 'comments';
  if (words.some((word) => CLUTTER_WORDS.has(word))) return 'frame';
  return CLUTTER_PHRASES.some((phrase) => joined.includes(phrase)) ? 'frame' : null;
}
