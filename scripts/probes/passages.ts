import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../lib/figure/figure.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

/** One number of a passage and what a careful reader says of it; the fields are described where the labels are kept. */
export interface Probe {
  readonly number: string;
  /** -1 is the title. */
  readonly paragraph: number;
  /** Which of the equal numbers in that paragraph, from 1. */
  readonly occurrence: number;
  readonly value: number;
  readonly unit: string;
  readonly bound: string;
  readonly measure: string;
  readonly indicator: string;
  readonly place: string;
  readonly period: string;
  readonly status: string;
  /** Every acceptable verdict, the best first. */
  readonly verdict: readonly string[];
  readonly kind: string;
  readonly why: string;
}

export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly published: string | null;
  readonly probe: readonly Probe[];
}

/** The files of labelled passages, by the names that they have in their folder. */
export const FILES = ['verdicts', 'paraphrases', 'restraint'] as const;

/** The passages of a file in the folder. Throws when it cannot be read. */
export function readPassages(folder: string, file: string): Passage[] {
  return readFileSync(join(folder, `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Passage);
}

/** The article of a passage: the title and the paragraphs, joined by line breaks. */
export function articleOf({ title, paragraphs, published }: Passage): Article {
  return articleFromText({ title, paragraphs }, { published });
}

/** The figure whose number overlaps the probed one, or undefined. */
export function figureAt<F extends { readonly figure: Figure }>(
  passage: Pick<Passage, 'title' | 'paragraphs'>,
  { number, paragraph, occurrence }: Pick<Probe, 'number' | 'paragraph' | 'occurrence'>,
  figures: readonly F[],
): F | undefined {
  const before = paragraph < 0 ? [] : [passage.title, ...passage.paragraphs.slice(0, paragraph)];
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  const text = [passage.title, ...passage.paragraphs].join('\n');
  let at = start - 1;
  for (let nth = 0; nth < occurrence; nth++) at = text.indexOf(number, at + 1);
  return figures.find(({ figure }) => figure.number.start < at + number.length && figure.number.end > at);
}
