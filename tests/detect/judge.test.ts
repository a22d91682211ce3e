import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/detect/judge.ts';
import type { Evidence, Figure, Reading } from '../../lib/figure/figure.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const PARENTS: Readonly<Record<string, string>> = { 'duong-quang': 'bac-kan-city', 'bac-kan-city': 'bac-kan-province' };
const FACTS = {
  sourcePlaces: new Set(['bac-kan-city']),
  parentOf: (place: string) => PARENTS[place] ?? null,
  subjects: ['ngan sach'],
};
const SAID: Evidence = { text: 'x', span: { start: 0, end: 1 }, how: 'said' };

/** As much of a figure as the judgement looks at. */
const figure = (place: string | null, indicator: string | null, more: Partial<Figure> = {}): Figure =>
  ({ place, indicator, status: 'result', body: null, ...more }) as Figure;

const verdict = (place: string | null, figures: readonly Figure[], text = '') => {
  const reading: Reading = {
    figures,
    numerals: [],
    place: place === null ? null : { id: place, evidence: SAID },
    period: { id: '2016', evidence: SAID },
  };
  const { relevant, reasons } = judge(articleFromText({ text }), reading, FACTS);
  return `${relevant} ${reasons[0]?.code}`;
};

const PLANS = 'ngân sách, chỉ tiêu, kế hoạch';

describe('an article about the place of the source', () => {
  it.each([
    [
      'two of its figures',
      [figure('bac-kan-city', 'poverty-rate'), figure('bac-kan-city', 'jobs-created')],
      '',
      'yes judge-figures',
    ],
    ['one, among words of plans', [figure('bac-kan-city', 'poverty-rate')], PLANS, 'yes judge-figures'],
    [
      'one, lost among others',
      [figure('bac-kan-city', 'poverty-rate'), ...Array(5).fill(figure('bac-kan-city', null))],
      '',
      'partly judge-figures',
    ],
    [
      'two, most are elsewhere’s',
      [...Array(2).fill(figure('bac-kan-city', 'poverty-rate')), ...Array(9).fill(figure('ba-be', 'poverty-rate'))],
      '',
      'partly judge-figures',
    ],
    ['those of a commune only', [figure('duong-quang', 'poverty-rate')], '', 'partly judge-part-figures'],
    [
      'other indicators, reported on',
      Array(3).fill(figure('bac-kan-city', 'other:grain-output')),
      PLANS,
      'yes judge-other-indicators',
    ],
    [
      'other indicators by the way',
      [figure('bac-kan-city', 'other:grain-output')],
      PLANS,
      'partly judge-other-indicators',
    ],
    ['none, but a report', [], PLANS, 'yes judge-report-without-figures'],
    ['none', [], 'kế hoạch', 'no judge-no-figures'],
    ['numbers of another kind', [figure('bac-kan-city', null)], 'kế hoạch', 'no judge-no-results'],
    [
      'a figure the page takes back',
      [figure('bac-kan-city', 'poverty-rate', { status: 'denied' })],
      '',
      'no judge-no-results',
    ],
    [
      'a school’s figure',
      [figure('bac-kan-city', 'party-members-admitted', { body: SAID })],
      '',
      'no judge-no-results',
    ],
  ])('with %s', (_, figures, text, expected) => {
    expect(verdict('bac-kan-city', figures, text)).toBe(expected);
  });
});

describe('an article about another place', () => {
  it.each([
    ['a commune of it', 'duong-quang', [figure('duong-quang', 'poverty-rate')], 'partly judge-part'],
    ['a commune, without results', 'duong-quang', [figure('duong-quang', null)], 'no judge-no-results'],
    [
      'the province, with one figure of it',
      'bac-kan-province',
      [figure('bac-kan-city', 'poverty-rate')],
      'partly judge-among-others',
    ],
    ['the province', 'bac-kan-province', [figure('bac-kan-province', 'poverty-rate')], 'no judge-other-place'],
    ['elsewhere, whatever the words', 'ba-be', [figure('ba-be', 'poverty-rate')], 'no judge-other-place'],
    ['nowhere', null, [figure(null, 'poverty-rate')], 'no judge-no-place'],
  ])('%s', (_, place, figures, expected) => {
    expect(verdict(place, figures, PLANS.repeat(place === 'duong-quang' ? 0 : 1))).toBe(expected);
  });
});
