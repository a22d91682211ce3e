import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNumberAt } from '../../../lib/quantity/number-at.ts';
import { classifyNumeral, NUMERAL_RULES } from '../../../lib/quantity/numerals/classify.ts';
import type { Scan } from '../../../lib/quantity/scan.ts';
import { freshMemo } from '../../../lib/quantity/scan.ts';
import { tokenize } from '../../../lib/text/tokens.ts';
import { unitIndex } from '../reading.ts';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);
const NUMBERS = [
  '215¹',
  '10²',
  '2l5',
  '3٧9',
  '1900 1234',
  '9704 0512 3456',
  '30a',
  '50k',
  '04.2021',
  '7',
  '12',
  '2016',
  '05',
  '26/6',
  '9,5',
  '3 - 1',
  '2015 - 2020',
  '0912 345 678',
  'ba',
  'hai mươi',
];
const BEFORE =
  'thứ ngày tháng năm tuổi aged quý khóa số quốc lộ|điều|tổ|Tàu|(|.|thắng|độ tuổi|tỷ lệ|đến|dated|May|từ 15 -';
const AFTER =
  'giờ h : am tháng năm tuổi sao th tại chỗ|hộ|%|/|-|- NQ|/2016|, 8 tháng 5|kh|Dương Quang|days|October|x|.|ha';
const pieces = (list: string): string[] => list.split('|').flatMap((part, at) => (at === 0 ? part.split(' ') : [part]));

const scanOf = (text: string, english: boolean, bare: boolean): Scan => ({
  text,
  tokens: tokenize(text),
  units: unitIndex,
  bare,
  english,
  shouted: false,
  memo: freshMemo(),
});

/** Where the rules that are asked say something else than all of them, one after the other. */
function disagreements(scan: Scan): string[] {
  return scan.tokens.flatMap((_, at) => {
    const atom = readNumberAt(scan, at);
    if (atom === null) return [];
    const all = NUMERAL_RULES.map(({ rule }) => rule({ ...scan, memo: freshMemo() }, atom)).find(
      (said) => said !== null,
    );
    const asked = classifyNumeral({ ...scan, memo: freshMemo() }, atom);
    return JSON.stringify(asked) === JSON.stringify(all ?? null) ? [] : [`${scan.text.slice(0, 80)} @${at}`];
  });
}

describe('a rule is asked wherever it has something to say', () => {
  test('beside the words that rules look for', () => {
    const texts = pieces(BEFORE).flatMap((before) =>
      NUMBERS.flatMap((number) => ['', ...pieces(AFTER)].map((after) => `${before} ${number} ${after}`)),
    );
    const found = texts.flatMap((text) => [
      ...disagreements(scanOf(text, false, false)),
      ...disagreements(scanOf(text, false, true)),
      ...disagreements(scanOf(text, true, false)),
    ]);
    expect(found).toEqual([]);
  });

  test('on whole pages', () => {
    const texts = readdirSync(PAGES).map((name) => readFileSync(new URL(name, PAGES), 'utf8').slice(0, 20_000));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.flatMap((text) => disagreements(scanOf(text, false, false)))).toEqual([]);
  });
});
