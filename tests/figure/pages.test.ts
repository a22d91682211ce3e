import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOf, readPages } from '../../scripts/corpus/pages.ts';
import { scorePage } from '../../scripts/corpus/score.ts';
import { read } from './read.ts';

const pages = readPages(path.join(import.meta.dirname, '../fixtures/pages/'));

describe('labelled pages', () => {
  it.each(pages.map((page) => [page.file, page] as const))('%s is read as labelled', (_, page) => {
    const figures = read(articleOf(page)).figures.map((figure) => ({ figure, verdict: null }));
    const { misses, onNonFigures } = scorePage(page, figures);
    expect(misses).toEqual([]);
    expect(onNonFigures).toBe(0);
    expect(figures.length).toBe(page.figures.length);
  });
});
