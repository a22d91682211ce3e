import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../lib/text/plain-text.ts';
import type { Label, LabelledText } from './texts.ts';

interface Sentence {
  readonly title: string;
  readonly published?: string;
  readonly text: string;
  readonly figures: readonly ({ readonly at: string } & Partial<Record<string, string>>)[];
}

/** "other" and "none" stand for any indicator that the sources do not have. */
const ANY: ReadonlySet<string | undefined> = new Set(['other', 'none']);

/**
 * The hand-written sentences of tests/figure/cases as labelled texts. Only what a sentence says of a figure is labelled: the
 * other properties are undefined, and the value is NaN, which any number may have.
 */
export function readSentences(folder: string): LabelledText[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const sentences: Sentence[] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return sentences.map((sentence, index) => textOf(sentence, `${name} ${index}`));
    });
}

function textOf({ title, published, text, figures }: Sentence, id: string): LabelledText {
  const article = articleFromText({ title, paragraphs: [text] }, { published: published ?? null });
  let from = 0;
  const labels = figures.map(({ at, indicator, ...said }) => {
    const start = text.indexOf(at, from);
    from = start + at.length;
    const span = { start: start + title.length + 1, end: from + title.length + 1 };
    const named = ANY.has(indicator) ? 'other:any' : indicator;
    return { ...said, span, printed: at, value: Number.NaN, indicator: named } as Partial<Label> as Label;
  });
  return { id, set: 'sentences', article, labels, nonFigures: [], isComplete: false };
}
