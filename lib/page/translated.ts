import { hasVietnameseLetters } from '../text/language.ts';
import { attribute, find } from './dom.ts';

/**
 * What browsers leave in a page while they show a translation of it: Chrome a class on the root, Edge an attribute on what it
 * has translated, and a service that translates for any browser a line in the head. Firefox puts the words into the page's own
 * text and leaves nothing.
 */
const SIGNS = [
  'html.translated-ltr',
  'html.translated-rtl',
  '[_msttexthash]',
  'meta[http-equiv="X-Translated-By" i]',
].join(', ');

/** Where a page says itself in what language it is written; a browser that translates changes none of it. */
const STATED = 'meta[property="og:locale" i], meta[http-equiv="content-language" i], meta[name="language" i]';

/**
 * Does the browser show a translation in the place of the page's own words? `text`: what is read there now. Without a sign,
 * when a page that calls itself Vietnamese, but by now not its root, has no Vietnamese letters.
 */
export function isTranslated(document: Document, text: string): boolean {
  if (find(document, SIGNS) !== null) return true;
  const root = find(document, 'html');
  const shown = root === null ? null : attribute(root, 'lang');
  const stated = find(document, STATED);
  const written = stated === null ? null : attribute(stated, 'content');
  return isVietnamese(written) && shown !== null && !isVietnamese(shown) && !hasVietnameseLetters(text);
}

const isVietnamese = (tag: string | null): boolean => /^\s*vi(?:[-_]|\s*$)/i.test(tag ?? '');
