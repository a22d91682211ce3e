/** A feature template: a name, and the values that each of its places can have. */
export interface Template {
  readonly name: string;
  readonly places: readonly (readonly string[])[];
  /** The index of its first feature in the space. */
  readonly base: number;
  readonly size: number;
}

type Places = readonly (readonly string[])[];

/** The feature of a template for one value of each place, by the values' indexes. Four places at most. */
export type Feature = (...at: readonly number[]) => number;

/**
 * The index of a feature: the values' indexes times the strides of their places. A function for each number of places,
 * since a page asks for a hundred features a figure.
 */
function indexing(base: number, strides: readonly number[]): Feature {
  const [one = 0, two = 0, three = 0, four = 0] = strides;
  switch (strides.length) {
    case 0:
      return () => base;
    case 1:
      return (first: number) => base + first * one;
    case 2:
      return (first: number, second: number) => base + first * one + second * two;
    case 3:
      return (first: number, second: number, third: number) => base + first * one + second * two + third * three;
    default:
      return (first: number, second: number, third: number, fourth: number) =>
        base + first * one + second * two + third * three + fourth * four;
  }
}

/**
 * The features that one property's candidates can have, as indexes into an array of weights. A template with places of two
 * and three values stands for six features.
 */
export class FeatureSpace {
  readonly templates: readonly Template[];
  private readonly list: Template[] = [];
  private next = 0;

  constructor() {
    this.templates = this.list;
  }

  /** How many features there are. */
  get size(): number {
    return this.next;
  }

  /** Adds a template and gives its features. */
  template(name: string, ...places: Places): Feature {
    return indexing(this.add(name, places), stridesOf(places));
  }

  /** The same for a template that has a last place too: gives the feature of its first value, and the others' follow. */
  row(name: string, places: Places, last: readonly string[]): Feature {
    const all = [...places, last];
    return indexing(this.add(name, all), stridesOf(all).slice(0, -1));
  }

  private add(name: string, places: Places): number {
    const size = places.reduce((product, { length }) => product * length, 1);
    const base = this.next;
    this.list.push({ name, places, base, size });
    this.next += size;
    return base;
  }

  /** What a feature says, in words: "side-numbers:before,0". For the reader who asks why. */
  nameOf(feature: number): string {
    const template = this.list.findLast(({ base }) => base <= feature)!;
    let rest = feature - template.base;
    const values: string[] = [];
    for (const place of template.places.toReversed()) {
      values.unshift(place[rest % place.length]!);
      rest = Math.floor(rest / place.length);
    }
    return values.length === 0 ? template.name : `${template.name}:${values.join(',')}`;
  }
}

/** By how much the index of a feature grows with that of each place's value. */
const stridesOf = (places: Places): readonly number[] =>
  places.map((_, at) => places.slice(at + 1).reduce((product, { length }) => product * length, 1));

export const NO_YES = ['no', 'yes'] as const;
export const yes = (is: boolean): number => (is ? 1 : 0);

export const FEW = ['0', '1', '2+'] as const;
/** The index of a count in FEW. */
export const few = (count: number): number => Math.min(2, Math.max(0, count));

export const SIZES = ['0', '1', '2', '3', '4-6', '7-12', '13-24', '25+'] as const;
/** The index of a count in SIZES. */
export const size = (count: number): number =>
  count <= 3 ? Math.max(0, count) : count <= 6 ? 4 : count <= 12 ? 5 : count <= 24 ? 6 : 7;

/** The index of a value in a list that has it, else `other`. For short lists; see `indexesOf`. */
export function indexIn(list: readonly string[], value: string, other = 0): number {
  const at = list.indexOf(value);
  return at < 0 ? other : at;
}

/** The indexes of a list's values by value, for words that are asked of every figure and are mostly none of the list. */
export const indexesOf = (list: readonly string[]): ReadonlyMap<string, number> =>
  new Map(list.map((value, at) => [value, at]));
