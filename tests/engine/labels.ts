import { join } from 'node:path';
import { type Label, type LabelledPage, paragraphStart, readPages } from '../../scripts/corpus/pages.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');

/** A labelled page of tests/fixtures/pages by its number. */
export function labelled(id: string): LabelledPage {
  const found = readPages(FOLDER).find(({ file }) => file === `${id}.json`);
  if (!found) throw new Error(`no such page: ${id}`);
  return found;
}

/** Where a labelled surface stands in the article text. */
export function spanOf(page: LabelledPage, { paragraph, surface }: Label): { start: number; end: number } {
  const line = paragraph < 0 ? page.title : page.paragraphs[paragraph]!;
  const at = line.indexOf(surface);
  if (at < 0) throw new Error(`not in its paragraph: ${surface}`);
  const start = paragraphStart(page, paragraph) + at;
  return { start, end: start + surface.length };
}
