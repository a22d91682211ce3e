import type { Article } from '../text/article.ts';
import { hasVietnameseLetters } from '../text/language.ts';

/** Would the engine see the same? The address does not matter to it. */
export function sameArticle(a: Article, b: Article): boolean {
  return (
    a.text === b.text &&
    a.title === b.title &&
    a.published === b.published &&
    a.lang === b.lang &&
    isSame(a.blocks, b.blocks) &&
    isSame(a.tables, b.tables) &&
    isSame(a.looks, b.looks)
  );
}

/** Compares plain data part by part: put into words first, a hundred thousand cells would hold the page up. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/** A browser that leaves no sign: the same page was Vietnamese before, and all its Vietnamese letters are gone. */
export const isTranslationOf = (
  before: { readonly url: string; readonly article: Article },
  now: Article,
  url: string,
): boolean =>
  withoutFragment(before.url) === withoutFragment(url) &&
  hasVietnameseLetters(before.article.text) &&
  !hasVietnameseLetters(now.text);

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;
