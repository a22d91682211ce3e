import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/check/numbers/agreement.ts';
import type { Printed } from '../../../lib/check/numbers/interval.ts';
import type { Bound } from '../../../lib/quantity/quantity.ts';

const number = (
  value: string,
  precision: string | null,
  bound: Bound = 'exact',
  high: string | null = null,
): Printed => ({
  value,
  high,
  bound,
  precision,
});
const outcome = (page: Printed, source: Printed, origin: 'taken' | 'computed' = 'taken'): string => {
  const agreement = compare(page, source, origin);
  return agreement.kind === 'agrees' ? agreement.by : agreement.kind;
};

describe('two exact numbers', () => {
  it.each<[string, Printed, Printed, string]>([
    ['the same digits', number('2.88', '0.01'), number('2.88', '0.01'), 'equal'],
    [
      'the same amount written otherwise: 215.000 triệu is 215 tỷ',
      number('215000', '1'),
      number('215000', '1000'),
      'equal',
    ],
    ['one digit different at one precision', number('2.89', '0.01'), number('2.88', '0.01'), 'apart'],
    ['rounded: 214,8 tỷ printed as 215 tỷ', number('214.8', '0.1'), number('215', '1'), 'rounding'],
    ['rounded at the very half: 214,5', number('214.5', '0.1'), number('215', '1'), 'rounding'],
    ['below the half: 214,4', number('214.4', '0.1'), number('215', '1'), 'apart'],
    ['cut off: 215,9 printed as 215', number('215.9', '0.1'), number('215', '1'), 'rounding'],
    ['no more cut off: 216,0', number('216', '0.1'), number('215', '1'), 'apart'],
    ['the coarser one on the page: 2,9 for 2,88', number('2.9', '0.1'), number('2.88', '0.01'), 'rounding'],
    ['cut off on the page: 2,8 for 2,88', number('2.8', '0.1'), number('2.88', '0.01'), 'rounding'],
    ['a count is exact', number('380', null), number('379', null), 'apart'],
    ['a count beside a rounded one: 2,5 nghìn for 2.480', number('2500', '100'), number('2480', null), 'rounding'],
  ])('%s', (_name, page, source, expected) => {
    expect(outcome(page, source)).toBe(expected);
  });
});

describe('shares that each paper computes for itself', () => {
  it.each<[string, Printed, Printed, string]>([
    ['108,7 rounds what 108,6 cuts off', number('108.7', '0.1'), number('108.6', '0.1'), 'last-digit'],
    ['two units apart are two numbers', number('108.8', '0.1'), number('108.6', '0.1'), 'apart'],
    ['109 for 108,6', number('109', '1'), number('108.6', '0.1'), 'rounding'],
    ['108 for 108,6', number('108', '1'), number('108.6', '0.1'), 'rounding'],
    ['110 is not 108,6', number('110', '1'), number('108.6', '0.1'), 'apart'],
    ['155 for 154', number('155', '1'), number('154', '1'), 'last-digit'],
  ])('%s', (_name, page, source, expected) => {
    expect(outcome(page, source, 'computed')).toBe(expected);
  });

  it('is not granted to a plain number', () => {
    expect(outcome(number('108.7', '0.1'), number('108.6', '0.1'))).toBe('apart');
  });
});

describe('the same bound word on both sides', () => {
  it.each<[string, Printed, Printed, string]>([
    ['hơn 2.500 and hơn 2.500', number('2500', '1', 'more-than'), number('2500', '1', 'more-than'), 'equal'],
    ['hơn 2.600 and hơn 2.500 differ', number('2600', '1', 'more-than'), number('2500', '1', 'more-than'), 'apart'],
    ['khoảng 90 and khoảng 100 differ', number('90', '1', 'about'), number('100', '1', 'about'), 'apart'],
    ['hơn 2,5 nghìn and hơn 2.514', number('2500', '100', 'more-than'), number('2514', '1', 'more-than'), 'rounding'],
  ])('%s', (_name, page, source, expected) => {
    expect(outcome(page, source)).toBe(expected);
  });
});

describe('different bounds', () => {
  const moreThan2500 = number('2500', '1', 'more-than');
  it.each<[string, Printed, Printed, string]>([
    ['2.514 is what hơn 2.500 customarily means', number('2514', '1'), moreThan2500, 'bound'],
    ['2.599 still is', number('2599', '1'), moreThan2500, 'bound'],
    ['2.600 would be called by its own name', number('2600', '1'), moreThan2500, 'open'],
    ['2.900 is not excluded by hơn 2.500', number('2900', '1'), moreThan2500, 'open'],
    ['2.499 is excluded', number('2499', '1'), moreThan2500, 'apart'],
    ['the printed number itself is not excluded', number('2500', '1'), moreThan2500, 'open'],
    ['2,5 nghìn is coarser and may stand for 2.514', number('2500', '100'), moreThan2500, 'bound'],
    ['khoảng 2.500 and hơn 2.500', number('2500', '1', 'about'), moreThan2500, 'bound'],
    ['gần 2.600 and hơn 2.500', number('2600', '1', 'less-than'), moreThan2500, 'bound'],
    ['gần 2.500 and hơn 2.500 meet only in the number itself', number('2500', '1', 'less-than'), moreThan2500, 'open'],
    ['gần 2.400 and hơn 2.500', number('2400', '1', 'less-than'), moreThan2500, 'apart'],
    ['ít nhất 2.500 and hơn 2.500', number('2500', '1', 'at-least'), moreThan2500, 'bound'],
    ['at most a tenth: hơn 2.000 does not mean 2.300', number('2300', '1'), number('2000', '1', 'more-than'), 'open'],
    ['hơn 2.000 can mean 2.200', number('2200', '1'), number('2000', '1', 'more-than'), 'bound'],
    ['hơn 2.000 on the page for 2.150', number('2000', '1', 'more-than'), number('2150', '1'), 'bound'],
    ['hơn 2.600 on the page for 2.500', number('2600', '1', 'more-than'), number('2500', '1'), 'apart'],
    ['gần 380 for 379', number('380', null, 'less-than'), number('379', null), 'bound'],
    ['gần 370 for 379', number('370', null, 'less-than'), number('379', null), 'apart'],
    ['ít nhất 90 for 90', number('90', null, 'at-least'), number('90', null), 'bound'],
    ['không quá 90 for 90', number('90', null, 'at-most'), number('90', null), 'bound'],
    ['khoảng 215 for 216 is more than a unit away', number('215', '1', 'about'), number('216', '1'), 'open'],
    ['khoảng 200 for 215', number('200', '1', 'about'), number('215', '1'), 'bound'],
    ['khoảng 500 for 215 is of another size', number('500', '1', 'about'), number('215', '1'), 'apart'],
  ])('%s', (_name, page, source, expected) => {
    expect(outcome(page, source)).toBe(expected);
  });
});

describe('ranges', () => {
  it.each<[string, Printed, Printed, string]>([
    ['5–7 and 5–7', number('5', '1', 'range', '7'), number('5', '1', 'range', '7'), 'equal'],
    ['5–7 holds 6', number('5', '1', 'range', '7'), number('6', '1'), 'range'],
    ['6 lies in 5–7', number('6', '1'), number('5', '1', 'range', '7'), 'range'],
    ['8 does not lie in 5–7', number('8', '1'), number('5', '1', 'range', '7'), 'apart'],
    ['5–7 and 6–9 overlap only', number('5', '1', 'range', '7'), number('6', '1', 'range', '9'), 'open'],
    ['5–7 and 8–9', number('5', '1', 'range', '7'), number('8', '1', 'range', '9'), 'apart'],
  ])('%s', (_name, page, source, expected) => {
    expect(outcome(page, source)).toBe(expected);
  });
});
