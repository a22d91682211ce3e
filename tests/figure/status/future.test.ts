import { expect, it } from 'vitest';
import type { Evidence } from '../../../lib/figure/figure.ts';
import { planBegun, planFuture } from '../../../lib/figure/status/future.ts';
import { ASSUMED } from '../../../lib/mention/evidence.ts';

const said: Evidence = { text: 'năm 2030', span: { start: 0, end: 8 }, how: 'said' };
const result = { status: 'result', statusEvidence: ASSUMED } as const;
const of = (period: string) => ({ period, periodEvidence: said });

it('of a year to come there are only aims, and its words are what says so', () => {
  expect(planFuture(result, of('2030'), 2025)).toEqual({
    status: 'target',
    statusEvidence: { ...said, how: 'carried' },
  });
  expect(planFuture(result, of('2026-H1'), 2025).status).toBe('target');
});

it.each([
  ['the year of the page', result, of('2025'), 2025],
  ['a span of years', result, of('2026-2030'), 2025],
  ['a page without a date', result, of('2030'), null],
  ['a status that words say', { status: 'result', statusEvidence: said } as const, of('2030'), 2025],
  ['an estimate', { status: 'estimate', statusEvidence: said } as const, of('2030'), 2025],
])('leaves as it is: %s', (_, stated, timed, published) => {
  expect(planFuture(stated, timed, published)).toBe(stated);
});

it('what adds up over a year that has hardly begun is an aim', () => {
  expect(planBegun(result, of('2017'), true, '2017-01-05')).toEqual({
    status: 'target',
    statusEvidence: { ...said, how: 'carried' },
  });
});

it.each([
  ['the year has gone on', of('2017'), true, '2017-03-05'],
  ['the year is another', of('2016'), true, '2017-01-05'],
  ['it is a part of the year', of('2017-01'), true, '2017-01-31'],
  ['the page has no date', of('2017'), true, null],
  ['it does not add up over the year', of('2017'), false, '2017-01-05'],
  ['no words of its clause say the year', { period: '2017', periodEvidence: ASSUMED }, true, '2017-01-05'],
] as const)('is left as it is where %s', (_, timed, adds, published) => {
  expect(planBegun(result, timed, adds, published)).toBe(result);
});
