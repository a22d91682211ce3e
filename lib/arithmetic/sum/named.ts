import { type PlacedFigure, type SumPage, surface } from '../page/page.ts';

/** Longer words around a number are a sentence, not its name. */
const LONGEST = 40;
/** Where the name of a number in a list begins and ends. */
const BEGINS = /[,;:()\n.]|(?:^| )(?:và|gồm|trong đó|có|còn|and|including|of which) /giu;
const ENDS = /[,;:()\n.]| (?:và|gồm|trong đó|and|including|of which) /iu;

/**
 * A number of a list with what it is of, in the page's own words: "chi thường xuyên 163 tỷ đồng", "14 căn xây mới". The number
 * alone where nothing short stands around it.
 */
export function named(page: SumPage, entry: PlacedFigure): string {
  return `${inFront(page, entry)}${surface(page, entry)}${behind(page, entry)}`.replace(/\s+/g, ' ').trim();
}

function inFront(page: SumPage, { at, figure }: PlacedFigure): string {
  const from = Math.max(page.placed[at - 1]?.figure.end ?? 0, figure.start - LONGEST, 0);
  const words = page.article.text.slice(from, figure.start);
  const mark = [...words.matchAll(BEGINS)].at(-1);
  // Words that go on further than this are not the number's alone.
  return mark === undefined ? '' : words.slice(mark.index + mark[0].length);
}

function behind(page: SumPage, { at, figure }: PlacedFigure): string {
  const next = page.placed[at + 1]?.figure.start ?? page.article.text.length;
  const words = page.article.text.slice(figure.end, Math.min(next, figure.end + LONGEST));
  const stop = words.search(ENDS);
  return stop < 0 ? '' : words.slice(0, stop);
}
