import { plainWords } from '../text/forms.ts';
import { pageKey } from './page-key.ts';
import { isSameSite, plainPath } from './same-page.ts';

/** What is known of a page: its address, its title (empty where it has none), and what it says its address is. */
export interface PageNames {
  readonly address: string;
  readonly title: string;
  readonly canonical: string | null;
  readonly ogUrl: string | null;
}

/** The address under which the notes of a page are kept (`pageKey`), and others under which it may have some. */
export interface PageIdentity {
  readonly url: string;
  readonly alsoAt: readonly string[];
}

/**
 * Decides under which address a page's notes are kept: the one it says is its own (its canonical link, else og:url) where that
 * is believed, else the one it was opened at, under which others may be from before.
 *
 * Many pages name another one there: the front page, a list, the article that was opened first, the address without its
 * "?id=7". The notes of several articles would lie together then, and lead to none of them. So an address is believed only on
 * the same site, and only if it names this very article: by what names it in the opened address too, or by its title's words.
 */
export function pageIdentity({ address, title, canonical, ogUrl }: PageNames): PageIdentity {
  const opened = URL.parse(pageKey(address));
  const told = [canonical, ogUrl].find((one) => one !== null && opened !== null && isBelieved(one, opened, title));
  if (told == null || pageKey(told) === opened?.href) return { url: address, alsoAt: [] };
  return { url: told, alsoAt: [address] };
}

/** A longer address is none that a reader would be sent to. */
const LONGEST = 2000;

function isBelieved(told: string, opened: URL, title: string): boolean {
  const url = told.length <= LONGEST && /^https?:/i.test(told) ? URL.parse(pageKey(told)) : null;
  // a script shows another page for each route, and leaves the head of the page as it was
  if (url === null || url.hash !== '' || opened.hash !== '' || !isSameSite(url.hostname, opened.hostname)) return false;
  return isNamedAlike(url, opened) || isNamedByTitle(url, title);
}

/** Has what names an article in one address a like in the other, and is no parameter of the opened one left out? */
function isNamedAlike(told: URL, opened: URL): boolean {
  const names = new Set(namesIn(told));
  const parts = new Set([told.pathname, ...told.searchParams.values()].flatMap(wordsIn));
  return (
    namesIn(opened).some((name) => names.has(name)) &&
    [...opened.searchParams.values()].every((value) => wordsIn(value).every((word) => parts.has(word)))
  );
}

/** Words of an address by which an article is known ("hoi-nghi-lan-thu-7"); fewer name a list or a section as well. */
const FEWEST_WORDS = 4;
/** A number by which a site knows an article; not the year of a list, nor the number of a section. */
const ARTICLE_NUMBER = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}/g;

/** The last part of the path, if it has words enough, and the article numbers in it and in the parameters. */
function namesIn({ pathname, searchParams }: URL): string[] {
  const last = lastPart(pathname);
  const numbers = [last, ...searchParams.values()].flatMap((part) => part.match(ARTICLE_NUMBER) ?? []);
  return wordsIn(last).length >= FEWEST_WORDS ? [last, ...numbers] : numbers;
}

/** "/tin/hoi-nghi-lan-thu-7.html" → "hoi-nghi-lan-thu-7". */
function lastPart(path: string): string {
  const last = plainPath(path).split('/').at(-1) ?? '';
  return plainPath(`/${last.replace(/\.(?:s?html?|aspx?|php|jsp)$/i, '')}`)
    .slice(1)
    .toLowerCase();
}

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
/** What a site puts behind the words: "12345", "post12345", "a7b81". */
const SITE_NUMBER = /^[a-z]*\d{3,}$/;

/** Are the words of an address all in the title of the page? */
function isNamedByTitle({ pathname }: URL, title: string): boolean {
  const words = wordsIn(lastPart(pathname));
  const own = words.filter((word, at) => at < words.length - 1 || !SITE_NUMBER.test(word));
  const there = new Set(wordsIn(plainWords(title)));
  return own.length >= FEWEST_WORDS && own.every((word) => there.has(word));
}
