import { expect, test } from 'vitest';
import { quantitiesOf } from './reading.ts';

/** A text, and the quantities that must be read in it. */
export type Row = [text: string, ...quantities: string[]];

export const check = (rows: Row[]) =>
  test.each(rows)('%s', (text, ...quantities) => {
    expect(quantitiesOf(text)).toEqual(quantities);
  });
