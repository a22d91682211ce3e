import type { WeightsData } from '../../../data/schemas/weights.ts';
import type { Weights } from './collect.ts';
import type { FeatureSpace } from './features.ts';
import { INDICATOR_SPACE } from './indicator-features.ts';
import { unpack } from './packed-weights.ts';
import { PERIOD_SPACE } from './period-features.ts';
import { PLACE_SPACE } from './place-features.ts';
import { STATUS_SPACE } from './status-features.ts';

/** The properties that are chosen among candidates. */
export const SPACES = {
  status: STATUS_SPACE,
  indicator: INDICATOR_SPACE,
  period: PERIOD_SPACE,
  place: PLACE_SPACE,
} as const satisfies Record<string, FeatureSpace>;

export type Property = keyof typeof SPACES;
export const PROPERTIES = Object.keys(SPACES) as readonly Property[];

export type PropertyWeights = Readonly<Record<Property, Weights>>;

/** Weights are kept as whole hundredths, so that a file of them is short and the same everywhere. */
const SCALE = 100;

/** Fits weights to the templates of the code. Throws with the template's name where the file is of another version of it. */
export function weightsFrom({ properties }: WeightsData): PropertyWeights {
  const read = (property: Property): Weights => {
    const given = properties[property];
    const numbers = typeof given === 'string' ? unpack(given) : numbersIn(property, given);
    const { size } = SPACES[property];
    if (numbers.length !== size) throw new Error(`weights: ${property} wants ${size} numbers; run "npm run train"`);
    return Float64Array.from(numbers, (value) => value / SCALE);
  };
  return { status: read('status'), indicator: read('indicator'), period: read('period'), place: read('place') };
}

/** The numbers of a property's templates, one template behind the other. */
function numbersIn(property: Property, given: Readonly<Record<string, readonly number[]>>): readonly number[] {
  const { templates } = SPACES[property];
  const known = new Set(templates.map(({ name }) => name));
  const strange = Object.keys(given).find((name) => !known.has(name));
  if (strange !== undefined) throw new Error(`weights: no template ${property}/${strange}; run "npm run train"`);
  return templates.flatMap(({ name, size }) => {
    const own = given[name];
    if (own?.length === size) return own;
    throw new Error(`weights: ${property}/${name} wants ${size} numbers; run "npm run train"`);
  });
}

/** The other way round: what data/weights.json holds of a property. */
export function numbersOf(property: Property, weights: Weights): Record<string, number[]> {
  return Object.fromEntries(
    SPACES[property].templates.map(({ name, base, size }) => [
      name,
      // no minus zero: it is printed as 0 and read as 0
      Array.from({ length: size }, (_, at) => Math.round(weights[base + at]! * SCALE) + 0),
    ]),
  );
}
