import { describe, expect, test } from 'vitest';
import { builtinData } from '../../data/index.ts';
import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import { createEngine } from '../../lib/engine/create-engine.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { samplePack } from '../resolution/sample-pack.ts';

/** The verdicts of a page on 2021 against a source with one figure. */
function verdictsOf(figure: Partial<ReferenceFigure>, line: string, issuer = 'city-people-council') {
  const sample = samplePack();
  const pack = { ...sample, issuer, conference: null, figures: [{ ...sample.figures[0]!, ...figure }] };
  const text = `Thành phố Bắc Kạn: kết quả năm 2020, nhiệm vụ năm 2021\n${line}`;
  return createEngine(builtinData(), [pack])
    .check(articleFromText({ text }, { published: '2020-12-28' }))
    .figures.map(({ verdict }) => verdict.kind);
}

describe('a change whose base only one of them says', () => {
  const growth = {
    indicator: 'retail-sales',
    measure: 'change',
    direction: 'up',
    value: '8.6',
    unit: 'percent',
    precision: '0.1',
    base: '2019',
  } as const;

  test('is the same by the same number', () => {
    expect(verdictsOf(growth, 'Năm 2020, tổng mức bán lẻ hàng hóa của thành phố tăng 8,6%.')).toEqual(['match']);
  });

  test('is not held against another number, nor against a fall', () => {
    expect(verdictsOf(growth, 'Năm 2020, tổng mức bán lẻ hàng hóa của thành phố tăng 9,9%.')).toEqual([
      'other-measure',
    ]);
    expect(verdictsOf(growth, 'Năm 2020, tổng mức bán lẻ hàng hóa của thành phố giảm 8,6%.')).toEqual([
      'other-measure',
    ]);
  });

  test('nor is one whose base is another year', () => {
    const since = { ...growth, base: '2015' };
    expect(verdictsOf(since, 'Năm 2020, tổng mức bán lẻ hàng hóa của thành phố tăng 8,6%.')).toEqual(['other-measure']);
  });
});

describe('a target that the place as a whole sets', () => {
  const target = { period: '2021', status: 'target', value: '15' } as const;

  test('is that of whichever body the source is of', () => {
    expect(verdictsOf(target, 'Năm 2021, thành phố đặt mục tiêu tạo việc làm cho 15 lao động.')).toEqual(['match']);
  });

  test('accuses nobody by another number', () => {
    expect(verdictsOf(target, 'Năm 2021, thành phố đặt mục tiêu tạo việc làm cho 18 lao động.')).toEqual(['unclear']);
  });

  test('one that another body is named for is another one', () => {
    const named = 'Năm 2021, UBND thành phố đặt mục tiêu tạo việc làm cho 15 lao động.';
    expect(verdictsOf(target, named)).toEqual(['consistent']);
    expect(verdictsOf(target, 'Năm 2021, tỉnh giao thành phố tạo việc làm cho 15 lao động.')).toEqual(['consistent']);
  });
});
