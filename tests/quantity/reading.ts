import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { unitsSchema } from '../../data/schemas/unit.ts';
import type { Quantity } from '../../lib/quantity/quantity.ts';
import { readNumbers } from '../../lib/quantity/read-numbers.ts';
import { indexUnits } from '../../lib/quantity/units.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

export const units = v.parse(
  unitsSchema,
  JSON.parse(readFileSync(new URL('../../data/units.json', import.meta.url), 'utf8')),
);
export const unitIndex = indexUnits(units);

export const readText = (text: string) => readNumbers(articleFromText({ text }), unitIndex);

/** One quantity in short: "surface = value[..high][/denominator] unit bound precision". */
export function brief(text: string, quantity: Quantity): string {
  const high = quantity.high === null ? '' : `..${quantity.high}`;
  const denominator = quantity.denominator === null ? '' : `/${quantity.denominator}`;
  const bound = quantity.bound === 'exact' ? '' : ` ${quantity.bound}`;
  const precision = quantity.precision === null ? '' : ` ±${quantity.precision}`;
  return `${text.slice(quantity.start, quantity.end)} = ${quantity.value}${high}${denominator} ${quantity.unit}${bound}${precision}`;
}

/** Every quantity of a text in short. */
export const quantitiesOf = (text: string): string[] =>
  readText(text).quantities.map((quantity) => brief(text, quantity));

/** The numerals of a text that are no figures: "kind: words". */
export const numeralsOf = (text: string): string[] =>
  readText(text).numerals.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
