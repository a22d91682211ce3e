import { describe, expect, it } from 'vitest';
import type { Catalogue, Question } from '../../lib/notes/catalogue.ts';
import { catalogueOf, EVERYTHING, note } from './catalogued.ts';

describe('answering in steps', () => {
  const words = ['thu', 'chi', 'ngân sách', 'nghèo', 'Thu ngân sách'];
  const many = Array.from({ length: 60 }, (_, n) => note(`n${n}`, { text: words[n % 5]!, tags: n % 2 ? ['lẻ'] : [] }));
  const questions = (['month', 'tag'] as const).flatMap((view) =>
    ['', 'thu', 'ngan sach', 'thu ngân'].map((query): Question => ({ ...EVERYTHING, query, view })),
  );

  const last = (catalogue: Catalogue, question: Question, between = () => {}) => {
    const steps = catalogue.steps(question);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      between();
    }
  };
  const names = (catalogue: Catalogue, { notes }: { readonly notes: Uint32Array }) =>
    [...notes].map((number) => catalogue.idOf(number));

  it.each(questions)('gives what is given at once: “$query” by $view', (question) => {
    const catalogue = catalogueOf(...many);
    expect(last(catalogue, question)).toEqual(catalogue.ask(question));
  });

  it('what fits alike stands the latest first', () => {
    const found = last(catalogueOf(...many), { ...EVERYTHING, query: 'chi' });
    expect([...found.notes]).toEqual([...found.notes].sort((a, b) => b - a));
    expect(found.count).toBe(12);
  });

  it.each(questions)(
    'every note that was there all along is in it, whatever is put meanwhile: “$query” by $view',
    (question) => {
      const catalogue = catalogueOf(...many);
      const before = names(catalogue, catalogue.ask(question));
      let n = 0;
      const after = names(
        catalogue,
        last(catalogue, question, () => catalogue.put(note(`mới ${n++}`, { text: 'thu ngân sách', tags: ['mới'] }))),
      );
      expect(after.filter((id) => !id.startsWith('mới'))).toEqual(before);
    },
  );
});
