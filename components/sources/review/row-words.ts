import type { RowFields } from '../../../lib/draft-pack/draft.ts';
import type { ReviewedRow } from '../../../lib/draft-pack/review.ts';
import type { PanelSay } from '../../say.ts';
import type { MendTexts } from '../../texts/mend.ts';
import type { ReviewTexts, RowProperty } from '../../texts/review.ts';

/** The amount of a row as it was read: "hơn 45,2 tỷ đồng". */
function amountOf({ value, high, unit, bound }: RowFields, say: PanelSay, t: ReviewTexts): string {
  if (high !== null) return `${say.amount(value, unit)} – ${say.amount(high, unit)}`;
  const amount = say.amount(value, unit);
  return bound === 'exact' ? amount : `${t.bounds[bound]} ${amount}`;
}

/** What a property of a row was read as, in words; null where nothing was found. */
export function readAs(property: RowProperty, fields: RowFields, say: PanelSay, t: ReviewTexts): string | null {
  switch (property) {
    case 'value':
      return amountOf(fields, say, t);
    case 'indicator':
      return fields.indicator === null ? null : say.indicator(fields.indicator);
    case 'place':
      return fields.place === null ? null : say.place(fields.place);
    case 'period':
      return fields.period === null ? null : say.period(fields.period);
    case 'status':
      return say.status(fields.status);
    case 'measure':
      return fields.direction === null
        ? say.measure(fields.measure)
        : `${say.measure(fields.measure)}: ${t.directions[fields.direction]}`;
  }
}

/** A row in one line, by which it is known among others: "Thu ngân sách, 45,2 tỷ đồng". */
export const nameOfRow = ({ fields }: Pick<ReviewedRow, 'fields'>, say: PanelSay, t: ReviewTexts): string =>
  `${readAs('indicator', fields, say, t) ?? t.nothing.indicator}, ${amountOf(fields, say, t)}`;

/** What narrows a row beside its properties, where anything does: its definition, what it is measured against, and whose it is. */
export function scopeOf({ definition, base, issuer }: RowFields, say: PanelSay, mt: MendTexts) {
  const found = [
    { field: 'definition', name: mt.definition, value: definition && say.definition(definition) },
    { field: 'base', name: mt.base, value: base && say.base(base) },
    { field: 'issuer', name: mt.issuer, value: issuer && say.issuer(issuer) },
  ] as const;
  return found.flatMap(({ value, ...of }) => (value === null ? [] : [{ ...of, value }]));
}
