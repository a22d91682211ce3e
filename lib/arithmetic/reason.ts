import type { Reason, ReasonParam } from '../check/verdict.ts';

/**
 * The codes of arithmetic on a page. Words in quotes on the screen (`part`, `whole`, `share` ...) are printed surfaces;
 * `computed`, `sum` and the like are exact decimals.
 */
export interface ArithmeticParams {
  /** a/b with the percentage printed beside it. */
  'ratio-holds': { ratio: string; share: string; computed: string };
  'ratio-fails': { ratio: string; share: string; computed: string };
  'ratio-open': { ratio: string; share: string; computed: string };
  /** a/b of a plan alone: nothing is claimed, the percentage is offered. */
  'ratio-alone': { ratio: string; computed: string };
  /** "12 trên tổng số 15 xã" with the percentage printed beside it, or alone. */
  'part-holds': { part: string; whole: string; share: string; computed: string };
  'part-fails': { part: string; whole: string; share: string; computed: string };
  'part-open': { part: string; whole: string; share: string; computed: string };
  'part-alone': { part: string; whole: string; computed: string };
  /** Two counts with their rates of one whole: what each pair makes the whole. */
  'wholes-agree': WholesParams;
  'wholes-differ': WholesParams;
  /** Two amounts with their shares of one issuer's plan, which the page does not print. */
  'plans-agree': WholesParams;
  'plan-share-holds': { amount: string; share: string; plan: string; computed: string };
  'plan-share-fails': { amount: string; share: string; plan: string; computed: string };
  'plan-share-open': { amount: string; share: string; plan: string; computed: string };
  /** The page prints the plan of which the source prints amount and share. */
  'plan-of-source': { plan: string; amount: string; share: string; computed: string };
  'shares-hold': { parts: readonly string[]; sum: string };
  'shares-fail': { parts: readonly string[]; sum: string };
  'shares-of-list': { parts: readonly string[]; sum: string };
  'sum-rounds': { parts: readonly string[]; total: string; sum: string; unit: string };
  'sum-fails': { parts: readonly string[]; total: string; sum: string; unit: string };
  'sum-holds': { parts: readonly string[]; total: string; sum: string; unit: string };
  'growth-holds': { level: string; growth: string; change: string; computed: string };
  'growth-fails': { level: string; growth: string; change: string; computed: string };
  'growth-open': { level: string; growth: string; change: string; computed: string };
  /** A level as a percentage of the base printed for it, against its growth. */
  'base-holds': BaseParams;
  'base-fails': BaseParams;
  'base-open': BaseParams;
  /** "từ X xuống Y, giảm Z": the difference in the unit of the two. */
  'from-to-holds': FromToParams & { unit: string };
  'from-to-fails': FromToParams & { unit: string };
  'from-to-open': FromToParams & { unit: string };
  /** "312,5 ha, 54,2 tạ/ha, 1.693,75 tấn": what an area yields. */
  'product-holds': { area: string; rate: string; output: string; computed: string; unit: string };
  /** "150 suất, mỗi suất 500 nghìn đồng, tổng trị giá 75 triệu đồng". */
  'each-holds': { many: string; rate: string; total: string; computed: string; unit: string };
  /** "4 xã gồm A, B, C và D": as many names as the number says. */
  'names-hold': { count: string; names: readonly string[] };
  /** "271 ha, gấp hơn 3 lần năm 2017 (87 ha)". */
  'multiple-holds': MultipleParams;
  'multiple-fails': MultipleParams;
  'multiple-open': MultipleParams;
  'repeat-holds': { first: string; second: string };
  /** The source's own number and another one, of the same thing. */
  'repeat-fails': { first: string; second: string };
}

interface BaseParams {
  /** How the page says it: as a rise or a fall by `computed` percent, or as an index of `computed` percent. */
  way: 'up' | 'down' | 'index';
  level: string;
  growth: string;
  base: string;
  computed: string;
}

interface FromToParams {
  from: string;
  to: string;
  change: string;
  computed: string;
}

interface MultipleParams {
  level: string;
  base: string;
  times: string;
  computed: string;
}

interface WholesParams {
  counts: readonly string[];
  rates: readonly string[];
  wholes: readonly string[];
  unit: string;
}

/** Makes a reason of a claim; the compiler holds its parameters to its code. */
export function arithmeticReason<C extends keyof ArithmeticParams>(code: C, params: ArithmeticParams[C]): Reason {
  // Interfaces have no index signature; every value of ArithmeticParams is a ReasonParam.
  return { code, params: { ...params } as unknown as Readonly<Record<string, ReasonParam>> };
}
