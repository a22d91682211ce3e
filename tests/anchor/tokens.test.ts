import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { readNumeral } from '../../lib/anchor/numeral.ts';
import { likeWords } from '../../lib/anchor/similar.ts';
import { tokensOf } from '../../lib/anchor/tokens.ts';

const keysOf = (text: string): string[] => [...tokensOf(text, new Map())].map(({ key }) => key);

suite('two texts a reader takes for the same', () => {
  it.each([
    ['hòa thuận', 'hoà thuận'],
    ['thủy lợi, hóa chất, khỏe', 'thuỷ lợi, hoá chất, khoẻ'],
    ['2,5 tỷ, kỹ, quý', '2,5 tỉ, kĩ, quí'],
    ['Lao động', 'LAO ĐỘNG'],
    ['lao động', 'lao động'.normalize('NFD')],
    ['lao\u00ad động\u200b', 'lao động'],
    ['0,32 %', '0,32%'],
    ['0,32%', '0,32 phần trăm'],
    ['2015 – 2020', '2015-2020'],
    ['“nghèo”', '"nghèo"'],
    ['2.500 tỷ', '2 500 tỷ'],
    ['2.500 tỷ', '2500 tỷ'],
    ['2.379 m2', '2.379 M2'],
    ['2.114 triệu kWh, 22 kV', '2.114 TRIỆU KWH, 22 KV'],
    ['2.114 triệu kWh.3', '2.114 TRIỆU KWH.\n3'],
    ['2.937,3 tỷ', '2 937,3 tỷ'],
    ['05 hộ, 2,50%', '5 hộ, 2,5%'],
    ['２，８８％', '2,88%'],
    ['nghịChi', 'nghị Chi'],
    ['CÔNG NGHIỆPChỉ số', 'CÔNG NGHIỆP Chỉ số'],
    ['CÔNG NGHIỆPChỉ số'.normalize('NFD'), 'CÔNG NGHIỆP Chỉ số'],
    ['215tỷ', '215 tỷ'],
    ['379¹ lao động²', '379³ lao động¹'],
  ])('%s and %s have the same tokens', (a, b) => {
    expect(keysOf(a)).toEqual(keysOf(b));
  });

  it.each([
    ['hai', 'hay'],
    ['tủi', 'tuy'],
    ['hòa', 'hóa'],
    ['hoa', 'hoá'],
    ['2.500', '2,5'],
    ['99,628', '99628'],
    ['1213', '12\n13'],
    ['500 m²', '500 m³'],
    ['giảm -0,32%', 'giảm 0,32%'],
    ['5%', '5‰'],
  ])('%s and %s have not', (a, b) => {
    expect(keysOf(a)).not.toEqual(keysOf(b));
  });
});

it.each([
  ['2.500,75', '2500.75', '2_500_75'],
  ['1,234.5', '1234.5', '1_234_5'],
  ['99,628', '99.628', '99_628'],
  ['99.628', '99628', '99_628'],
  ['108.6', '108.6', '108_6'],
  ['1.234.567', '1234567', '1_234_567'],
  ['12 345 678', '12345678', '12_345_678'],
  ['28.12.2016', '28_12_2016', '28_12_2016'],
  ['0,32', '0.32', '0_32'],
  ['0209.3.875.220', '02093875220', '02093875220'],
  ['0209.3875220', '02093875220', '02093875220'],
  ['0,123456789', '0.123456789', '0_123456789'],
  ['16,\u200b8', '16.8', '16_8'],
])('%j is %s, in groups %s', (printed, value, groups) => {
  expect(readNumeral(printed)).toEqual({ value, groups });
});

it.each([
  ['đông', 'động', true],
  ['nghiep', 'nghiêp', true],
  ['trường', 'trườnng', true],
  ['công', 'ocng', false],
  ['chi', 'thu', false],
  ['nghịa', 'ngihạ', false],
])('%s and %s: one word but for a slip is %s', (a, b, like) => {
  expect(likeWords(a.normalize('NFKD'), b.normalize('NFKD'))).toBe(like);
});

it('names are alike but for an accent alone', () => {
  const like = (a: string, b: string) => likeWords(a.normalize('NFKD'), b.normalize('NFKD'), true);
  expect(like('kan', 'kạn')).toBe(true);
  expect(like('nông', 'sông')).toBe(false);
  expect(like('thượng', 'thươngg')).toBe(false);
});

it('every character that is seen lies in one token, in their order', () => {
  const piece = fc.constantFrom(
    'a',
    'Ê',
    'ế'.normalize('NFD'),
    ' ',
    '\n',
    '\u00a0',
    '12',
    '500',
    '.',
    ',',
    '%',
    '-',
    '¹',
    'phần',
    'trăm',
    '\u200b',
    '“',
    '🎉',
    'đ',
    '５',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of tokensOf(text, new Map())) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, start)).toMatch(/^[\s\p{Cf}\p{M}]*$/u);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(text.slice(last)).toMatch(/^[\s\p{Cf}\p{M}]*$/u);
    }),
  );
});

it('a sentence, a row and a paragraph begin with a capital behind what has ended', () => {
  const opening = (text: string) =>
    [...tokensOf(text, new Map())].filter(({ opens }) => opens).map(({ start, end }) => text.slice(start, end));
  expect(opening('Thu 96 tỷ. Chi 215 tỷ;\nXã Nông Thượng 100%Xã Xuất Hóa nghịChi “Bắc Kạn” (Đạt)')).toEqual([
    'Thu',
    'Chi',
    'Xã',
    'Xã',
    'Chi',
  ]);
});
