import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, divide, fromDigits, negate, shift } from '../../lib/quantity/decimal.ts';

describe('exact decimals', () => {
  test.each([
    ['99628', -3, '99.628'],
    ['99628', 6, '99628000000'],
    ['0032', -2, '0.32'],
    ['2500', -2, '25'],
    ['000', 0, '0'],
    ['7', -3, '0.007'],
  ])('%s × 10^%s is %s', (digits, exponent, expected) => {
    expect(fromDigits(digits, exponent)).toBe(expected);
  });

  test('has no minus zero', () => {
    expect(fromDigits('0', 0, true)).toBe('0');
    expect(negate('0')).toBe('0');
    expect(negate('-2.5')).toBe('2.5');
  });

  test('adds what doubles cannot', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(add('42000000000', '797000000')).toBe('42797000000');
    expect(add('99999999999999999999', '1')).toBe('100000000000000000000');
  });

  test('divides to the places asked for, half up, and refuses zero', () => {
    expect(divide('2', '3', 3)).toBe('0.667');
    expect(divide('1', '8')).toBe('0.125');
    expect(() => divide('1', '0')).toThrow(RangeError);
  });

  test('compares short and long decimals alike', () => {
    expect(compare('0.32', '0.4')).toBeLessThan(0);
    expect(compare('12345678901234567890.1', '12345678901234567890.09')).toBeGreaterThan(0);
    expect(compare('-5', '-5')).toBe(0);
  });

  test('shifting there and back is nothing', () => {
    const value = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -6, max: 6 }));
    fc.assert(
      fc.property(value, fc.integer({ min: -12, max: 12 }), ([digits, exponent], power) => {
        const decimal = fromDigits(String(Math.abs(digits)), exponent, digits < 0);
        expect(shift(shift(decimal, power), -power)).toBe(decimal);
      }),
    );
  });
});
