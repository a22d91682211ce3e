import { expect, it } from 'vitest';
import { figuresOf } from './passage.ts';

it('the clause of a figure holds all of its number, marks in it included', () => {
  const [figure] = figuresOf('Tin thành phố', ['Tỷ trọng công nghiệp 38 ,4 %; dịch vụ tăng.']);
  expect(figure?.value).toBe('38.4');
  expect(figure!.clause.start).toBeLessThanOrEqual(figure!.start);
  expect(figure!.clause.end).toBeGreaterThanOrEqual(figure!.end);
});
