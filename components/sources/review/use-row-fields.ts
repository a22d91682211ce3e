import { useState } from 'preact/hooks';
import type { RowFields } from '../../../lib/draft-pack/draft.ts';
import { typedNumber } from '../../../lib/draft-pack/typed-number.ts';
import { formatDecimal, scaled } from '../../../lib/explain/numbers.ts';
import { compare } from '../../../lib/quantity/decimal.ts';
import { isBasePeriod } from '../../../lib/resolution/period.ts';
import { unitKey, unitOf } from '../../correct/choices.ts';
import { type PeriodFields, periodFields, periodOf } from '../../correct/period-fields.ts';
import type { Lang } from '../../panel-props.ts';

/** What of the fields cannot be kept. */
export type RowFaults = Readonly<
  Partial<Record<'number' | 'high' | 'indicator' | 'place' | 'period' | 'base', boolean>>
>;

/** What a number is measured against, as it is chosen. */
export type BaseKind = 'none' | 'plan' | 'same-period' | 'whole' | 'period';

const baseKindOf = (base: RowFields['base']): BaseKind => {
  if (base === null) return 'none';
  return base === 'plan' || base === 'same-period' || base === 'whole' ? base : 'period';
};

/** Powers of ten in which an amount is typed, the largest first. */
const POWERS = [9, 6, 3] as const;

/** The largest of them in which a value is no longer than as it is printed: 45,2 of power 9 for 45200000000. */
function powerOf(value: string, precision: string | null, unit: string): number {
  if (unit !== 'VND') return 0;
  const digits = value.replace('-', '').split('.')[0] ?? '';
  return (
    POWERS.find((power) => digits.length > power && (precision !== null || digits.endsWith('0'.repeat(power)))) ?? 0
  );
}

const shown = (value: string, power: number, lang: Lang): string =>
  formatDecimal(scaled(value, power), lang).replace('−', '-');

export type Making = ReturnType<typeof useRowFields>;

/** A row while it is mended: what is typed, and what of it can be kept. */
export function useRowFields(row: RowFields, lang: Lang) {
  const [start] = useState(() => {
    const power = powerOf(row.value, row.precision, row.unit);
    return {
      number: shown(row.value, power, lang),
      high: row.high === null ? '' : shown(row.high, power, lang),
      unit: unitKey(row.unit, power),
      period: periodFields(row.period ?? ''),
    };
  });
  const [number, setNumber] = useState(start.number);
  const [high, setHigh] = useState(start.high);
  const [unit, setUnit] = useState(start.unit);
  const [period, setPeriod] = useState<PeriodFields>(start.period);
  const [base, setBase] = useState<BaseKind>(() => baseKindOf(row.base));
  const [basePeriod, setBasePeriod] = useState<PeriodFields>(() => periodFields(row.base ?? ''));
  const [said, setSaid] = useState<Partial<RowFields>>({});
  const [faults, setFaults] = useState<RowFaults>({});
  const fields: RowFields = { ...row, ...said };
  const isRange = fields.bound === 'range';

  /** What it is measured against by now; undefined while that is said by halves. */
  function baseSaid(): RowFields['base'] | undefined {
    if (base === 'none') return null;
    if (base !== 'period') return base;
    const notation = periodOf(basePeriod);
    return notation !== null && isBasePeriod(notation) ? notation : undefined;
  }

  /** What is mended by now; null, with the faults said, while it cannot be kept. */
  function mended(): Partial<RowFields> | null {
    const { id, power } = unitOf(unit);
    const low = typedNumber(number, power, lang);
    const top = isRange ? typedNumber(high, power, lang) : null;
    const isTouched =
      number !== start.number || unit !== start.unit || high !== start.high || isRange !== (row.high !== null);
    const periodSaid = JSON.stringify(period) === JSON.stringify(start.period) ? row.period : periodOf(period);
    const against = baseSaid();
    const found: RowFaults = {
      number: low === null,
      high: isRange && (top === null || (low !== null && compare(top.value, low.value) <= 0)),
      indicator: Boolean(faults.indicator) || fields.indicator === null,
      place: Boolean(faults.place) || fields.place === null,
      period: periodSaid === null,
      base: against === undefined,
    };
    setFaults(found);
    if (low === null || Object.values(found).some(Boolean)) return null;
    const amount = isTouched
      ? {
          value: low.value,
          high: top?.value ?? null,
          unit: id,
          precision: row.precision === null ? null : low.precision,
        }
      : {};
    return {
      ...said,
      ...amount,
      ...(periodSaid !== row.period && { period: periodSaid }),
      ...(against !== undefined && against !== row.base && { base: against }),
    };
  }

  return {
    fields,
    number,
    high,
    unit,
    period,
    base,
    basePeriod,
    faults,
    isRange,
    mended,
    say(change: Partial<RowFields>): void {
      setSaid((before) => ({ ...before, ...change }));
    },
    setNumber,
    setHigh,
    setUnit,
    setPeriod(next: PeriodFields): void {
      setPeriod(next);
      setFaults((before) => ({ ...before, period: false }));
    },
    setBase(next: BaseKind): void {
      setBase(next);
      setFaults((before) => ({ ...before, base: false }));
    },
    setBasePeriod(next: PeriodFields): void {
      setBasePeriod(next);
      setFaults((before) => ({ ...before, base: false }));
    },
    stray(fault: RowFaults): void {
      setFaults((before) => ({ ...before, ...fault }));
    },
  };
}
