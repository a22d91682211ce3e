import type { Claim } from '../check/verdict.ts';

/** What follows from the page's numbers and stands nowhere on it: a ratio of two counts, a part of a whole. */
const UNCLAIMED: ReadonlySet<string> = new Set(['ratio-alone', 'part-alone']);

/** Does the page itself say this? What it does not claim can explain, but it is neither right nor wrong. */
export const isClaimed = ({ reasons }: Claim): boolean => !UNCLAIMED.has(reasons[0]?.code ?? '');
