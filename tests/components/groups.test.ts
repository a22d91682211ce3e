import { expect, test } from 'vitest';
import { filterOf, groupFigures, isCard } from '../../components/groups.ts';
import { FILTERS } from '../../lib/session/kept-view.ts';
import { samplePage, sampleReport } from './sample-report.ts';

const groups = groupFigures(sampleReport, samplePage.text);

test('every figure of the report stands in exactly one group, under its index in the report', () => {
  const { cards, lines, beside } = groups;
  const all = [...cards, ...lines, ...beside.flatMap(({ figures }) => figures)];
  expect(all.map(({ index }) => index).sort((a, b) => a - b)).toEqual(sampleReport.figures.map((_, i) => i));
  for (const { index, figure } of all) expect(sampleReport.figures[index]?.figure).toBe(figure);
});

test('cards are what parts from the source or is unclear, the worst first', () => {
  expect(groups.cards.map(({ verdict }) => verdict.kind)).toEqual([
    'differs',
    'target-missed',
    'target-apart',
    'unclear',
  ]);
  expect(groups.lines.some(({ verdict }) => isCard(verdict.kind))).toBe(false);
});

test('the counts are those of the figures: all, comparable, and by what the reader filters', () => {
  const { counts, all } = groups;
  expect(counts.total).toBe(sampleReport.figures.length);
  expect(counts.comparable).toBe(9);
  for (const filter of FILTERS)
    expect(counts.byFilter[filter]).toBe(all.filter(({ verdict }) => filterOf(verdict.kind) === filter).length);
  expect(Object.values(counts.byKind).reduce((sum, count) => sum + count, 0)).toBe(counts.total);
});

test('what the reader says is no figure is not counted as one, and listed all the same', () => {
  const [first, ...others] = sampleReport.figures;
  const none = { ...first!, verdict: { ...first!.verdict, kind: 'no-figure' as const } };
  const { all, counts } = groupFigures({ ...sampleReport, figures: [none, ...others] }, samplePage.text);
  expect(all).toHaveLength(sampleReport.figures.length);
  expect(counts.total).toBe(sampleReport.figures.length - 1);
});

test('a report without figures has no groups', () => {
  const { cards, lines, beside, counts } = groupFigures({ ...sampleReport, figures: [] }, '');
  expect([cards, lines, beside, counts.total, counts.comparable]).toEqual([[], [], [], 0, 0]);
});
