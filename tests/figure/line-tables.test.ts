import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { read } from './read.ts';

/** A page whose table is lines of text, with every figure of it as a person reads it. */
interface Fixture {
  readonly about: string;
  readonly lang?: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** "value unit measure status indicator place period", in the order of the text. */
  readonly figures: readonly string[];
}

const FOLDER = new URL('./line-tables/', import.meta.url);
const fixtures = readdirSync(FOLDER).map((name): [string, Fixture] => [
  name,
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
]);

describe('tables made of lines', () => {
  it.each(fixtures)('%s', (_, { title, lines, figures, lang = 'vi' }) => {
    const article = articleFromText({ title, paragraphs: lines }, { lang });
    const rows = read(article).figures.map(({ value, unit, measure, status, indicator, place, period }) =>
      [value, unit, measure, status, indicator ?? 'none', place, period].join(' '),
    );
    expect(rows).toEqual(figures);
  });
});
