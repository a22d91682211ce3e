import { JSDOM } from 'jsdom';
import { describe } from '../../lib/anchor/describe.ts';
import { createFinder, type Found } from '../../lib/anchor/find.ts';
import { rangeIn } from './range-in.ts';

export const page = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;

/** What is found on the page `after` of a note on words of the page `before`, where they stand first; `words` may be there only once. */
export function foundOf(before: string, words: string, after: string): Found {
  const { body } = page(before);
  const start = body.textContent!.indexOf(words);
  return createFinder(page(after))(describe(rangeIn(body, start, start + words.length)!)!);
}

/** The same in words: "found: 2,88%", "2,88% → 2,66%" or "lost". */
export function said(before: string, words: string, after: string): string {
  const found = foundOf(before, words, after);
  if (found.found === 'changed') return `${found.from} → ${found.to}`;
  return found.found === 'lost' ? 'lost' : `found: ${found.range}`;
}
