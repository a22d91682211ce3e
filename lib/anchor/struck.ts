import { type PageText, piecesOf } from './page-text.ts';

const READ = /[\p{L}\p{N}]/u;

/** Is some of a stretch of the page text crossed out? */
export function isStruck(page: PageText, start: number, end: number): boolean {
  for (const { segment, words } of piecesOf(page, start, end)) if (segment.isStruck && READ.test(words)) return true;
  return false;
}

/** A stretch of the page text without what is crossed out in it; all of it where nothing else is there. */
export function standingWords(page: PageText, start: number, end: number): string {
  let standing = '';
  let last = start;
  for (const { segment, words } of piecesOf(page, start, end)) {
    // with the line break that was put in before a segment
    const from = Math.max(start, segment.start);
    if (!segment.isStruck) standing += page.text.slice(last, from) + words;
    last = from + words.length;
  }
  return standing.trim() === '' ? page.text.slice(start, end) : standing.replace(/(?<=\s) +/g, '').trim();
}
