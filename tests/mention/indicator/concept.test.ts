import { describe, expect, it } from 'vitest';
import { compileConcepts } from '../../../lib/mention/indicator/concept.ts';
import { WORDS } from './small.ts';

const compile = (...concepts: Parameters<typeof compileConcepts>[0]['concepts']) =>
  compileConcepts({ ...WORDS, concepts }, { water: ['suối'] }, (id) => id);

describe('concepts made ready', () => {
  it('have one class for lists with the same words, however they are written', () => {
    const { byHead } = compile(
      { indicators: ['bridges'], head: ['<build>'], objects: [['<bridge>']] },
      { indicators: ['roads'], head: ['xây', 'xây mới', 'làm'], objects: [['đường']] },
    );
    expect([...byHead.values()].map((concepts) => concepts.length)).toEqual([2]);
  });

  it('give each phrase once, with every class it is a word of', () => {
    const { lexemes } = compile({ indicators: ['bridges'], head: ['cầu'], objects: [['cầu', '<water>']] });
    const [, bridge] = lexemes.find(([phrase]) => phrase === 'cầu')!;
    expect(bridge.classes).toHaveLength(2);
    expect(lexemes.map(([phrase]) => phrase)).toEqual([...new Set(lexemes.map(([phrase]) => phrase))]);
    expect(lexemes.map(([phrase]) => phrase)).toContain('suối');
  });

  it('refuse a class that is not there', () => {
    expect(() => compile({ indicators: ['bridges'], head: ['<nobody>'] })).toThrow('<nobody>');
  });
});
