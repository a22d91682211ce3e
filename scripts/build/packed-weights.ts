import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { weightsSchema } from '../../data/schemas/weights.ts';
import { pack } from '../../lib/figure/choice/packed-weights.ts';
import { PROPERTIES, SPACES, weightsFrom } from '../../lib/figure/choice/weights.ts';

/** A file of weights with each property's numbers as one text. Throws where it does not fit the templates of the code. */
export function withPackedWeights(json: string): string {
  const data = v.parse(weightsSchema, JSON.parse(json));
  weightsFrom(data);
  const packed = PROPERTIES.map((property) => {
    const given = data.properties[property];
    const text =
      typeof given === 'string' ? given : pack(SPACES[property].templates.flatMap(({ name }) => given[name]!));
    return [property, text];
  });
  return JSON.stringify({ ...data, properties: Object.fromEntries(packed) });
}

/** A step of the build: the packages carry the weights packed; the file of the project stays one that people can read. */
export const packedWeights = {
  name: 'packed-weights',
  load: {
    filter: { id: /[\\/]data[\\/]weights\.json$/ },
    handler: (id: string) => withPackedWeights(readFileSync(id, 'utf8')),
  },
};
