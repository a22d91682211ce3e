import type { Bound, Quantity } from '../../lib/quantity/quantity.ts';
import type { Case, Expected } from './cases.ts';

/** Suites count by value alone, save for money and percentages; these are their spellings and this project's. */
const UNITS: ReadonlyMap<string, readonly string[]> = new Map([
  ['VND', ['VND']],
  ['USD', ['USD']],
  ['EUR', ['EUR']],
  ['%', ['percent', 'percentage-point']],
]);

const BOUNDS: ReadonlyMap<string, readonly Bound[]> = new Map<string, readonly Bound[]>([
  ['min', ['at-least', 'more-than']],
  ['max', ['at-most', 'less-than']],
]);

interface Interval {
  readonly start: number;
  readonly end: number;
}

const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function unitFits(expected: Expected, quantity: Quantity, optional: boolean): boolean {
  const wanted = UNITS.get(expected.unit ?? '');
  if (wanted === undefined || optional) return true;
  return wanted.some((unit) => quantity.unit === unit || quantity.unit.startsWith(`${unit}-per-`));
}

function valueFits(expected: Expected, quantity: Quantity): boolean {
  const { low, high, value } = expected;
  if (low != null && high != null) {
    return quantity.high !== null && near(Number(quantity.value), low) && near(Number(quantity.high), high);
  }
  return typeof value === 'number' && near(Number(quantity.value), value);
}

function isFound(
  expected: Expected,
  quantities: readonly Quantity[],
  span: Interval | null,
  optional: boolean,
): boolean {
  return quantities.some(
    (quantity) =>
      (span === null || overlaps(span, quantity)) &&
      valueFits(expected, quantity) &&
      unitFits(expected, quantity, optional),
  );
}

const spanOf = (expected: Expected): Interval | null =>
  expected.start === undefined || expected.end === undefined ? null : { start: expected.start, end: expected.end };

/** Where the figure must stand (or must not); null for anywhere. */
export function wantedSpan({ span, text }: Case): Interval | null {
  if (span == null) return null;
  if (typeof span !== 'string') return { start: span[0], end: span[1] };
  const start = text.indexOf(span);
  return start < 0 ? null : { start, end: start + span.length };
}

/** Does what was read from the case's text satisfy the case? Policy cases always do. */
export function satisfies(wanted: Case, quantities: readonly Quantity[]): boolean {
  const span = wantedSpan(wanted);
  const optional = wanted.unit_optional === true;
  switch (wanted.expect) {
    case 'policy':
      return true;
    case 'none':
      return quantities.length === 0;
    case 'not_figure':
      return !quantities.some(({ number }) => span === null || overlaps(span, number));
    case 'mixed':
      return (
        (wanted.figures ?? []).every((figure) => isFound(figure, quantities, spanOf(figure), optional)) &&
        !(wanted.not_figures ?? []).some((other) => quantities.some(({ number }) => overlaps(other, number)))
      );
    case 'figure': {
      if (wanted.figures && wanted.value == null && wanted.low == null) {
        return wanted.figures.every((figure) => isFound(figure, quantities, spanOf(figure), optional));
      }
      const bounds = BOUNDS.get(wanted.bound ?? '');
      const bounded = bounds === undefined ? quantities : quantities.filter(({ bound }) => bounds.includes(bound));
      return isFound(wanted, bounded, span, optional);
    }
  }
}
