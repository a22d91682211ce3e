import type { CheckedFigure } from '../../lib/check/verdict.ts';
import type { Probe } from './passages.ts';

/** What is compared of a probed figure, in the order it is printed. */
export const PROPERTIES = [
  'found',
  'value',
  'unit',
  'bound',
  'measure',
  'indicator',
  'place',
  'period',
  'status',
  'verdict',
] as const;
export type Property = (typeof PROPERTIES)[number];

const ACCUSATIONS = ['differs', 'target-missed'];

/** The verdict, where it accuses and the label does not allow that. */
export function wrongAccusation({ verdict }: Probe, found: CheckedFigure | undefined): string | null {
  const kind = found?.verdict.kind ?? '';
  return ACCUSATIONS.includes(kind) && !verdict.includes(kind) ? kind : null;
}

const sameUnit = (a: string, b: string): boolean =>
  a === b || (a.startsWith('percent') && b.startsWith('percent')) || b === 'count';

/** Estimates and results are one status where the numbers agree; what is taken back or imagined has its own. */
const sameStatus = (a: string, b: string): boolean =>
  a === b || (['result', 'estimate'].includes(a) && ['result', 'estimate'].includes(b));

/** Of an indicator that the data has no name for it counts only that it is not taken for one of the source's. */
const sameIndicator = (a: string | null, b: string, known: ReadonlySet<string>): boolean =>
  b.startsWith('other:') ? a === null || a === b || !known.has(a) : a === b;

/**
 * Which properties of a probed figure are right. `known`: the indicators that the source has. One that was not found is
 * wrong in `found` and in its verdict, and is not asked for the rest.
 */
export function scoreProbe(
  probe: Probe,
  found: CheckedFigure | undefined,
  known: ReadonlySet<string>,
): ReadonlyMap<Property, boolean> {
  if (found === undefined) return new Map<Property, boolean>().set('found', false).set('verdict', false);
  const { figure, verdict } = found;
  return new Map<Property, boolean>([
    ['found', true],
    ['value', Math.abs(Number(figure.value) - probe.value) <= Math.abs(probe.value) * 1e-12],
    ['unit', sameUnit(figure.unit, probe.unit)],
    ['bound', figure.bound === probe.bound],
    ['measure', figure.measure === probe.measure],
    ['indicator', sameIndicator(figure.indicator, probe.indicator, known)],
    ['place', figure.place === probe.place],
    ['period', figure.period === probe.period],
    ['status', sameStatus(figure.status, probe.status)],
    ['verdict', probe.verdict.includes(verdict.kind)],
  ]);
}
