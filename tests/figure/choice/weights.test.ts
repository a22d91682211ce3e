import { describe, expect, it } from 'vitest';
import { builtinData } from '../../../data/index.ts';
import type { WeightsData } from '../../../data/schemas/weights.ts';
import { numbersOf, PROPERTIES, SPACES, weightsFrom } from '../../../lib/figure/choice/weights.ts';

const data = builtinData().weights!;
const changed = (change: (properties: Record<string, Record<string, number[]>>) => void): WeightsData => {
  const copy = structuredClone(data) as { version: 1; properties: Record<string, Record<string, number[]>> };
  change(copy.properties);
  return copy as unknown as WeightsData;
};

describe('the committed weights', () => {
  it('fit every template of the code, and are read as they are written', () => {
    const weights = weightsFrom(data);
    for (const property of PROPERTIES) {
      expect(weights[property].length).toBe(SPACES[property].size);
      expect(numbersOf(property, weights[property])).toEqual(data.properties[property]);
    }
  });

  it.each([
    ['a template is missing', changed(({ period }) => void delete period!['rank-side']), /period\/rank-side/u],
    ['a template is cut off', changed(({ place }) => void place!['tail']!.pop()), /place\/tail/u],
    [
      'a template is of another version',
      changed(({ status }) => void Object.assign(status!, { old: [1] })),
      /status\/old/u,
    ],
  ])('are refused where %s', (_, broken, message) => {
    expect(() => weightsFrom(broken)).toThrow(message);
  });
});
