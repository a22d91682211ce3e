import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ConceptsSchema } from '../../data/schemas/concept.ts';
import { noExamples, withoutExamples } from '../../scripts/build/without-examples.ts';

const FILE = join(import.meta.dirname, '../../data/words/concepts.json');

describe('the words that go into the packages', () => {
  it('are those of the data without the examples', () => {
    const whole = v.parse(ConceptsSchema, JSON.parse(readFileSync(FILE, 'utf8')));
    const packed = v.parse(ConceptsSchema, JSON.parse(withoutExamples(readFileSync(FILE, 'utf8'))));
    expect(packed.concepts.every((concept) => concept.for === undefined && concept.against === undefined)).toBe(true);
    expect(packed).toEqual({
      ...whole,
      concepts: whole.concepts.map(({ for: _for, against: _against, ...concept }) => concept),
    });
  });

  it('are asked for by the build under their paths, and no others', () => {
    const { id } = noExamples.load.filter;
    expect(id.test('/src/data/words/concepts.json')).toBe(true);
    expect(id.test('C:\\src\\data\\words\\concepts.json')).toBe(true);
    expect(id.test('/src/data/places.json')).toBe(false);
    expect(noExamples.load.handler(FILE)).toBe(withoutExamples(readFileSync(FILE, 'utf8')));
  });
});
