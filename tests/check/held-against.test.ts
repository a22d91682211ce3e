import { describe, expect, it } from 'vitest';
import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { base, builtin, packOf, rowOf } from './one-row.ts';

const REPORT = 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 - 2020 vừa diễn ra.';

/** What a page says of its last number, held against a source with one figure; a page that reports its conference where asked. */
function kindOf(sentence: string, row: Partial<ReferenceFigure>, isReport = false): string | undefined {
  const pack = packOf([rowOf(row)], isReport ? base.conference : null);
  const text = ['Thành phố Bắc Kạn nhìn lại năm 2016', ...(isReport ? [REPORT] : []), sentence].join('\n');
  return builtin
    .engineFor([pack])
    .check(articleFromText({ text }, { published: '2017-01-10' }))
    .figures.at(-1)?.verdict.kind;
}

describe('what a number is held against is never what was reached', () => {
  const forest: Partial<ReferenceFigure> = {
    indicator: 'forest-planted',
    status: 'target',
    value: '100',
    unit: 'ha',
    precision: '1',
    quote: { prefix: 'trồng mới ', exact: '100 ha', suffix: ' rừng.' },
  };

  it.each([
    'thấp hơn mức 100 ha',
    'thấp hơn con số 100 ha',
    'tăng mạnh so với con số 80 ha',
    'giảm so với 110 ha trước đây',
    'không cao hơn mức 110 ha',
  ])('%s', (words) => {
    expect(kindOf(`Năm 2016, diện tích trồng rừng của thành phố Bắc Kạn ${words}.`, forest)).toBe('unclear');
  });

  it('while what was reached still is', () => {
    expect(kindOf('Năm 2016, diện tích trồng rừng của thành phố Bắc Kạn đạt 100 ha.', forest)).toBe('target-met');
  });
});

describe('an index accuses nobody by a number that is none', () => {
  const iip: Partial<ReferenceFigure> = {
    indicator: 'other:iip',
    measure: 'index',
    base: '2015',
    value: '108.5',
    unit: 'percent',
    precision: '0.1',
    quote: { prefix: 'bằng ', exact: '108,5%', suffix: ' năm 2015.' },
  };

  it.each([
    'tăng 8,5%, tăng 1,2 điểm phần trăm so với năm 2015',
    'đạt 8,5% so với năm 2015',
    'tăng 108,5% so với năm 2015',
  ])('%s', (words) => {
    const kind = kindOf(`Năm 2016, chỉ số sản xuất công nghiệp của thành phố ${words}.`, iip, true);
    expect(['unclear', 'other-measure']).toContain(kind);
  });

  it('nor is the fall of a rate one', () => {
    const rate = { ...iip, indicator: 'poverty-rate', value: '90', quote: { ...iip.quote!, exact: '90%' } };
    const line = 'Năm 2016, tỷ lệ hộ nghèo của thành phố giảm 0,32% so với năm 2015.';
    expect(kindOf(line, rate, true)).toBe('other-measure');
  });
});

describe('so many times of what is not understood, or fewer', () => {
  const times: Partial<ReferenceFigure> = {
    indicator: 'other:visitors',
    measure: 'index',
    base: '2015',
    value: '170',
    unit: 'percent',
    precision: '1',
    quote: { prefix: 'bằng ', exact: '170%', suffix: ' năm 2015.' },
  };

  it.each([
    'gấp 1,7 lần huyện Chợ Đồn',
    'gấp 1,5 lần so với dự kiến',
    'giảm 1,7 lần so với năm 2015',
    'tăng 0,7 lần so với năm 2015',
  ])('neither agree nor differ: %s', (words) => {
    const line = `Năm 2016, lượng khách du lịch đến thành phố Bắc Kạn ${words}.`;
    expect(kindOf(line, times, true)).toBe('other-measure');
  });
});
