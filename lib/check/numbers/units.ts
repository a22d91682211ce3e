/** Units that count the same heads under several names: a party member and a job filled are a person, and a bare number may be either. */
const ALIKE: readonly (readonly string[])[] = [
  ['person', 'party-member'],
  ['person', 'job'],
  ['percent', 'percentage-point'],
];

/** Can two numbers in these units be compared as they stand? "count" is a number printed without its unit. */
export function areUnitsComparable(a: string, b: string): boolean {
  if (a === b || ALIKE.some((group) => group.includes(a) && group.includes(b))) return true;
  return (a === 'count' && isCounted(b)) || (b === 'count' && isCounted(a));
}

/** A percentage or an amount of money is not meant by a number without a unit. */
function isCounted(unit: string): boolean {
  return unit !== 'percent' && unit !== 'percentage-point' && !/^[A-Z]{3}/.test(unit);
}
