import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../lib/arithmetic/check-arithmetic.ts';
import { checkFigures } from '../../lib/check/check-figures.ts';
import {
  criteria,
  forest,
  type Given,
  jobs,
  lexicons,
  members,
  pack,
  pageOf,
  poverty,
  retail,
} from '../check/builder.ts';

/** The claims on a page of these figures, as "kind holds [figures] code". One figure stands in each paragraph. */
function claims(...figures: readonly Given[]): string[] {
  return claimsIn(figures, '\n');
}

/** The same with the figures in one sentence, joined by these words. */
function inOneSentence(joint: string, ...figures: readonly Given[]): string[] {
  return claimsIn(figures, joint);
}

function claimsIn(figures: readonly Given[], joint: string): string[] {
  const page = pageOf({ figures: figures.map((figure) => ({ ...figure, after: '' })) });
  const merged = joint === '\n' ? page : joined(page, joint);
  const checked = checkFigures(merged.reading, merged.article, [pack], lexicons);
  return checkArithmetic(checked, merged.article, [pack], lexicons).map(
    ({ kind, holds, figures: indexes, reasons }) => `${kind} ${holds} [${indexes}] ${reasons[0]?.code}`,
  );
}

/** Puts the paragraphs of a built page into one. */
function joined({ article, reading }: ReturnType<typeof pageOf>, joint: string): ReturnType<typeof pageOf> {
  const texts = reading.figures.map(({ start, end }) => article.text.slice(start, end));
  const start = article.title.length + 1;
  let at = start;
  const figures = reading.figures.map((figure, i) => {
    const span = { start: at, end: at + (texts[i]?.length ?? 0) };
    at = span.end + joint.length;
    return { ...figure, ...span, number: span, clause: span };
  });
  const text = `${article.title}\n${texts.join(joint)}.`;
  const paragraph = { kind: 'paragraph' as const, depth: 0, start, end: text.length };
  const [title] = article.blocks;
  return {
    article: { ...article, text, blocks: title ? [title, paragraph] : [paragraph] },
    reading: { ...reading, figures },
  };
}

const share = (words: string, value: string, more: Partial<Given> = {}): Given =>
  jobs(words, value, { unit: 'percent', measure: 'share-of-plan', base: 'plan', precision: '0.1', ...more });

describe('a/b and its percentage', () => {
  const ratio = jobs('640/350 lao động', '640', { denominator: '350', period: '2017' });
  const of2017 = { period: '2017' };
  it('holds', () => {
    expect(inOneSentence(', đạt ', ratio, share('182,9%', '182.9', of2017))).toContain('ratio true [0,1] ratio-holds');
  });
  it('holds when cut off', () => {
    expect(inOneSentence(', đạt ', ratio, share('182,8%', '182.8', of2017))).toContain('ratio true [0,1] ratio-holds');
  });
  it('does not hold', () => {
    expect(inOneSentence(', đạt ', ratio, share('150%', '150', of2017))).toContain('ratio false [0,1] ratio-fails');
  });
  it('is left open under a bound word', () => {
    const about = share('khoảng 150%', '150', { ...of2017, bound: 'about' });
    expect(inOneSentence(', đạt ', ratio, about)).toContain('ratio null [0,1] ratio-open');
  });
  it('is left open below the whole: b may be the whole, and the share one of a plan', () => {
    const households = jobs('2.013/2.033 hộ', '2013', {
      denominator: '2033',
      unit: 'household',
      indicator: null,
      period: '2017',
    });
    const ofPlan = share('95,2% KH', '95.2', of2017);
    expect(inOneSentence(', đạt ', households, ofPlan)).toContain('ratio null [0,1] ratio-open');
  });
  it('is not tied to a percentage of another sentence', () => {
    expect(claims(ratio, share('đạt 150%', '150', of2017))).toEqual(['ratio true [0] ratio-alone']);
  });
  it('is not tied to a growth beside it', () => {
    const growth = share('tăng 12%', '12', { ...of2017, measure: 'change', direction: 'up', base: 'same-period' });
    expect(inOneSentence(', ', ratio, growth)).toEqual(['ratio true [0] ratio-alone']);
  });
  it('has no claim with nothing below the line', () => {
    expect(claims(jobs('5/0', '5', { denominator: '0' }))).toEqual([]);
  });
});

describe('an amount, its share and the plan', () => {
  const amount = members('139 đảng viên mới', '139');
  const of = (value: string, more: Partial<Given> = {}) =>
    members(`đạt ${value}% kế hoạch`, value, {
      unit: 'percent',
      measure: 'share-of-plan',
      base: 'plan',
      precision: '1',
      ...more,
    });
  it('holds against the source’s target', () => {
    expect(claims(amount, of('154'))).toEqual(['share-of-plan true [0,1] plan-share-holds']);
  });
  it('holds as an excess', () => {
    expect(claims(amount, of('54', { measure: 'change', direction: 'up' }))).toEqual([
      'share-of-plan true [0,1] plan-share-holds',
    ]);
  });
  it('may be of another plan than the source’s', () => {
    expect(inOneSentence(', ', amount, of('120'))).toEqual(['share-of-plan null [0,1] plan-share-open']);
    expect(claims(amount, of('120'))).toEqual([]);
  });
  it('does not hold when it names the source’s own plan', () => {
    expect(claims(amount, of('120', { issuer: 'city-party-committee' }))).toEqual([
      'share-of-plan false [0,1] plan-share-fails',
    ]);
  });
  it('holds against a plan printed on the page', () => {
    const plan = retail('2.700 tỷ đồng', '2700000000000', { status: 'target', period: '2018' });
    const sales = retail('2.796 tỷ đồng', '2796000000000', { status: 'result', period: '2018' });
    const part = {
      unit: 'percent',
      measure: 'share-of-plan',
      base: 'plan',
      precision: '0.01',
      period: '2018',
    } as const;
    expect(claims(plan, sales, retail('103,56%', '103.56', part))).toEqual([
      'share-of-plan true [0,1,2] plan-share-holds',
    ]);
  });
  it('says nothing where no plan is known', () => {
    const sales = retail('2.796 tỷ đồng', '2796000000000', { period: '2018' });
    const part = {
      unit: 'percent',
      measure: 'share-of-plan',
      base: 'plan',
      precision: '0.01',
      period: '2018',
    } as const;
    expect(claims(sales, retail('103,56%', '103.56', part))).toEqual([]);
  });
  it('recognises the plan the source’s share is of', () => {
    const plan = retail('2.300 tỷ đồng', '2300000000000', { status: 'target' });
    expect(claims(plan)).toEqual(['share-of-plan true [0] plan-of-source']);
    expect(claims(retail('2.400 tỷ đồng', '2400000000000', { status: 'target' }))).toEqual([]);
  });
});

describe('shares of one whole', () => {
  const part = (indicator: string, value: string, more: Partial<Given> = {}): Given => ({
    words: `${value}%`,
    value,
    indicator,
    precision: '0.1',
    period: '2018',
    ...more,
  });
  const structure = (services: string, industry: string, farming: string): Given[] => [
    part('trade-services-share', services),
    part('industry-share', industry),
    part('agriculture-share', farming),
  ];
  it('sum to 100', () => {
    expect(claims(...structure('55.4', '38.4', '6.2'))).toEqual(['shares true [0,1,2] shares-hold']);
  });
  it('may be rounded', () => {
    expect(claims(...structure('30.9', '22.5', '46.7'))).toEqual(['shares true [0,1,2] shares-hold']);
  });
  it('do not sum to 100', () => {
    expect(claims(...structure('55.4', '38.4', '9.2'))).toEqual(['shares false [0,1,2] shares-fail']);
  });
  it('claim nothing when one is left out', () => {
    expect(claims(...structure('54.8', '38.4', '6.8').slice(0, 2))).toEqual([]);
  });
  it('of two years are not added', () => {
    const [services, industry, farming] = structure('54.8', '38.4', '6.8');
    expect(claims(services!, industry!, { ...farming!, period: '2019' })).toEqual([]);
  });
  it('of a result and of a plan are not added', () => {
    const [services, industry, farming] = structure('54.8', '38.4', '9');
    expect(claims(services!, industry!, { ...farming!, status: 'target' })).toEqual([]);
  });
  it('printed twice with two numbers are left alone', () => {
    expect(claims(...structure('55.4', '38.4', '6.2'), part('industry-share', '39'))).not.toContain(
      'shares false [0,1,2] shares-fail',
    );
  });
});

describe('parts and their total', () => {
  const people = (value: string, more: Partial<Given> = {}): Given => ({
    words: `${value} người`,
    value,
    indicator: 'other:people',
    unit: 'person',
    period: '2021',
    ...more,
  });
  it('hold, the total first', () => {
    expect(inOneSentence(' gồm ', people('595'), people('142'), people('14'), people('12'), people('427'))).toContain(
      'sum true [0,1,2,3,4] sum-holds',
    );
  });
  it('hold, the total last', () => {
    expect(inOneSentence(', tổng ', people('142'), people('14'), people('156'))).toContain(
      'sum true [0,1,2] sum-holds',
    );
  });
  it('are not called a sum without a word that says so', () => {
    expect(inOneSentence(', ', people('5'), people('2'), people('3'))).toEqual([]);
  });
  it('that fall short may be incomplete', () => {
    expect(inOneSentence(' gồm ', people('595'), people('142'), people('14'))).toEqual([]);
  });
  it('of other places are not added', () => {
    expect(inOneSentence(' gồm ', people('5'), people('2', { place: 'duong-quang' }), people('3'))).toEqual([]);
  });
});

describe('a level, its change and the level before', () => {
  const level = poverty('2,88%', '2.88');
  const fall = poverty('giảm 0,32%', '0.32', {
    unit: 'percentage-point',
    measure: 'change',
    direction: 'down',
    base: '2015',
  });
  it('holds', () => {
    expect(claims(level, fall, poverty('3,20%', '3.2', { period: '2015' }))).toContain(
      'change true [0,1,2] from-to-holds',
    );
  });
  it('claims nothing where no words tie the three', () => {
    expect(claims(level, fall, poverty('3,50%', '3.5', { period: '2015' }))).toEqual([]);
  });
  it('claims nothing where the earlier level is not printed', () => {
    expect(claims(level, fall)).toEqual([]);
  });
  it('fits a growth printed beside it', () => {
    const million = { unit: 'VND', precision: '100000', period: '2017', status: 'result' } as const;
    const income = retail('22,4 triệu', '22400000', million);
    const gain = retail('1,6 triệu', '1600000', { ...million, measure: 'change', direction: 'up' });
    const growth = retail('tăng 7,7%', '7.7', {
      ...million,
      unit: 'percent',
      precision: '0.1',
      measure: 'change',
      direction: 'up',
    });
    expect(claims(income, growth, gain)).toContain('change true [0,1,2] growth-holds');
  });
  it('says nothing of a target', () => {
    expect(claims({ ...level, status: 'target' }, { ...fall, status: 'target' })).toEqual([]);
  });
});

describe('a figure printed twice', () => {
  it('holds when it is the same', () => {
    expect(claims(jobs('379 lao động', '379'), jobs('379 người', '379'))).toEqual(['repeat true [0,1] repeat-holds']);
  });
  it('claims nothing when it is not', () => {
    expect(claims(jobs('379 lao động', '379'), jobs('397 lao động', '397'))).toEqual([]);
  });
  it('claims nothing of a number that only lies within what the other leaves open', () => {
    const rates = poverty('1,2% – 6%', '1.2', { bound: 'range', high: '6' });
    expect(claims(rates, poverty('5%', '5'))).toEqual([]);
    expect(claims(jobs('hơn 370', '370', { bound: 'more-than' }), jobs('379', '379'))).toEqual([]);
  });
  it('is not said of two years, two places, or a plan and its result', () => {
    expect(claims(jobs('379', '379'), jobs('379', '379', { period: '2017' }))).toEqual([]);
    expect(claims(criteria('8', '8'), criteria('8', '8', { place: 'duong-quang' }))).toEqual([]);
    expect(claims(forest('120 ha', '120'), forest('100 ha', '100', { status: 'target' }))).toEqual([]);
  });
});

it('leaves out what the page takes back or only supposes', () => {
  const ratio = jobs('640/350', '640', { denominator: '350', status: 'supposed' });
  expect(claims(ratio, jobs('379', '379', { status: 'denied' }), jobs('397', '397'))).toEqual([]);
});

describe('two counts with their rates of one whole', () => {
  const of2018 = { period: '2018', unit: 'household' } as const;
  const poor = (words: string, value: string): Given =>
    jobs(words, value, { ...of2018, indicator: 'other:poor-households' });
  const near = (words: string, value: string): Given =>
    jobs(words, value, { ...of2018, indicator: 'other:near-poor-households' });
  const rate = (words: string, value: string) => poverty(words, value, { period: '2018' });
  const nearRate = (words: string, value: string): Given => ({
    ...rate(words, value),
    indicator: 'other:near-poverty-rate',
  });
  it('imply the same whole', () => {
    const pairs = [poor('257 hộ', '257'), rate('2,24%', '2.24'), near('253 hộ', '253'), nearRate('2,20%', '2.2')];
    expect(inOneSentence(', chiếm ', ...pairs)).toContain('ratio true [0,1,2,3] wholes-agree');
  });
  it('imply two different wholes', () => {
    const pairs = [poor('257 hộ', '257'), rate('2,24%', '2.24'), near('236 hộ', '236'), nearRate('2,20%', '2.2')];
    expect(inOneSentence(', chiếm ', ...pairs)).toContain('ratio false [0,1,2,3] wholes-differ');
  });
  it('are not compared across years', () => {
    const pairs = [poor('257 hộ', '257'), rate('2,24%', '2.24'), near('236 hộ', '236'), nearRate('2,20%', '2.2')];
    const later = pairs.map((given, i) => (i < 2 ? given : { ...given, period: '2019' }));
    expect(inOneSentence(', chiếm ', ...later).filter((claim) => claim.includes('wholes'))).toEqual([]);
  });
});
