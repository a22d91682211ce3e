import { describe, expect, it } from 'vitest';
import type { VerdictKind } from '../../lib/check/verdict.ts';
import type { Report } from '../../lib/engine/report.ts';
import { comparedFigures, explainingFigure } from '../../lib/session/compared-figures.ts';
import { report } from './sample-report.ts';

const [sample] = report.figures;
const withVerdicts = (kinds: readonly VerdictKind[], relevant: 'yes' | 'no' = 'yes'): Report => ({
  ...report,
  page: { ...report.page, relevant },
  figures: kinds.map((kind) => ({ figure: sample!.figure, verdict: { ...sample!.verdict, kind } })),
});

describe('the figures that are compared', () => {
  it('are those with an outcome, and those without enough to go on', () => {
    const all = withVerdicts([
      'other-place',
      'match',
      'consistent',
      'other-period',
      'differs',
      'target-met',
      'target-exceeded',
      'not-in-resolution',
      'target-missed',
      'target-apart',
      'other-measure',
      'unclear',
    ]);
    expect(comparedFigures(all)).toEqual([1, 2, 4, 5, 6, 8, 9, 11]);
  });

  it('are none on a page that is not about it', () => {
    expect(comparedFigures(withVerdicts(['match', 'differs'], 'no'))).toEqual([]);
  });
});

describe('the figure that explains the marks', () => {
  it.each([
    [['match', 'unclear', 'differs', 'differs'], 2],
    [['other-place', 'match', 'target-met'], 1],
    [['other-place', 'other-period'], null],
  ] as const)('of %j is %j', (kinds, index) => {
    expect(explainingFigure(withVerdicts(kinds))).toBe(index);
  });
});
