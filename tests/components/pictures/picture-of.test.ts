import { describe, expect, test } from 'vitest';
import { type Around, pictureOf } from '../../../components/pictures/picture-of.ts';
import type { CheckedFigure, VerdictKind } from '../../../lib/check/verdict.ts';
import { sampleReport } from '../sample-report.ts';
import { sampleSource } from '../sample-source.ts';

const WHOLES = [['industry-share', 'trade-services-share', 'agriculture-share']];
const around = (figures: readonly CheckedFigure[] = sampleReport.figures): Around => ({
  sources: [sampleSource],
  figures,
  wholes: WHOLES,
});
const [expenditure, revenue, jobs, retail] = sampleReport.figures as [
  CheckedFigure,
  CheckedFigure,
  CheckedFigure,
  CheckedFigure,
];
const [forest, trade] = [sampleReport.figures[7]!, sampleReport.figures[8]!];
const as = (checked: CheckedFigure, kind: VerdictKind, code = kind as string): CheckedFigure => ({
  ...checked,
  verdict: { ...checked.verdict, kind, reasons: [{ code, params: {} }] },
});

describe('a picture', () => {
  test('has both numbers on one scale where they differ', () => {
    expect(pictureOf(expenditure, around())).toMatchObject({
      kind: 'two',
      page: { value: 251e9, decimal: '251000000000' },
      source: { value: 215e9, decimal: '215000000000', unit: 'VND' },
    });
  });

  test('keeps what a word before a number leaves open', () => {
    expect(pictureOf(retail, around())).toMatchObject({
      page: { bound: 'less-than' },
      source: { bound: 'more-than' },
    });
  });

  test('has a number against its target, an estimate as such', () => {
    expect(pictureOf(forest, around())).toMatchObject({
      kind: 'target',
      page: { value: 82 },
      source: { value: 100 },
      estimate: false,
    });
    const estimate = { ...forest, figure: { ...forest.figure, status: 'estimate' as const } };
    expect(pictureOf(estimate, around())).toMatchObject({ estimate: true });
  });

  test('is not there where both are the same, or the source’s number is doubtful', () => {
    expect(pictureOf(jobs, around())).toBeNull();
    expect(pictureOf(as(revenue, 'differs'), around())).toBeNull();
  });

  test('is not there where the page’s number is doubtful, but is where only the time of it is', () => {
    expect(pictureOf(as(expenditure, 'unclear', 'readings'), around())).toBeNull();
    expect(pictureOf(as(expenditure, 'unclear', 'differs-unsure'), around())).toBeNull();
    expect(pictureOf(as(expenditure, 'unclear', 'later-figure'), around())).toMatchObject({ kind: 'two' });
  });

  test.each(['other-period', 'other-place', 'other-measure', 'not-in-resolution'] as const)(
    'is not there for what is not compared: %s',
    (kind) => {
      expect(pictureOf(as(expenditure, kind), around())).toBeNull();
    },
  );

  test('is not there for another measure or unit than the source’s', () => {
    const change = { ...expenditure, figure: { ...expenditure.figure, measure: 'change' as const } };
    const people = { ...expenditure, figure: { ...expenditure.figure, unit: 'person' } };
    for (const one of [change, people]) expect(pictureOf(one, around())).toBeNull();
  });
});

describe('shares of a whole', () => {
  const industry: CheckedFigure = {
    ...trade,
    figure: { ...trade.figure, indicator: 'industry-share', value: '37.9' },
  };

  test('stand beside each other where page and source name more than one', () => {
    expect(pictureOf(trade, around([trade, industry]))).toEqual({
      kind: 'shares',
      page: [
        { indicator: 'industry-share', decimal: '37.9', nth: 0 },
        { indicator: 'trade-services-share', decimal: '55.4', nth: 1 },
      ],
      source: [
        { indicator: 'industry-share', decimal: '38.4', nth: 0 },
        { indicator: 'trade-services-share', decimal: '54.8', nth: 1 },
        { indicator: 'agriculture-share', decimal: '6.8', nth: 2 },
      ],
    });
  });

  test('are two numbers where the page names one of them, or another year’s', () => {
    const older = { ...industry, figure: { ...industry.figure, period: '2015' } };
    for (const figures of [[trade], [trade, older]])
      expect(pictureOf(trade, around(figures))).toMatchObject({ kind: 'two' });
  });
});
