import { builtinData } from '../../data/index.ts';
import indicators from '../../data/indicators.json' with { type: 'json' };
import json from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import type { IndicatorsData } from '../../data/schemas/indicator.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { checkFigures } from '../../lib/check/check-figures.ts';
import type { CheckLexicons, IndicatorFacts } from '../../lib/check/lexicon.ts';
import { sourceResidue } from '../../lib/check/restraint/source-residue.ts';
import type { CheckedFigure } from '../../lib/check/verdict.ts';
import type { Evidence, Figure, How, Reading } from '../../lib/figure/figure.ts';
import { cuePhrases } from '../../lib/mention/cue/cues.ts';
import { nameWords } from '../../lib/mention/indicator/indicator-name.ts';
import { levelWords } from '../../lib/mention/place/place-lexicon.ts';
import { describeUnit, indexUnits } from '../../lib/quantity/units.ts';
import { indexPack } from '../../lib/resolution/pack-index.ts';
import type { Article } from '../../lib/text/article.ts';
import { createFormCache } from '../../lib/text/forms.ts';
import { PLAIN_FIGURE } from '../plain-figure.ts';

/** The resolution, as the tests of the data prove it. */
export const pack = json as Pack;

const facts: readonly Omit<IndicatorFacts, 'nameWords'>[] = [
  { id: 'budget-revenue', better: 'higher', additive: true, units: ['VND'] },
  { id: 'budget-expenditure', better: 'neutral', additive: true, units: ['VND'] },
  { id: 'retail-sales', better: 'higher', additive: true, units: ['VND'] },
  { id: 'jobs-created', better: 'higher', additive: true, units: ['person'] },
  { id: 'poverty-rate', better: 'lower', additive: false, units: ['percent'] },
  { id: 'great-unity-houses', better: 'higher', additive: true, units: ['house'] },
  { id: 'industry-share', better: 'neutral', additive: false, units: ['percent'] },
  { id: 'trade-services-share', better: 'neutral', additive: false, units: ['percent'] },
  { id: 'agriculture-share', better: 'neutral', additive: false, units: ['percent'] },
  { id: 'forest-planted', better: 'higher', additive: true, units: ['ha'] },
  { id: 'party-members-admitted', better: 'higher', additive: true, units: ['party-member', 'person'] },
  { id: 'strong-party-orgs-share', better: 'higher', additive: false, units: ['percent'] },
  { id: 'new-rural-criteria', better: 'higher', additive: false, units: ['criterion'] },
  { id: 'industry-output', better: 'higher', additive: true, units: ['VND'] },
];

const { words } = builtinData();
const units = indexUnits(builtinData().units);
const named = nameWords(indicators as IndicatorsData);

export const lexicons: CheckLexicons = {
  indicators: new Map(facts.map((fact) => [fact.id, { ...fact, nameWords: named(fact.id) }])),
  places: new Map(
    [
      { id: 'bac-kan-province', parent: null, names: ['Bắc Kạn'] },
      { id: 'bac-kan-city', parent: 'bac-kan-province', names: ['Bắc Kạn'] },
      { id: 'duong-quang', parent: 'bac-kan-city', names: ['Dương Quang'] },
      { id: 'nong-thuong', parent: 'bac-kan-city', names: ['Nông Thượng'] },
      { id: 'cao-bang', parent: null, names: ['Cao Bằng'] },
    ].map((place) => [place.id, place]),
  ),
  wholes: [{ indicators: ['industry-share', 'trade-services-share', 'agriculture-share'] }],
  rates: [
    { whole: 'households', count: 'other:poor-households', rate: 'poverty-rate' },
    { whole: 'households', count: 'other:near-poor-households', rate: 'other:near-poverty-rate' },
  ],
  usual: new Set(['forest-new']),
  unitOf: (id) => describeUnit(units, id),
  residue: sourceResidue(builtinData().residue, cuePhrases(words.cues), () => levelWords(words.places, 'city')),
  forms: createFormCache(),
};

export interface Given extends Partial<Omit<Figure, 'evidence' | 'start' | 'end' | 'number' | 'clause'>> {
  /** The figure's words on the page. */
  readonly words: string;
  readonly value: string;
  /** How firm place, period, indicator and measure are; "said" where nothing is given. */
  readonly how?: Partial<Record<'indicator' | 'place' | 'period' | 'measure' | 'issuer', How>>;
  /** An assumed period: did no word tell it? Else words did that were not understood. */
  readonly isUntimed?: boolean;
  /** What stands behind the figure's words in their sentence. */
  readonly after?: string;
}

export interface PageGiven {
  readonly title?: string;
  readonly figures: readonly Given[];
  readonly published?: string;
  readonly packs?: readonly Pack[];
  readonly period?: string;
  /** What the page is about. */
  readonly about?: string;
}

export const CONFERENCE = 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7 nhiệm kỳ 2015 – 2020';
const PLAIN = 'Kết quả phát triển kinh tế – xã hội của thành phố Bắc Kạn';

/** An article of one sentence for each figure, and the figures as the reader would have read them. */
export function pageOf({ title = PLAIN, figures, published, period, about }: PageGiven): {
  article: Article;
  reading: Reading;
} {
  let text = title;
  const placed: Figure[] = figures.map((given) => {
    const start = text.length + 1;
    const end = start + given.words.length;
    text += `\n${given.words}${given.after ?? ''}.`;
    return figureOf(given, start, end);
  });
  const evidence: Evidence = { text: 'thành phố Bắc Kạn', span: { start: 0, end: 1 }, how: 'said' };
  let at = 0;
  const blocks = text.split('\n').map((line, i) => {
    const block = {
      kind: i === 0 ? ('title' as const) : ('paragraph' as const),
      depth: 0,
      start: at,
      end: at + line.length,
    };
    at += line.length + 1;
    return block;
  });
  return {
    article: { title, text, blocks, tables: [], looks: [], published: published ?? null, lang: 'vi', url: null },
    reading: {
      figures: placed,
      numerals: [],
      mentions: [],
      place: { id: about ?? 'bac-kan-city', evidence },
      period: period === undefined ? null : { id: period, evidence },
    },
  };
}

function figureOf(
  { words, how = {}, isUntimed = false, after: _after, ...given }: Given,
  start: number,
  end: number,
): Figure {
  const evidence = (kind: keyof typeof how, text: string): Evidence =>
    how[kind] === 'assumed'
      ? { text: kind === 'period' && !isUntimed ? text : '', span: null, how: 'assumed' }
      : { text, span: { start, end }, how: how[kind] ?? 'said' };
  const place = given.place === undefined ? 'bac-kan-city' : given.place;
  return {
    ...PLAIN_FIGURE,
    start,
    end,
    number: { start, end },
    clause: { start, end },
    unitWord: { start, end },
    ...given,
    place,
    evidence: {
      indicator: given.indicator ? evidence('indicator', words) : null,
      place: place === null ? null : evidence('place', 'thành phố'),
      period: given.period === 'unknown' ? null : evidence('period', 'năm 2016'),
      status: { text: 'đạt', span: { start, end }, how: 'said' },
      measure: evidence('measure', words),
      issuer: given.issuer ? evidence('issuer', 'Thành ủy') : null,
      definition: null,
    },
  };
}

/** The checked figures of such a page. */
export function check(given: PageGiven): CheckedFigure[] {
  const { article, reading } = pageOf(given);
  return checkFigures(reading, article, (given.packs ?? [pack]).map(indexPack), lexicons);
}

/** The verdict on the first figure and the code of its first reason: "match", or "unclear later-figure". */
export function outcome(given: PageGiven): string {
  const [first] = check(given);
  const code = first?.verdict.reasons[0]?.code;
  return code === first?.verdict.kind ? `${code}` : `${first?.verdict.kind} ${code}`;
}

export const retail = (words: string, value: string, more: Partial<Given> = {}): Given => ({
  words,
  value,
  indicator: 'retail-sales',
  unit: 'VND',
  status: 'estimate',
  precision: '1000000000',
  ...more,
});
export const spending = (words: string, value: string, more: Partial<Given> = {}): Given => ({
  ...retail(words, value, more),
  indicator: 'budget-expenditure',
});
export const revenue = (words: string, value: string, more: Partial<Given> = {}): Given => ({
  ...retail(words, value, more),
  indicator: 'budget-revenue',
});
export const jobs = (words: string, value: string, more: Partial<Given> = {}): Given => ({
  words,
  value,
  indicator: 'jobs-created',
  unit: 'person',
  ...more,
});
export const poverty = (words: string, value: string, more: Partial<Given> = {}): Given => ({
  words,
  value,
  indicator: 'poverty-rate',
  unit: 'percent',
  precision: '0.01',
  ...more,
});
export const members = (words: string, value: string, more: Partial<Given> = {}): Given => ({
  words,
  value,
  indicator: 'party-members-admitted',
  unit: 'party-member',
  period: '2017',
  ...more,
});
export const forest = (words: string, value: string, more: Partial<Given> = {}): Given => ({
  words,
  value,
  indicator: 'forest-planted',
  unit: 'ha',
  precision: '1',
  period: '2017',
  ...more,
});
export const criteria = (words: string, value: string, more: Partial<Given> = {}): Given => ({
  words,
  value,
  indicator: 'new-rural-criteria',
  unit: 'criterion',
  place: 'nong-thuong',
  ...more,
});
