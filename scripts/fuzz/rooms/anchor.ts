import fc from 'fast-check';
import { describe } from '../../../lib/anchor/describe.ts';
import { createFinder } from '../../../lib/anchor/find.ts';
import { parsed, textsOf } from '../parsed.ts';
import { hold, type Room, within } from '../room.ts';
import { anyHtml } from './page.ts';

/** A stretch of a document: from a place in one of its texts on, over so many more characters, into the text behind it or that after. */
function stretchOf(document: Document, from: number, offset: number, length: number): Range | null {
  const texts = textsOf(document).filter(({ data }) => data.trim() !== '');
  const at = from % Math.max(1, texts.length);
  const [first, last] = [texts[at], texts[Math.min(texts.length - 1, at + (length % 3))]];
  if (first === undefined || last === undefined) return null;
  const start = offset % first.data.length;
  const range = document.createRange();
  range.setStart(first, start);
  range.setEnd(last, Math.min(last.data.length, first === last ? start + length : length));
  return range;
}

/** The numbers that a quote holds or cuts, whole. */
function numbersOf(quote: object): readonly string[] {
  const said = (name: string): string => String((quote as Readonly<Record<string, unknown>>)[name] ?? '');
  const before = /\d*$/.exec(said('prefix'))![0];
  const behind = /^\d*/.exec(said('suffix'))![0];
  const exact = said('exact');
  if (!/\d/.test(exact)) return [];
  return `${/^\d/.test(exact) ? before : ''}${exact}${/\d$/.test(exact) ? behind : ''}`.match(/\d+/g) ?? [];
}

/**
 * A passage of any page: described or not, it breaks nothing; one with a letter or a digit is found on the same page; and where every digit of the page has
 * become another one, no passage with a digit is found as if nothing had happened.
 */
export const anchorRoom: Room = {
  name: 'anchor',
  property: fc.property(anyHtml, fc.nat(), fc.nat(), fc.nat(40), (html, from, offset, length) => {
    const document = parsed(html);
    const range = stretchOf(document, from, offset, length);
    const selectors = range && within('describing', () => describe(range));
    if (selectors === null) return;
    const found = within('finding', () => createFinder(document)(selectors));
    const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
    const numbers = quote === undefined ? [] : numbersOf(quote);
    hold(found.found === 'found', `a passage that is there is ${found.found}`);
    for (const text of textsOf(document))
      text.data = text.data.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
    const after = within('finding again', () => createFinder(document)(selectors));
    // "46/57" is "57/68" now: a number of the passage is there again
    const there = new Set(textsOf(document).flatMap(({ data }) => data.match(/\d+/g) ?? []));
    const areGone = numbers.length > 0 && !numbers.some((number) => there.has(number));
    hold(!areGone || after.found !== 'found', 'a passage whose digits have changed is taken for the same');
  }) as Room['property'],
};
