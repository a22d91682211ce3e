import { describe, expect, test } from 'vitest';
import type { Article, Look } from '../../lib/text/article.ts';
import { findReordered } from '../../lib/text/bidi.ts';
import { asShown } from '../../lib/text/looks.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const whole = (text: string) => [{ start: 0, end: text.length }];
const reordered = (text: string): string[] =>
  findReordered(text, whole(text)).map(({ start, end }) => text.slice(start, end));

describe('where direction controls may reorder a text', () => {
  test.each([
    ['cho \u202e973\u202c lao động', ['\u202e973\u202c']],
    ['cho \u202e973 lao động', ['\u202e973 lao động']],
    ['cho \u2067973\u2069 và \u202b5\u202c', ['\u2067973\u2069', '\u202b5\u202c']],
    ['\u202ea\u2067b\u202cc\u2069d\u202ce', ['\u202ea\u2067b\u202cc\u2069d\u202c']],
    ['\u202c973\u2069', []],
    ['2,\u200f88', ['\u200f']],
    ['2,\u200e88 \u200b', []],
    // From left to right, and closed: nothing turns round.
    ['cho \u202a379\u202c, \u2066379\u2069 và \u2068379\u2069 lao động', []],
    ['cho \u2066379 lao động', ['\u2066379 lao động']],
    ['cho \u202a379 lao động', ['\u202a379 lao động']],
    ['cho \u2066\u202b379\u202c\u2069', ['\u2066\u202b379\u202c\u2069']],
    ['cho \u202d379\u202c lao động', ['\u202d379\u202c']],
    ['còn 8\u20663,88%\u2069', ['\u20663,88%\u2069']],
    ['còn \u20663\u2069,88%', ['\u20663\u2069']],
    ['cho \u2068\u05d0 379\u2069 lao động', ['\u2068\u05d0 379\u2069']],
    ['cho 379 lao động', []],
  ])('%j', (text, found) => {
    expect(reordered(text)).toEqual(found);
  });

  test('a block ends what it opened', () => {
    const text = 'a\u202eb\nc 379';
    const blocks = [
      { start: 0, end: 3 },
      { start: 4, end: text.length },
    ];
    expect(findReordered(text, blocks)).toEqual([{ start: 1, end: 3 }]);
  });

  test('a thousand openings are one stretch, and cost no more for it', () => {
    const text = `${'\u202e'.repeat(100_000)}379`;
    expect(findReordered(text, whole(text))).toEqual(whole(text));
  });
});

describe('an article as it is shown', () => {
  const shown = (text: string, looks: readonly Look[]): Article => asShown({ ...articleFromText({ text }), looks });

  test('one that looks as it is written comes back itself', () => {
    const article = articleFromText({ text: 'Tạo việc làm cho 379 lao động.' });
    expect(asShown(article)).toBe(article);
  });

  test('what is crossed out is blank, and every offset stays', () => {
    const text = 'cho 397 379\nlao động 😀 5 xã';
    const { text: seen } = shown(text, [
      { kind: 'struck', start: 4, end: 7 },
      { kind: 'struck', start: 10, end: 23 },
    ]);
    expect(seen).toBe(`cho     37 \n${' '.repeat(12)}5 xã`);
    expect(seen).toHaveLength(text.length);
  });

  test.each([
    ['ước 2\u03365\u03361\u0336 tỷ đồng 215 tỷ đồng', 'ước        tỷ đồng 215 tỷ đồng'],
    ['cho 3\u03389\u03387\u0338 379 lao động', 'cho        379 lao động'],
    ['ước 2\u03365\u03361\u0336 t\u0336y\u0336̉\u0336 215 tỷ', 'ước               215 tỷ'],
  ])('letters under strokes are crossed out: %s', (text, seen) => {
    const article = shown(text, []);
    expect(article.text).toBe(seen);
    expect(article.looks.map(({ kind }) => kind)).toEqual(['struck']);
  });

  test('digits that touch what is crossed out are in doubt', () => {
    const looks: Look[] = [{ kind: 'struck', start: 1, end: 2 }];
    expect(shown('3879', looks).looks.map(({ kind }) => kind)).toEqual(['struck', 'touching']);
    expect(shown('a8b', looks).looks).toEqual(looks);
  });

  test('the blank between two elements that touch parts their numbers', () => {
    const { text } = shown('5 379', [{ kind: 'touching', start: 1, end: 2 }]);
    expect(text).toBe('5\u2003379');
  });
});

describe('a number that an ellipsis cuts off', () => {
  test.each([
    ['tạo việc làm cho 37...', true],
    ['tạo việc làm cho 37…', true],
    ['tạo việc làm cho 37 [...]', true],
    ['tạo việc làm cho 37 (…)', true],
    ['tạo việc làm cho 379 lao động...', false],
    ['tạo việc làm cho 379.', false],
    ['tạo việc làm cho 379..', false],
  ])('%s', (text, isCut) => {
    const { looks } = asShown(articleFromText({ text }));
    const at = /[0-9](?![0-9])/.exec(text)!.index + 1;
    expect(looks).toEqual(isCut ? [{ kind: 'touching', start: at, end: at }] : []);
  });
});
