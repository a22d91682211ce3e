import { isPeriod } from '../../lib/figure/reader-reading.ts';
import type { PeriodKind } from '../texts/correct.ts';

/** A period as the form asks for it: what is typed, whole or not. `day` is as a date field has it, "2025-06-30". */
export interface PeriodFields {
  readonly kind: PeriodKind;
  readonly year: string;
  /** The first year of several. */
  readonly from: string;
  /** Of a month or of the first months. */
  readonly n: string;
  readonly day: string;
}

const EMPTY: PeriodFields = { kind: 'year', year: '', from: '', n: '', day: '' };

/** The fields of a period in DESIGN's notation; those of a whole year without one for what has none ("unknown", "2016-to"). */
export function periodFields(notation: string): PeriodFields {
  const [, year = '', rest = ''] = /^(\d{4})(?:-(.+))?$/.exec(notation) ?? [];
  const of = (fields: Partial<PeriodFields>): PeriodFields => ({ ...EMPTY, year, ...fields });
  if (/^(?:H[12]|Q[1-4])$/.test(rest)) return of({ kind: rest as PeriodKind });
  if (/^\d+M$/.test(rest)) return of({ kind: 'months', n: rest.slice(0, -1) });
  if (/^\d{2}$/.test(rest)) return of({ kind: 'month', n: String(Number(rest)) });
  if (/^\d{4}$/.test(rest)) return of({ kind: 'span', from: year, year: rest });
  if (/^to-\d{2}-\d{2}$/.test(rest)) return of({ kind: 'to', day: `${year}-${rest.slice(3)}` });
  return of({});
}

/** The period that the fields say, in DESIGN's notation; null while they say none that there can be. */
export function periodOf({ kind, year, from, n, day }: PeriodFields): string | null {
  const notation = notationOf(kind, year.trim(), from.trim(), n.trim(), day);
  return isPeriod(notation) ? notation : null;
}

function notationOf(kind: PeriodKind, year: string, from: string, n: string, day: string): string {
  switch (kind) {
    case 'year':
      return year;
    case 'months':
      return `${year}-${n}M`;
    case 'month':
      return `${year}-${n.padStart(2, '0')}`;
    case 'span':
      return `${from}-${year}`;
    case 'to':
      return day.replace(/^(\d{4})-/, '$1-to-');
    default:
      return `${year}-${kind}`;
  }
}
