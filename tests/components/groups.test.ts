import { expect, test } from 'vitest';
import { groupFigures } from '../../components/groups.ts';
import { samplePage, sampleReport } from './sample-report.ts';

test('every figure of the report stands in exactly one group, under its index in the report', () => {
  const { comparable, unclear, folded } = groupFigures(sampleReport, samplePage.text);
  const all = [...comparable, ...unclear, ...folded.flatMap(({ figures }) => figures)];
  expect(all.map(({ index }) => index).sort((a, b) => a - b)).toEqual(sampleReport.figures.map((_, i) => i));
  for (const { index, figure } of all) expect(sampleReport.figures[index]?.figure).toBe(figure);
});

test('the counts of the summary are the comparable figures, and each leads to a figure of its verdict', () => {
  const { comparable, counts } = groupFigures(sampleReport, samplePage.text);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(comparable.length);
  for (const { kind, first } of counts) expect(sampleReport.figures[first]?.verdict.kind).toBe(kind);
  expect(counts[0]?.kind).toBe('differs');
});

test('a report without figures has no groups', () => {
  expect(groupFigures({ ...sampleReport, figures: [] }, '')).toEqual({
    comparable: [],
    unclear: [],
    folded: [],
    counts: [],
  });
});
