import type { Figure } from '../../figure/figure.ts';

/** Heads, houses and hectares are of what somebody does; a rate or an amount of money has a noun of its own. */
export const isOfDoing = ({ unit }: Figure): boolean => !/^(?:percent|VND|USD)/u.test(unit);
