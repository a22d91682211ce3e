import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeightsData } from '../../data/schemas/weights.ts';
import { pack, unpack } from '../../lib/figure/choice/packed-weights.ts';
import { weightsFrom } from '../../lib/figure/choice/weights.ts';
import { packedWeights, withPackedWeights } from '../../scripts/build/packed-weights.ts';

const file = join(import.meta.dirname, '../../data/weights.json');
const json = readFileSync(file, 'utf8');

describe('weights in the packages', () => {
  it('are those of the project', () => {
    const packed = JSON.parse(withPackedWeights(json)) as WeightsData;
    expect(weightsFrom(packed)).toEqual(weightsFrom(JSON.parse(json) as WeightsData));
  });

  it('are one text a property, packed once only', () => {
    const packed = withPackedWeights(json);
    expect(Object.values((JSON.parse(packed) as WeightsData).properties).map((value) => typeof value)).toEqual(
      Array.from({ length: 4 }, () => 'string'),
    );
    expect(withPackedWeights(packed)).toBe(packed);
  });

  it('are asked for by the build under the path of their file', () => {
    expect(packedWeights.load.filter.id.test(file)).toBe(true);
    expect(packedWeights.load.filter.id.test('/src/data/relations.json')).toBe(false);
    expect(packedWeights.load.handler(file)).toBe(withPackedWeights(json));
  });

  it('are refused where numbers are missing', () => {
    const packed = JSON.parse(withPackedWeights(json)) as { properties: { place: string } };
    packed.properties.place = packed.properties.place.slice(0, -2);
    expect(() => weightsFrom(packed as unknown as WeightsData)).toThrow(/place wants \d+ numbers/u);
  });
});

describe('packed numbers', () => {
  it('come back as they were', () => {
    const number = fc.oneof(fc.constant(0), fc.integer({ min: -300, max: 300 }), fc.integer());
    fc.assert(
      fc.property(fc.array(number, { maxLength: 400 }), (numbers) => unpack(pack(numbers)).join() === numbers.join()),
    );
  });

  it('take a sign for a small one, and a few for a run of noughts', () => {
    expect(pack([0, 3, -3, 39])).toHaveLength(4);
    expect(pack(Array.from({ length: 1000 }, () => 0)).length).toBeLessThan(5);
  });

  it('hold nothing that a text would have to escape', () => {
    const text = pack(Array.from({ length: 401 }, (_, at) => at - 200));
    expect(JSON.stringify(text)).toBe(`"${text}"`);
    // the packages print it in backticks
    expect(/[`$]/u.test(text)).toBe(false);
  });

  it('are refused where a sign is none of theirs', () => {
    expect(() => unpack('é')).toThrow(/no number/u);
  });
});
