import type { Say } from '../../lib/explain/say.ts';
import type { Numbered } from '../groups.ts';

/** The amount of a bare number in a table, whose unit its heads tell; "" where the number says its unit itself, or has none. */
export function cellAmount({ figure, heads }: Pick<Numbered, 'figure' | 'heads'>, say: Say): string {
  if (!heads?.length || figure.unitWord !== null || figure.high !== null) return '';
  const amount = say.amount(figure.value, figure.unit);
  // a bare count has no more to say than its number
  return amount === say.number(figure.value) ? '' : amount;
}

/** What that amount says beyond the number as it is printed: " ha", or " (5,2 tỷ đồng)" where it is counted otherwise. */
export function cellUnit(item: Pick<Numbered, 'figure' | 'heads'>, printed: string, say: Say): string {
  const amount = cellAmount(item, say);
  if (amount === '') return '';
  return amount.startsWith(`${printed} `) || amount === `${printed}%` ? amount.slice(printed.length) : ` (${amount})`;
}
