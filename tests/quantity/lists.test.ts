import { describe, expect, test } from 'vitest';
import { BOUNDS, COMPOUNDS } from '../../lib/quantity/bounds.ts';
import { LABELS } from '../../lib/quantity/numerals/label-words.ts';
import type { PhraseTable } from '../../lib/quantity/phrases.ts';
import { numeralsOf, quantitiesOf, readText } from './reading.ts';

/** The phrases of a table that is matched from the last word back, as they are written. */
const written = <T>(table: PhraseTable<T>): string[] =>
  [...table.norm.values()].flatMap((phrases) => phrases.map(({ words }) => words.toReversed().join(' ')));

const boundOf = (text: string): string | undefined => readText(text).quantities[0]?.bound;

const ENGLISH = /^[a-z ]+$/u;

describe('the words of bounds', () => {
  const vietnamese = written(BOUNDS).filter((phrase) => !ENGLISH.test(phrase));
  test.each(vietnamese)('%s 5 km', (phrase) => {
    expect(boundOf(`đường dài ${phrase} 5 km`)).not.toBe('exact');
  });
  const compounds = [...COMPOUNDS].flatMap(([word, { norm }]) => [...norm].map((first) => `${first} ${word}`));
  test.each(compounds)('%s 5 km: no bound', (compound) => {
    expect(boundOf(`Đó là ${compound} 5 km`)).toBe('exact');
  });
  test.each([
    'tiến độ 99%',
    'đội trên 5 km',
    'vốn đầu tư 5 km',
    'vượt tiến độ 5 km',
    'cao hơn 5 km',
    'mức độ chung 5 km',
    'nền tảng 5 km',
  ])('a word that only ends or begins like one: %s', (text) => {
    const [found] = readText(text).quantities;
    const words =
      found?.boundWord === null || found === undefined ? '' : text.slice(found.boundWord.start, found.boundWord.end);
    expect(['', 'trên']).toContain(words);
  });
});

describe('the words of labels', () => {
  /** These must have a dot before the number, and are tried with it below. */
  const dotted = new Set(['p', 'q', 'đ', 'ng', 'no', 'number', 'tr']);
  const isTried = (phrase: string): boolean => !ENGLISH.test(phrase) && !dotted.has(phrase) && !/\d/u.test(phrase);
  const vietnamese = written(LABELS).filter(isTried);
  test.each(vietnamese)('%s 7 is a label', (phrase) => {
    expect(quantitiesOf(`theo ${phrase} 7.`)).toEqual([]);
    expect(numeralsOf(`theo ${phrase} 7.`)).toHaveLength(1);
  });
  // "thứ 7,5" stays an ordinal, whatever follows it.
  test.each(vietnamese.filter((phrase) => !phrase.endsWith('thứ')))('%s and a percentage: a figure', (phrase) => {
    expect(readText(`theo ${phrase} 7,5%.`).quantities).toHaveLength(1);
  });
  test.each(['P. 301', 'Q. 1', 'kp. 4', 'tr. 12'])('%s is a label', (text) => {
    expect(quantitiesOf(`ở ${text}, phường Đức Xuân`)).toEqual([]);
  });
  test.each(['giá 5 đ 301 hộ', 'có p 301 hộ'])('%s has no label', (text) => {
    expect(quantitiesOf(text)).toContain('301 hộ = 301 household');
  });
});
