import type { IndicatorsData } from '../../data/schemas/indicator.ts';

/** The ids of definitions that may narrow what is measured. Plain data: it may cross a message beside names. */
export interface Definitions {
  /** Those of prices, which narrow any amount of money and any share of one. */
  readonly prices: readonly string[];
  /** Those of indicators that have some, by the indicator's id. */
  readonly of: Readonly<Record<string, readonly string[]>>;
}

export const definitionsIn = ({ definitions, indicators }: IndicatorsData): Definitions => ({
  prices: definitions.flatMap(({ id, prices }) => (prices ? [id] : [])),
  of: Object.fromEntries(indicators.flatMap(({ id, definitions: own = [] }) => (own.length > 0 ? [[id, own]] : []))),
});

/** Those that may narrow an indicator in a unit, its own first. */
export function definitionsFor({ prices, of }: Definitions, indicator: string | null, unit: string): readonly string[] {
  const own = indicator !== null && Object.hasOwn(of, indicator) ? (of[indicator] ?? []) : [];
  const isPriced = unit.startsWith('VND') || unit === 'percent';
  return isPriced ? [...new Set([...own, ...prices])] : own;
}
