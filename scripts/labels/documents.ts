import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtinData } from '../../data/index.ts';
import { type LabelledText, pageOf, type Raw } from './texts.ts';

/** What a document says of itself, by its labels. */
export interface LabelledFacts {
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly organ: string | null;
  readonly ordinal: number | null;
  readonly term: readonly [number, number] | null;
  readonly place: string | null;
}

/** A document with every row that a careful reader would put into its pack, and pages that tell of its place. */
export interface LabelledDocument extends LabelledText {
  readonly facts: LabelledFacts;
  readonly pages: readonly LabelledText[];
}

/** The labelled documents of a folder, in the order of their names; `only`: those with these names. Throws when one cannot be read. */
export function readDocuments(folder: string, only: readonly string[] = []): LabelledDocument[] {
  const known = new Set(builtinData().indicators.indicators.map(({ id }) => id));
  const textOf = (raw: Raw, id: string, set: string): LabelledText => withKnown(pageOf(raw, id, set, true), known);
  const pages = jsonIn(join(folder, 'pages'));
  return jsonIn(folder)
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .map(({ id, raw }) => ({
      ...textOf(raw, id, 'documents'),
      facts: raw['facts'] as LabelledFacts,
      pages: pages.filter((page) => page.raw['document'] === id).map((page) => textOf(page.raw, page.id, 'pages')),
    }));
}

/** What was new when a document was labelled ("new:import-value") the data may have by now ("other:import-value"). */
const withKnown = (text: LabelledText, known: ReadonlySet<string>): LabelledText => ({
  ...text,
  labels: text.labels.map((label) => {
    const id = label.indicator.replace(/^new:/u, 'other:');
    return known.has(id) ? { ...label, indicator: id } : label;
  }),
});

/** Of a folder that is not there, nothing. */
const jsonIn = (folder: string): { readonly id: string; readonly raw: Raw }[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ id: basename(name, '.json'), raw: JSON.parse(readFileSync(join(folder, name), 'utf8')) }));
