import { expect, test } from 'vitest';
import { cellUnit } from '../../components/figures/cell-amount.ts';
import { createPanelSay } from '../../components/say.ts';
import type { Figure } from '../../lib/figure/figure.ts';
import { sampleNames, sampleSource } from './sample-source.ts';

const say = createPanelSay('vi', { ...sampleNames, packs: [sampleSource] });
const HEADS = [{ start: 0, end: 3, side: 'column' as const }];
const cell = (value: string, unit: string, more: Partial<Figure> = {}) => ({
  figure: { value, unit, unitWord: null, high: null, ...more } as Figure,
  heads: HEADS,
});

test.each([
  ['its unit behind it', cell('100', 'ha'), '100', ' ha'],
  ['a sign', cell('38.4', 'percent'), '38,4', '%'],
  ['the whole amount where it is counted in thousands', cell('5200000000', 'VND'), '5.200', ' (5,2 tỷ đồng)'],
  ['nothing where it says its unit itself', cell('100', 'ha', { unitWord: { start: 4, end: 6 } }), '100 ha', ''],
  ['nothing where it is a mere count', cell('12', 'count'), '12', ''],
  ['nothing for two numbers', cell('5', 'ha', { high: '7' }), '5-7', ''],
])('a bare number of a table has %s', (_what, item, printed, unit) => {
  expect(cellUnit(item, printed, say)).toBe(unit);
});

test('a number that stands in no table has only its own words', () => {
  expect(cellUnit({ ...cell('100', 'ha'), heads: [] }, '100', say)).toBe('');
});
