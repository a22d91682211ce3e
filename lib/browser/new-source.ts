import type { Article } from '../text/article.ts';
import { isObject } from '../text/shape.ts';
import { parseArticle } from './article-shape.ts';
import { asGivenText, type GivenText } from './check-text.ts';
import { openOwn, openWith, takeHanded } from './handed.ts';
import { readPageArticle } from './page-article.ts';
import { isTakeFault, type TakeFault } from './take-fault.ts';

/** What is to become a source: an article as it was read, or a text with what is known of its page. */
export type GivenSource = { readonly article: Article } | GivenText;

const KIND = 'source';
const PAGE = '/sources.html';
/** How the address of the page says what it was opened for. */
const TAKE = 'take=';
const FAILED = 'new=';

/** Opens the page of the sources with a document to be made one. Never rejects. */
export async function openNewSource(given: GivenSource): Promise<void> {
  if (!(await openWith(KIND, PAGE, TAKE, given))) await openFailed('unreadable');
}

/** The same with the page of a tab, which is read anew, as a whole; where it cannot be, the page of the sources says why. */
export async function openSourceFromTab(tabId: number): Promise<void> {
  const read = await readPageArticle(tabId);
  if (read.ok) await openNewSource({ article: read.article });
  else await openFailed(read.fault);
}

const openFailed = (fault: TakeFault): Promise<void> => openOwn(`${PAGE}#${FAILED}${fault}`).catch(() => {});

/** What the part of the address behind "#" asks for; null where it asks for nothing new. */
export function askedIn(hash: string): { readonly key: string } | { readonly fault: TakeFault | null } | null {
  const asked = hash.replace(/^#/, '');
  if (asked.startsWith(TAKE)) return { key: asked.slice(TAKE.length) };
  if (asked === 'new') return { fault: null };
  if (!asked.startsWith(FAILED)) return null;
  const fault = asked.slice(FAILED.length);
  return { fault: isTakeFault(fault) ? fault : null };
}

/** Takes the document that was left under a key: once. Null where there is none. `now`: milliseconds since 1970. */
export async function takeGivenSource(key: string, now: number): Promise<GivenSource | null> {
  const given = await takeHanded(KIND, key, now);
  if (!isObject(given) || !('article' in given)) return asGivenText(given);
  const article = parseArticle(given['article']);
  return article === null ? null : { article };
}
