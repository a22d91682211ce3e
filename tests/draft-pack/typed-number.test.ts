import { describe, expect, test } from 'vitest';
import { typedNumber } from '../../lib/draft-pack/typed-number.ts';

describe('a number that is typed', () => {
  test.each([
    ['45,2', 9, '45200000000', '100000000'],
    ['2.500', 9, '2500000000000', '1000000000'],
    ['2.500,75', 0, '2500.75', '0.01'],
    ['379', 0, '379', '1'],
    ['12,50', 0, '12.5', '0.01'],
    ['007', 0, '7', '1'],
    ['-0,3', 0, '-0.3', '0.1'],
    ['−2', 0, '-2', '1'],
    [' 1 250 ', 0, '1250', '1'],
    // no group has one digit, or two: the other mark is the decimal one
    ['45.2', 0, '45.2', '0.1'],
    ['0,125', 3, '125', '1'],
  ])('%s in the power %i is %s, its last digit worth %s', (typed, power, value, precision) => {
    expect(typedNumber(typed, power, 'vi')).toEqual({ value, precision });
  });

  test('has the marks of its language', () => {
    expect(typedNumber('1,250.5', 0, 'en')).toEqual({ value: '1250.5', precision: '0.1' });
    expect(typedNumber('1,250', 0, 'en')?.value).toBe('1250');
    expect(typedNumber('1.250', 0, 'vi')?.value).toBe('1250');
  });

  test.each(['', 'khoảng 5', '5%', '1,2,3', '1.23.4', ',5', '5e3', '١٢', `1${'0'.repeat(50)}`])(
    '%s is none',
    (typed) => {
      expect(typedNumber(typed, 0, 'vi')).toBeNull();
    },
  );
});
