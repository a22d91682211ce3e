import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const last = (line: string) => figuresOf('Thành phố Bắc Kạn', [line], '2018-10-10').at(-1);

it('months right in front of a number are its time', () => {
  expect(last('Quý III, chi ngân sách 20 tỷ đồng. Thu ngân sách 9 tháng 92,37 tỷ đồng.')?.period).toBe('2018-9M');
});

it('and are none where they last', () => {
  expect(
    last('Quý III, thu ngân sách 20 tỷ đồng. Trong 9 tháng 320 lao động được vay vốn.')?.evidence.period?.how,
  ).not.toBe('said');
});
