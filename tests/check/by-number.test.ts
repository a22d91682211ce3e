import { describe, expect, it } from 'vitest';
import type { Pack, ReferenceFigure } from '../../data/schemas/pack.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { base, builtin, packOf, rowOf } from './one-row.ts';

/** A figure of the source, printed as `prefix` and `exact`. */
const row = (prefix: string, exact: string, rest: Partial<ReferenceFigure>): ReferenceFigure =>
  rowOf({
    id: `row-${exact.replace(/\D/gu, '')}-${rest.indicator}`,
    precision: '1',
    quote: { prefix, exact, suffix: '.' },
    ...rest,
  });

const TRAINED = row('Tuyển sinh đào tạo nghề trung cấp ', '1.324 người', {
  indicator: 'own-trained',
  value: '1324',
  unit: 'person',
});
const DRUGS = row('Cấp phát thuốc miễn phí ', '1.324 người', { indicator: 'own-drugs', value: '1324', unit: 'person' });
const LOTTERY = row('Tiền thu xổ số kiến thiết ', '17,2 tỷ đồng', {
  indicator: 'own-lottery',
  value: '17200000000',
  unit: 'VND',
  precision: '100000000',
});

const brought = (id: string, name: string, units: string[]) => ({
  id,
  name: { vi: name, en: name },
  better: 'neutral' as const,
  additive: true,
  units,
  names: [name],
});

/** What a page says of its first number, held against a source of these figures. */
function checked(sentence: string, figures: readonly ReferenceFigure[] = [TRAINED, LOTTERY]) {
  const pack: Pack = {
    ...packOf(figures),
    brings: {
      indicators: [
        brought('own-trained', 'tuyển sinh đào tạo nghề trung cấp', ['person']),
        brought('own-drugs', 'người được cấp phát thuốc miễn phí', ['person']),
        brought('own-lottery', 'thu xổ số kiến thiết', ['VND']),
      ],
    },
  };
  const text = `Thành phố Bắc Kạn nhìn lại năm 2016\nNăm 2016, thành phố Bắc Kạn có nhiều chuyển biến.\n${sentence}`;
  const [first] = builtin.engineFor([pack]).check(articleFromText({ text }, { published: '2017-02-01' })).figures;
  return first!;
}

const kindOf = (sentence: string, figures?: readonly ReferenceFigure[]): string =>
  checked(sentence, figures).verdict.kind;

describe('a number that its words do not tell', () => {
  it('agrees with the source’s figure of the same number, unit and words', () => {
    const { figure, verdict } = checked('Tuyển sinh nghề đạt 1.324 người.');
    expect(verdict).toMatchObject({ kind: 'match', reference: TRAINED.id });
    expect(figure.indicator).toBe('own-trained');
    expect(verdict.reasons.map(({ code }) => code)).toContain('by-number');
  });

  it('may be that one where the page has words that the source has not', () => {
    const { verdict } = checked('Các trường nghề ngoài công lập tuyển sinh được 1.324 người.');
    expect(verdict).toMatchObject({ kind: 'consistent', reference: TRAINED.id });
    expect(verdict.reasons[0]?.code).toBe('agrees-by-number');
    expect(String(verdict.reasons[0]?.params['words'])).toContain('ngoài công lập');
  });

  it.each(['2015', '2017'])('may be that of the year beside the page’s, and no more: %s', (period) => {
    const { verdict } = checked('Tuyển sinh nghề đạt 1.324 người.', [{ ...TRAINED, period }]);
    expect(verdict.kind).not.toBe('match');
  });

  it('says which words both have', () => {
    const { verdict } = checked('Các trường nghề vừa tuyển sinh được 1.324 người.');
    const [why] = verdict.reasons.filter(({ code }) => code === 'by-number');
    expect(why?.params).toMatchObject({ what: ['indicator'], ids: ['own-trained'], words: 'nghề … tuyển sinh' });
  });

  it('is of two figures of one number the one with the more words', () => {
    expect(checked('Các trường nghề vừa tuyển sinh được 1.324 người.', [DRUGS, TRAINED]).verdict.reference).toBe(
      TRAINED.id,
    );
  });

  it.each([
    ['another number', 'Các trường nghề vừa tuyển sinh được 1.325 người.'],
    ['another unit', 'Các trường nghề vừa tuyển sinh được 1.324 hộ.'],
    ['no word in common', 'Thư viện đón 1.324 người.'],
    ['a word that stands with another number only', 'Tuyển sinh 25 lớp; thư viện đón 1.324 người.'],
    ['another year', 'Năm 2014, các trường nghề tuyển sinh được 1.324 người.'],
    [
      'another year, told further in front',
      'Năm 2014, các trường nghề gặp khó khăn, chỉ mở được vài lớp, tuyển sinh được 1.324 người.',
    ],
    ['a part of the year', '6 tháng đầu năm 2016, các trường nghề tuyển sinh được 1.324 người.'],
    ['another place', 'Huyện Chợ Đồn có các trường nghề tuyển sinh được 1.324 người.'],
    ['a question', 'Các trường nghề có tuyển sinh nổi 1.324 người?'],
    ['a wish', 'Các trường nghề hy vọng tuyển sinh 1.324 người.'],
    ['what was taken back', 'Đính chính: các trường nghề tuyển sinh 1.324 người, đúng là 1.423 người.'],
    ['what it was before', 'Tuyển sinh nghề từ 1.324 người tăng lên 1.500 người.'],
    ['a single syllable of another word', 'Trung thu vui của 1.324 người.'],
    ['the words of its money', 'Đồng bào Dao góp 17,2 tỷ đồng.'],
    ['a plan', 'Mục tiêu là các trường nghề tuyển sinh được 1.324 người.'],
    ['what is denied', 'Các trường nghề không phải tuyển sinh được 1.324 người.'],
    ['a bound that leaves the number out', 'Các trường nghề tuyển sinh được dưới 1.300 người.'],
    ['a change', 'Các trường nghề tuyển sinh tăng 1.324 người so với năm 2015.'],
  ])('is none of the source’s where it has %s', (_, sentence) => {
    const { verdict } = checked(sentence);
    expect(['match', 'consistent']).not.toContain(verdict.kind);
    expect(verdict.reasons.map(({ code }) => code)).not.toContain('by-number');
  });

  it('agrees where it is printed rounder or in another unit of the same', () => {
    expect(kindOf('Các trường nghề vừa tuyển sinh được hơn 1.300 người.')).toBe('consistent');
    const road = row('Đường liên thôn được bê tông hóa dài ', '1.350 m', {
      indicator: 'own-road',
      value: '1350',
      unit: 'm',
    });
    expect(kindOf('Đường bê tông liên thôn dài 1,35 km.', [road])).toBe('match');
  });

  it('of two digits wants more words', () => {
    const short = { ...LOTTERY, value: '17000000000', quote: { ...LOTTERY.quote, exact: '17 tỷ đồng' } };
    expect(kindOf('Tiền bán vé xổ số kiến thiết là 17 tỷ đồng.', [short])).toBe('consistent');
    expect(kindOf('Vé kiến thiết đem về 17 tỷ đồng.', [short])).toBe('not-in-resolution');
  });

  it('of a single digit is told by nothing', () => {
    const single = { ...LOTTERY, value: '7000000000', quote: { ...LOTTERY.quote, exact: '7 tỷ đồng' } };
    expect(kindOf('Tiền bán vé xổ số kiến thiết là 7 tỷ đồng.', [single])).toBe('not-in-resolution');
  });

  it('is none where two things of the source have it and as many words', () => {
    const alike = [TRAINED, { ...TRAINED, id: 'other', indicator: 'own-drugs' }];
    expect(kindOf('Các trường nghề vừa tuyển sinh được 1.324 người.', alike)).toBe('not-in-resolution');
  });
});

describe('sources that disagree', () => {
  const said = (id: string, value: string): Pack => ({
    ...base,
    id,
    conference: null,
    derived: [],
    commitments: [],
    figures: [
      row('Ước tạo việc làm mới cho ', `${value} lao động`, {
        id: `jobs-${value}`,
        indicator: 'jobs-created',
        value,
        unit: 'person',
        status: 'estimate',
      }),
    ],
  });
  const text = 'Năm 2016, thành phố Bắc Kạn ước tạo việc làm mới cho 379 lao động.';

  it.each([[['379', '412']], [['412', '379']]])('stay in disagreement, in the order %s', (values) => {
    const packs = values.map((value) => said(`pack-${value}`, value));
    const [first] = builtin.engineFor(packs).check(articleFromText({ text }, { published: '2016-12-30' })).figures;
    expect(first?.verdict.reasons[0]?.code).toBe('packs-disagree');
  });
});

describe('what its number tells', () => {
  it('is said of what it told alone', () => {
    const told = checked('Tuyển sinh nghề đạt 1.324 người.').verdict.reasons.filter(({ code }) => code === 'by-number');
    expect(told).toHaveLength(1);
    expect(told[0]?.params['what']).toEqual(['indicator']);
  });

  it('is no more than a few words long, whatever the page repeats', () => {
    const words = 'gia đình chính sách neo đơn bệnh tật';
    const poor = { ...DRUGS, quote: { ...DRUGS.quote, prefix: `Thăm hỏi ${words} ` } };
    const { verdict } = checked(`Thành phố có ${words} là 1.324 người.`, [poor]);
    const why = verdict.reasons.find(({ code }) => code === 'by-number');
    expect(String(why?.params['words'])).toContain('gia đình chính sách neo đơn…');
  });

  it('is the reader’s no more where he has corrected it', () => {
    const pack: Pack = { ...base, conference: null };
    const text = 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.';
    const start = text.indexOf('379');
    const reading = { indicator: 'budget-revenue' };
    const [first] = builtin
      .engineFor([pack])
      .check(articleFromText({ text }), [{ start, end: start + 3, reading }]).figures;
    expect(first?.verdict.reasons.map(({ code }) => code)).not.toContain('by-number');
    expect(first?.figure.indicator).toBe('budget-revenue');
  });
});
