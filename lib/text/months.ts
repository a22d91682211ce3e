const NAMES = 'january february march april may june july august september october november december'.split(' ');

/** English names of months, long and short, in lower case, with their numbers. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
  ['sept', 9],
]);

/** Every one of them. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.keys());

/** The number of the month that a word in lower case names in English, or null. */
export const monthOf = (word: string): number | null => MONTHS.get(word) ?? null;
