import { describe, expect, it } from 'vitest';
import { builtinData } from '../../../data/index.ts';
import { namedAlone, namedWithAll } from './named.ts';

const { concepts } = builtinData().concepts;
const cases = concepts.map((concept, index) => {
  const title = `${index + 1}. ${concept.indicators[0]}: ${concept.head[0]} … ${concept.objects?.[0]?.[0] ?? ''}`;
  return { title, index, concept };
});

describe('every concept of the data', () => {
  it.each(cases)('$title has examples for and against', ({ concept }) => {
    expect(concept.for ?? []).not.toEqual([]);
    expect(concept.against ?? []).not.toEqual([]);
  });

  it.each(cases)('$title is found where it is meant', ({ concept }) => {
    for (const sentence of concept.for ?? [])
      expect(namedAlone(sentence, concept), sentence).toEqual(concept.indicators);
  });

  it.each(cases)('$title is not hidden there by another name', ({ concept }) => {
    for (const sentence of concept.for ?? []) {
      expect(namedWithAll(sentence), sentence).toEqual(expect.arrayContaining(concept.indicators));
    }
  });

  it.each(cases)('$title is not found where it is not', ({ concept }) => {
    for (const sentence of concept.against ?? []) expect(namedAlone(sentence, concept), sentence).toEqual([]);
  });
});
