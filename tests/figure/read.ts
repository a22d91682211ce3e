import { builtinData } from '../../data/index.ts';
import { beginDiscourse } from '../../lib/figure/discourse/begin-discourse.ts';
import type { Discourse } from '../../lib/figure/discourse/discourse.ts';
import type { Reading } from '../../lib/figure/figure.ts';
import { compileLexicon } from '../../lib/figure/lexicon.ts';
import { readFigures } from '../../lib/figure/read-figures.ts';
import { readSentences } from '../../lib/mention/sentence/read-sentences.ts';
import type { Sentence } from '../../lib/mention/sentence/sentence.ts';
import { readNumbers } from '../../lib/quantity/read-numbers.ts';
import { indexUnits } from '../../lib/quantity/units.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { withTables } from '../../lib/text/tables.ts';

const data = builtinData();
const units = indexUnits(data.units);
/** The product's own. */
export const lexicon = compileLexicon(data);

/** The article read with the data of the product, its tables found. */
export function read(given: Article): Reading {
  const article = withTables(given);
  return readFigures(article, readNumbers(article, units), lexicon);
}

/** The lines of an article of these paragraphs, with their words recognised. */
export function linesOf(title: string, paragraphs: readonly string[]): Sentence[] {
  const article = articleFromText({ title, paragraphs: [...paragraphs] }, {});
  return readSentences(article, readNumbers(article, units), lexicon);
}

/** An article of these paragraphs on its way: its lines, and what is known of it before the first. */
export function begin(
  title: string,
  paragraphs: readonly string[],
  published: string | null = null,
): { lines: readonly Sentence[]; discourse: Discourse } {
  const article = articleFromText({ title, paragraphs: [...paragraphs] }, { published });
  const lines = readSentences(article, readNumbers(article, units), lexicon);
  return { lines, discourse: beginDiscourse(article, lines, lexicon) };
}
