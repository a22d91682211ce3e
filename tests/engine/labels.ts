import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerdictKind } from '../../lib/check/verdict.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

/** A labelled page of tests/fixtures/pages, as far as these tests use it. */
export interface LabelledPage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly url: string;
  readonly published: string | null;
  readonly figures: readonly {
    readonly surface: string;
    readonly paragraph: number;
    readonly value: number;
    readonly indicator: string;
    readonly place: string;
    readonly measure: string;
    readonly verdict: VerdictKind;
  }[];
}

export function labelled(id: string): LabelledPage {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/pages/${id}.json`), 'utf8'));
}

export function articleOf({ title, paragraphs, url, published }: LabelledPage): Article {
  return articleFromText({ title, paragraphs }, { url, published });
}

/** Where a labelled surface stands in the article text; -1 in `paragraph` is the title. */
export function spanOf(page: LabelledPage, figure: LabelledPage['figures'][number]): { start: number; end: number } {
  const lines = [page.title, ...page.paragraphs];
  const before = lines.slice(0, figure.paragraph + 1).reduce((sum, line) => sum + line.length + 1, 0);
  const at = lines[figure.paragraph + 1]!.indexOf(figure.surface);
  if (at < 0) throw new Error(`not in its paragraph: ${figure.surface}`);
  return { start: before + at, end: before + at + figure.surface.length };
}
