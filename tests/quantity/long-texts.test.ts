import { describe, expect, test } from 'vitest';
import { portionsOf } from '../../lib/quantity/portions.ts';
import { isShouted } from '../../lib/text/characters.ts';
import { readText } from './reading.ts';

const SENTENCE = 'Thu ngân sách đạt 99,628 tỷ đồng; trồng 2 500 ha rừng. ';

describe('long texts', () => {
  test('a long block is read in portions that cut no number and lose none', () => {
    const text = SENTENCE.repeat(2_000).trim();
    const portions = portionsOf(text, { start: 0, end: text.length });
    expect(portions.length).toBeGreaterThan(3);
    expect(portions.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { end } of portions.slice(0, -1)) expect(text.slice(end - 2, end + 1)).toMatch(/\p{L} \p{L}/u);
    const { quantities } = readText(text);
    expect(quantities).toHaveLength(4_000);
    expect(new Set(quantities.map(({ value, unit }) => `${value} ${unit}`))).toEqual(
      new Set(['99628000000 VND', '2500 ha']),
    );
  });

  test('a block with no blank to cut at stays whole', () => {
    const block = { start: 0, end: 50_000 };
    expect(portionsOf('a'.repeat(50_000), block)).toEqual([block]);
  });

  test('thousands of bare numbers are data, not text; a table’s worth of them is read', () => {
    expect(readText('12 '.repeat(4_000)).quantities).toEqual([]);
    expect(readText('12; '.repeat(40)).quantities).toHaveLength(40);
  });
});

describe('isShouted', () => {
  test.each([
    ['THU NGÂN SÁCH ĐẠT 96 TỶ ĐỒNG', true],
    ['DIỆN TÍCH RỪNG TRỒNG MỚI ĐẠT 100 ha', true],
    ['GPU NVIDIA RTX có 24 GB VRAM', false],
    ['Thu ngân sách đạt 96 tỷ đồng', false],
    ['UBND TP', false],
    // The accents tell a word from a unit's symbol, decomposed too.
    ['05-NQ/TU 5-7% 1.234 số 05-NQ/TU', false],
    ['05-NQ/TU 5-7% 1.234 số 05-NQ/TU'.normalize('NFD'), false],
  ])('%s: %s', (text, shouted) => {
    expect(isShouted(text, 0, text.length)).toBe(shouted);
  });
});
