import { expect, test } from 'vitest';
import type { Numbered } from '../../../components/groups.ts';
import { seriesOf } from '../../../components/pictures/series-of.ts';
import type { Figure } from '../../../lib/figure/figure.ts';
import { sampleReport } from '../sample-report.ts';
import { sampleSource } from '../sample-source.ts';

const planned = sampleReport.figures[12]!;
const numbered = (figure: Partial<Figure>, index = 0): Numbered => ({
  ...planned,
  figure: { ...planned.figure, ...figure },
  index,
  slot: String(index),
});
const of = (...figures: Numbered[]) => seriesOf(figures, [sampleSource]);

test('figures of another year stand among the source’s of the same indicator, by year', () => {
  const { series, rest } = of(
    numbered({ period: '2017', status: 'result', value: '640' }, 3),
    numbered({ period: '2017', value: '350' }, 4),
  );
  expect(rest).toEqual([]);
  expect(series).toHaveLength(1);
  expect(series[0]!.figures.map(({ index }) => index)).toEqual([3, 4]);
  expect(series[0]!.points.map(({ kind, year, decimal }) => [kind, year, decimal])).toEqual([
    ['source', 2016, '379'],
    ['page', 2017, '640'],
    ['plan', 2017, '350'],
  ]);
});

test('what follows from the source’s numbers is among them, as such', () => {
  const poverty: Numbered = {
    ...numbered({ indicator: 'poverty-rate', unit: 'percent', period: '2018', status: 'result', value: '2.1' }),
    verdict: { ...planned.verdict, reference: 'poverty-rate-2016' },
  };
  expect(of(poverty).series[0]?.points.map(({ kind, year, decimal }) => [kind, year, decimal])).toEqual([
    ['derived', 2015, '3.2'],
    ['source', 2016, '2.88'],
    ['page', 2018, '2.1'],
  ]);
});

test.each<[string, Partial<Figure>]>([
  ['part of a year', { period: '2017-9M' }],
  ['another place', { place: 'bach-thong' }],
  ['another measure', { measure: 'change' }],
  ['another unit', { unit: 'percent' }],
  ['another definition', { definition: 'prices-2010' }],
  ['a period that is not said', { period: 'unknown' }],
])('%s has no place there', (_what, figure) => {
  const item = numbered(figure);
  expect(of(item)).toEqual({ series: [], rest: [item] });
});

test('figures that are not of another period stay where they are', () => {
  const item: Numbered = { ...numbered({}), verdict: { ...planned.verdict, kind: 'other-place' } };
  expect(of(item).rest).toEqual([item]);
});
