import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../lib/quantity/quantity.ts';
import { readText } from './reading.ts';
import type { Style } from './spell.ts';
import { group, spell } from './spell.ts';

const values = fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1000, max: 999_999_999_999 }));
const styles: fc.Arbitrary<Style> = fc.record({
  thousand: fc.constantFrom('nghìn' as const, 'ngàn' as const),
  zero: fc.constantFrom('linh' as const, 'lẻ' as const),
  billion: fc.constantFrom('tỷ' as const, 'tỉ' as const),
  four: fc.constantFrom('bốn' as const, 'tư' as const),
});

/** Words and numbers of such news, to build texts from. */
const pieces = fc.constantFrom(
  'thu ngân sách ước đạt',
  'hơn',
  'gần',
  'khoảng',
  '99,628',
  '2.500',
  'tỷ đồng',
  'triệu đồng',
  '%',
  'bằng',
  'kế hoạch',
  'KH',
  'năm 2016',
  'ngày 31/11/2018',
  'xã Nông Thượng',
  'hộ nghèo',
  '640/350',
  'lao động',
  '5-7%',
  'từ',
  'đến',
  'trở lên',
  'lần thứ',
  'hai mươi lăm',
  'ba',
  'năm',
  'nghìn',
  'tháng',
  '7:30',
  'số',
  '05-NQ/TU',
  '(',
  ')',
  ',',
  ';',
  '.',
  '-',
  '–',
  '/',
  '+',
  '½',
  '1.234',
  '30 tỷ 048 triệu',
  'hòa',
  'thủy lợi',
  'm2',
  'ha',
  'QL3',
  '“5 không, 3 sạch”',
  'không còn',
  'gấp đôi',
  '$',
  'VND',
  'phẩy',
  'phần',
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(' '));
const noise = fc.oneof(
  texts,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

const runs = { numRuns: 400 };
const essence = ({ value, high, denominator, unit, bound, precision, sign }: Quantity) => ({
  value,
  high,
  denominator,
  unit,
  bound,
  precision,
  sign,
});
const only = (text: string): Quantity => {
  const { quantities } = readText(text);
  expect(quantities).toHaveLength(1);
  return quantities[0]!;
};

describe('what is written is read back', () => {
  test('whole numbers in digits, with every separator of thousands', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('', '.', ' ', '\u00a0', '\u202f'), (value, separator) => {
        expect(only(`tổng số ${group(value, separator)} đồng`).value).toBe(String(value));
      }),
      runs,
    );
  });

  test('decimals with a magnitude', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }), (whole, part) => {
        const text = String(part).padStart(2, '0');
        expect(only(`đạt ${whole},${text} triệu đồng`).value).toBe(String(whole * 1_000_000 + part * 10_000));
      }),
      runs,
    );
  });

  test('whole numbers in words', () => {
    fc.assert(
      fc.property(values, styles, (value, style) => {
        expect(only(`số tiền là ${spell(value, style)} đồng`).value).toBe(String(value));
      }),
      runs,
    );
  });

  test('compounds of billions and millions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (billions, millions) => {
        const value = BigInt(billions) * 1_000_000_000n + BigInt(millions) * 1_000_000n;
        expect(only(`thu ${billions} tỷ ${millions} triệu đồng`).value).toBe(value.toString());
      }),
      runs,
    );
  });

  test('ranges and ratios', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
        expect(only(`đạt ${a}/${b} lao động`)).toMatchObject({ value: String(a), denominator: String(b) });
        expect(only(`tăng ${a} - ${a + b}%`)).toMatchObject({ value: String(a), high: String(a + b), bound: 'range' });
      }),
      runs,
    );
  });
});

describe('any text', () => {
  test('does not throw, and every span lies in order inside the text and around its number', () => {
    fc.assert(
      fc.property(noise, (text) => {
        let last = 0;
        for (const quantity of readText(text).quantities) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.number.start).toBeGreaterThanOrEqual(quantity.start);
          expect(quantity.number.end).toBeLessThanOrEqual(quantity.end);
          expect(quantity.value).toMatch(/^-?\d+(?:\.\d+)?$/u);
          last = quantity.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('no quantity overlaps the number of a numeral', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quantities, numerals } = readText(text);
        for (const { number } of numerals) {
          expect(quantities.filter((q) => q.number.start < number.end && number.start < q.number.end)).toEqual([]);
        }
      }),
      runs,
    );
  });
});

describe('the same text written otherwise gives the same quantities', () => {
  /** Reads a variant made character by character, and maps its offsets back. */
  const same = (text: string, rewrite: (char: string) => string): void => {
    const origin: number[] = [];
    let variant = '';
    for (let at = 0; at < text.length; at++) {
      const piece = rewrite(text[at]!);
      for (let unit = 0; unit < piece.length; unit++) origin.push(at);
      variant += piece;
    }
    const plain = readText(text).quantities;
    const other = readText(variant).quantities;
    expect(other.map(essence)).toEqual(plain.map(essence));
    expect(other.map((q) => origin[q.start])).toEqual(plain.map((q) => q.start));
    expect(other.map((q) => origin[q.end - 1]! + 1)).toEqual(plain.map((q) => q.end));
  };

  test('decomposed', () => {
    fc.assert(
      fc.property(texts, (text) => same(text, (char) => char.normalize('NFD'))),
      runs,
    );
  });

  test('with no-break blanks', () => {
    fc.assert(
      fc.property(texts, (text) => same(text, (char) => (char === ' ' ? '\u00a0' : char))),
      runs,
    );
  });

  test('with soft hyphens and zero-width marks inside words', () => {
    const marks = ['\u200b', '\u00ad', '\u2060'];
    fc.assert(
      fc.property(texts, fc.constantFrom(...marks), (text, mark) => {
        same(text, (char) => (char === ' ' ? char : char + mark));
      }),
      runs,
    );
    expect(readText('đạt 2\u200b.500 t\u00adỷ đồ\u200dng').quantities.map(essence)).toEqual(
      readText('đạt 2.500 tỷ đồng').quantities.map(essence),
    );
  });

  test('with fullwidth digits', () => {
    const wide = (char: string): string => (/\d/u.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char);
    fc.assert(
      fc.property(texts, (text) => same(text, wide)),
      runs,
    );
  });

  test('with the other tone placement', () => {
    const pairs = [
      ['hòa', 'hoà'],
      ['thủy', 'thuỷ'],
      ['tỷ', 'tỷ'],
    ] as const;
    for (const [older, newer] of pairs) {
      expect(readText(`nhà văn ${older} 5 căn`).quantities.map(essence)).toEqual(
        readText(`nhà văn ${newer} 5 căn`).quantities.map(essence),
      );
    }
    expect(readText('có 3 nhà văn hoá').quantities.map(essence)).toEqual(
      readText('có 3 nhà văn hóa').quantities.map(essence),
    );
  });
});

test('two sentences one after the other give the figures of both', () => {
  const sentences = fc.constantFrom(
    'Thu ngân sách ước đạt 99,628 tỷ đồng.',
    'Tạo việc làm cho 640/350 lao động.',
    'Hội nghị lần thứ 7 họp ngày 17/12/2016.',
    'Tỷ lệ hộ nghèo giảm từ 3,2% xuống 2,88%.',
    'Có hai mươi lăm hộ thoát nghèo.',
    'Tăng 5-7% so với cùng kỳ.',
    'Cơ cấu 55,4 - 38,4 - 6,2%.',
  );
  fc.assert(
    fc.property(sentences, sentences, (first, second) => {
      const both = readText(`${first} ${second}`).quantities.map(essence);
      expect(both).toEqual([...readText(first).quantities, ...readText(second).quantities].map(essence));
    }),
    runs,
  );
});
