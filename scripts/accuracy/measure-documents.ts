import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { createEngine } from '../../lib/engine/create-engine.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { readDocuments } from '../labels/documents.ts';
import { DOCUMENTS } from '../labels/folders.ts';
import type { LabelledText } from '../labels/texts.ts';
import { packIn, packOfLabels } from './pack-of-labels.ts';
import { scoreText, type TextScore } from './score.ts';
import { type DraftScore, scoreDraft } from './score-draft.ts';

/** A page about a document's place, checked against the pack of the document's labels. */
export interface PageScore extends TextScore {
  readonly page: LabelledText;
}

export interface DocumentScore extends DraftScore {
  readonly id: string;
  readonly pages: readonly PageScore[];
}

/** Drafts the labelled documents of a folder, and checks the pages about their places against packs of the labels. `only`: these; all where empty. */
export function measureDocuments(only: readonly string[] = [], folder = DOCUMENTS): readonly DocumentScore[] {
  const data = builtinData();
  const words = documentWords();
  const known = new Map(data.indicators.indicators.map(({ id, implies = {} }) => [id, implies]));
  const places = new Set(data.places.map(({ id }) => id));
  const draftOf = createDraftMaker(data, words);
  return readDocuments(folder, only).map((document) => {
    const draft = draftOf(document.article);
    const score = scoreDraft(document, draft, known);
    if (document.pages.length === 0) return { ...score, id: document.id, pages: [] };
    const pack = packIn(packOfLabels(document, draft, score, data, words));
    const engine = createEngine(data, [pack]);
    const sources = new Set(pack.figures.map(({ indicator }) => indicator));
    const pages = document.pages.map((page) => ({
      page,
      ...scoreText(page, engine.check(page.article).figures, { sources, places }),
    }));
    return { ...score, id: document.id, pages };
  });
}
