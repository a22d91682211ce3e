import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerdictKind } from '../../lib/check/verdict.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

/** One labelled figure; the fields are described where the labels are kept. */
export interface Label {
  readonly paragraph: number;
  readonly surface: string;
  readonly value: number;
  readonly high?: number;
  readonly denominator?: number;
  readonly unit: string;
  readonly bound: string;
  readonly measure: string;
  readonly direction?: string | null;
  readonly indicator: string;
  readonly place: string;
  readonly period: string;
  readonly status: string;
  readonly verdict: VerdictKind;
}

export interface NonFigure {
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
}

export interface ArithmeticLabel {
  readonly kind: string;
  readonly figures: readonly number[];
  readonly scope: string;
  readonly holds: boolean | null;
}

export interface LabelledPage {
  readonly file: string;
  readonly url?: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly relevant: boolean | 'partial';
  readonly published: string | null;
  readonly lang: string;
  readonly figures: readonly Label[];
  readonly nonFigures?: readonly NonFigure[];
  readonly arithmetic?: readonly ArithmeticLabel[];
}

/** The labelled pages of a folder, in the order of their names. Throws when the folder or a page cannot be read. */
export function readPages(folder: string): LabelledPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ ...JSON.parse(readFileSync(join(folder, name), 'utf8')), file: name }));
}

/** The article of a labelled page: the title and the paragraphs, joined by line breaks. */
export function articleOf(page: LabelledPage): Article {
  const { title, paragraphs, published, lang, url } = page;
  return articleFromText({ title, paragraphs }, { published, lang, url: url ?? null });
}

/** Where a paragraph of the page begins in the article's text; -1 is the title. */
export function paragraphStart(page: LabelledPage, paragraph: number): number {
  const before = paragraph < 0 ? [] : [page.title, ...page.paragraphs.slice(0, paragraph)];
  return before.reduce((sum, text) => sum + text.length + 1, 0);
}
