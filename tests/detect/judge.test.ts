import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/detect/judge.ts';
import type { Evidence, Figure, Reading } from '../../lib/figure/figure.ts';
import type { Mention } from '../../lib/figure/mentions.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const PARENTS: Readonly<Record<string, string>> = { 'duong-quang': 'bac-kan-city', 'bac-kan-city': 'bac-kan-province' };
const FACTS = {
  sourcePlaces: new Set(['bac-kan-city']),
  parentOf: (place: string) => PARENTS[place] ?? null,
  printed: new Set(['poverty-rate', 'jobs-created', 'party-members-admitted']),
  incidental: new Set(['other:athletes']),
  subjects: ['ngan sach'],
};
const SAID: Evidence = { text: 'x', span: { start: 0, end: 1 }, how: 'said' };

/** As much of a figure as the judgement looks at. */
const figure = (place: string | null, indicator: string | null, more: Partial<Figure> = {}): Figure =>
  ({ place, indicator, status: 'result', body: null, evidence: { indicator: SAID }, ...more }) as Figure;

const aim = (indicator: string, ...places: readonly string[]): Mention => ({
  indicators: [indicator],
  places,
  plans: true,
});

const verdict = (
  place: string | null,
  figures: readonly Figure[],
  text = '',
  mentions: readonly Mention[] = [],
  period: string | null = '2016',
) => {
  const reading: Reading = {
    figures,
    numerals: [],
    place: place === null ? null : { id: place, evidence: SAID },
    period: period === null ? null : { id: period, evidence: SAID },
    mentions,
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

describe('an article about the place that gives none of the source’s indicators', () => {
  const other = (indicator: string | null, more: Partial<Figure> = {}) => figure('bac-kan-city', indicator, more);
  it.each<[string, Figure[], string]>([
    ['a target', [other('other:clean-water', { status: 'target' })], 'yes judge-plans'],
    ['a share of a plan', [other('other:capital-disbursement', { measure: 'share-of-plan' })], 'yes judge-plans'],
    [
      'a target without a name, among results',
      [other('other:seedlings'), other('other:timber'), other(null, { status: 'target' })],
      'yes judge-plans',
    ],
    ['a target without a name alone', [other(null, { status: 'target' })], 'no judge-no-results'],
    ['a target of what is counted anywhere', [other('other:athletes', { status: 'target' })], 'no judge-no-results'],
    ['a school’s target', [other('party-members-admitted', { status: 'target', body: SAID })], 'no judge-no-results'],
    ['results and no word of plans', [other('other:roads'), other('other:lights')], 'no judge-no-results'],
    [
      'a sum that may be anything',
      [other('poverty-rate', { evidence: { indicator: { ...SAID, how: 'assumed' } } as Figure['evidence'] })],
      'no judge-no-results',
    ],
  ])('%s', (_, figures, expected) => {
    expect(verdict('bac-kan-city', figures)).toBe(expected);
  });

  it('is a report where a sentence speaks of an indicator’s target, whenever that is', () => {
    const words = 'chỉ tiêu nghị quyết';
    const expected = 'yes judge-report-without-figures';
    expect(verdict('bac-kan-city', [], words, [aim('party-members-admitted')], null)).toBe(expected);
    expect(verdict('bac-kan-city', [other(null)], words, [aim('party-members-admitted')], null)).toBe(expected);
    expect(verdict('bac-kan-city', [], words, [], null)).toBe('no judge-no-figures');
    expect(verdict('bac-kan-city', [], words, [aim('other:athletes')], null)).toBe('no judge-no-figures');
  });
});

describe('an article about the larger place', () => {
  const province = (count: number) => Array.from({ length: count }, () => figure('bac-kan-province', 'poverty-rate'));
  it('tells of this one where a sentence names its target', () => {
    const told = [aim('party-members-admitted', 'bac-kan-city')];
    expect(verdict('bac-kan-province', province(2), PLANS, told)).toBe('partly judge-named-among-others');
    expect(verdict('bac-kan-province', province(2), PLANS, [aim('poverty-rate', 'ba-be')])).toBe(
      'no judge-other-place',
    );
  });

  it('is about this one when most figures are its own, whatever the title calls it', () => {
    const own = ['other:roads', 'other:lights', 'other:waste'].map((id) => figure('bac-kan-city', id));
    expect(verdict('bac-kan-province', own, 'chỉ tiêu, kế hoạch')).toBe('yes judge-other-indicators');
    expect(verdict('bac-kan-province', [...own, ...province(4)], 'chỉ tiêu, kế hoạch')).toBe('no judge-other-place');
  });

  it('far away, a commune of the same name is not its commune', () => {
    expect(verdict('ha-noi', [figure('duong-quang', 'poverty-rate')])).toBe('no judge-other-place');
    expect(verdict('bac-kan-province', [figure('duong-quang', 'poverty-rate')])).toBe('partly judge-among-others');
  });
});

describe('an article about a commune', () => {
  it('counts by its plans, of whatever indicator, but not by those of a school there', () => {
    const target = figure('duong-quang', 'other:grain-output', { status: 'target' });
    expect(verdict('duong-quang', [target])).toBe('partly judge-part');
    const pupils = figure('duong-quang', 'other:pupils', { body: SAID });
    expect(verdict('duong-quang', [pupils], 'ngân sách, đạt chuẩn')).toBe('no judge-no-results');
    expect(verdict('duong-quang', [], '', [aim('other:grain-output')])).toBe('partly judge-part');
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
