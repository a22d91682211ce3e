import type { Figure } from '../../lib/figure/figure.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { read } from './read.ts';

/** The figures of a passage as the rules read them. */
export const figuresOf = (
  title: string,
  lines: readonly string[],
  published: string | null = null,
): readonly Figure[] => read(articleFromText({ title, paragraphs: [...lines] }, { published })).figures;
