import { describe, expect, it } from 'vitest';
import practice from '../../data/practice.json' with { type: 'json' };
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const { packs, engineFor } = loadBuiltin();
const { title, published, paragraphs, changed, kept } = practice;
const text = [title, ...paragraphs].join('\n');

/** The figures of the practice article as it prints them, with their verdicts and what they were held against. */
function figuresOf(body: readonly string[]) {
  const article = articleFromText({ title, paragraphs: body }, { published, lang: 'vi' });
  const report = engineFor(packs).check(article);
  const figures = report.figures.map(({ figure, verdict }) => {
    const pack = packs.find(({ id }) => id === verdict.pack);
    const source = pack?.figures.find(({ id }) => id === verdict.reference)?.quote.exact;
    return { words: article.text.slice(figure.start, figure.end), kind: verdict.kind, source };
  });
  return { figures, report };
}

describe('the practice article', () => {
  it('prints each changed number once, where the source prints another', () => {
    for (const { source, here } of changed) {
      expect(text.split(here), here).toHaveLength(2);
      expect(
        packs.some((pack) => pack.text.includes(source)),
        source,
      ).toBe(true);
      expect(
        packs.some((pack) => pack.text.includes(here)),
        here,
      ).toBe(false);
    }
  });

  it('has its changed figures told, each beside the source’s own, and no other figure accused', () => {
    const { figures } = figuresOf(paragraphs);
    expect(figures.filter(({ kind }) => kind === 'differs')).toEqual(
      changed.map(({ here, source }) => ({ words: here, kind: 'differs', source })),
    );
    const others = figures.filter(({ kind }) => kind !== 'differs');
    expect(others.map(({ words }) => words)).toEqual(kept);
    for (const { kind, words } of others) expect(['match', 'consistent'], words).toContain(kind);
  });

  it('has no sum that fails', () => {
    expect(figuresOf(paragraphs).report.arithmetic.filter(({ holds }) => holds === false)).toEqual([]);
  });

  it('agrees in everything once the changed numbers are put back', () => {
    const right = paragraphs.map((paragraph) =>
      changed.reduce((words, { source, here }) => words.replace(here, source), paragraph),
    );
    expect(new Set(figuresOf(right).figures.map(({ kind }) => kind))).toEqual(new Set(['match']));
  });
});
