import { comparePages } from '../../lib/compare/compare-pages.ts';
import type { ComparedPage, Comparison } from '../../lib/compare/comparison.ts';
import { tellComparison } from '../../lib/compare/told.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine, pack } from '../world.ts';

const { names } = loadBuiltin();

/** A page about the city with the sentences of its body, as the engine reads it. */
export function pageOf(
  body: string,
  published: string | null = '2017-02-10',
  title = 'Thành phố Bắc Kạn',
): ComparedPage {
  return readPage(articleFromText({ title, paragraphs: body.split('\n') }, { published }));
}

export function readPage(article: Article): ComparedPage {
  const { figures } = engine.check(article);
  return { text: article.text, figures: figures.map(({ figure }) => figure), published: article.published };
}

/** Two pages held against each other, with the sentences. */
export const held = (here: ComparedPage, there: ComparedPage): Comparison =>
  tellComparison(comparePages(here, there, engine.lexicons), { ...names, packs: [pack] });

/** The same of the sentences of two bodies. */
export const heldBodies = (here: string, there: string): Comparison => held(pageOf(here), pageOf(there));

/** How each pair stands, by its printed numbers: "apart 397 lao động | 379 lao động". */
export const standings = ({ pairs }: Comparison): readonly string[] =>
  pairs.map(({ standing, reason: { params } }) => `${standing} ${String(params['here'])} | ${String(params['there'])}`);
