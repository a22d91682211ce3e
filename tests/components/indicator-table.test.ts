import { expect, test } from 'vitest';
import { indicatorTable } from '../../components/source/indicator-table.ts';
import { sampleSource } from './sample-source.ts';

const { columns, rows } = indicatorTable(sampleSource);

test('has a column for each year, targets behind results', () => {
  expect(columns).toEqual([
    { year: '2015', isTarget: false },
    { year: '2016', isTarget: false },
    { year: '2017', isTarget: true },
  ]);
});

test('has every printed figure once, and what follows from them', () => {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
  const printed = cells.flatMap(({ reference }) => (reference === null ? [] : [reference]));
  expect(printed.toSorted()).toEqual(sampleSource.figures.map(({ id }) => id).toSorted());
  expect(cells.length - printed.length).toBe(sampleSource.derived.length);
});

test('puts the years of one indicator, place and measure into one row', () => {
  const poverty = rows.find(({ indicator, measure }) => indicator === 'poverty-rate' && measure === 'level')!;
  expect(poverty.cells.map((cell) => cell?.decimal ?? null)).toEqual(['3.2', '2.88', null]);
  expect(poverty.cells[0]?.reference).toBeNull();
});

test('keeps a row for each of two shares of one plan, both marked as doubtful', () => {
  const shares = rows.filter(({ indicator, measure }) => indicator === 'budget-revenue' && measure === 'share-of-plan');
  expect(shares.map(({ cells }) => [cells[1]?.decimal, cells[1]?.isDoubtful])).toEqual([
    ['96', true],
    ['142', true],
  ]);
});

test('has bars of a hundred for shares, and else only where there is another number to be longer or shorter than', () => {
  const bars = new Map(
    rows.map(({ indicator, measure, cells }) => [
      `${indicator} ${measure}`,
      cells.flatMap((cell) => (cell === null ? [] : [cell.bar])),
    ]),
  );
  expect(bars.get('poverty-rate level')).toEqual([3, 3]);
  expect(bars.get('industry-share level')).toEqual([38]);
  expect(bars.get('budget-expenditure level')).toEqual([null]);
  expect(bars.get('budget-revenue share-of-plan')).toEqual([null]);
  const spent = sampleSource.figures.find(({ indicator }) => indicator === 'budget-expenditure')!;
  const two = {
    ...sampleSource,
    derived: [],
    figures: [spent, { ...spent, id: 'half', period: '2015', value: '107500000000' }],
  };
  expect(indicatorTable(two).rows[0]?.cells.map((cell) => cell?.bar)).toEqual([50, 100]);
  expect(rows.find(({ indicator }) => indicator === 'strong-party-orgs-share')?.cells[2]?.bar).toBe(55);
});
