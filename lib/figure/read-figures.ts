import type { Numbers } from '../quantity/quantity.ts';
import type { Article } from '../text/article.ts';
import type { TokensOf } from '../text/article-tokens.ts';
import { beginDiscourse } from './begin-discourse.ts';
import { aroundLines } from './choice/around.ts';
import type { Choice, Witness } from './choice/choice.ts';
import { choiceOfLine } from './choice/choice.ts';
import { enterLine } from './enter-line.ts';
import type { Figure, Reading } from './figure.ts';
import { leaveLine } from './leave-line.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { readCautions } from './read-cautions.ts';
import { readLineFigures } from './read-line.ts';
import { readLines } from './read-lines.ts';
import { readReadings } from './readings.ts';
import { isHead } from './rival-time.ts';
import { toFigure } from './to-figure.ts';

/**
 * Reads what the numbers of an article measure, where, when and how firmly. Takes the article, its numbers
 * (lib/quantity), the lexicon made of data/indicators.json and data/places.json, and, where they are cut already, its tokens
 * with the tags of `lexicon.classify`; gives the figures in the order of the
 * text, with the words each property was read from. Numbers that are no figures come back as `numerals`. Linear in the
 * length of the text.
 */
export function readFigures(
  article: Article,
  numbers: Numbers,
  lexicon: FigureLexicon,
  tokensOf?: TokensOf,
  witness: Witness | null = null,
): Reading {
  const lines = readLines(article, numbers, lexicon, tokensOf);
  const { weights } = lexicon;
  const figures: Figure[] = [];
  let discourse = beginDiscourse(article, lines, lexicon);
  const main = discourse.result?.id ?? null;
  const choice: Choice | null =
    weights === null ? null : { weights, around: aroundLines(lines, isHead), witness, main };
  for (const [index, line] of lines.entries()) {
    discourse = enterLine(discourse, line, lines[index - 1]);
    const choose =
      choice === null || line.quantities.length === 0 ? null : choiceOfLine(discourse, choice, line, index);
    const filled = readLineFigures(discourse, line, choose);
    const ways = filled.map((figure) => readReadings(figure, lexicon));
    // What follows goes on with a figure as it is read in the end; within its sentence, as its own words say it.
    const settled = ways.map(({ main }) => main);
    discourse = leaveLine(discourse, line, settled);
    const next = behind(lines, index);
    for (const [at, way] of ways.entries()) {
      figures.push(toFigure(discourse, way, readCautions(discourse, settled, at, next)));
    }
    line.forget();
  }
  const { focus, result } = discourse;
  return {
    figures,
    numerals: numbers.numerals.map(({ start, end }) => ({ start, end })),
    place: focus === null ? null : { id: focus.id, evidence: focus.evidence },
    period: result === null ? null : { id: result.id, evidence: result.evidence },
  };
}

/** The line behind another in the same block. */
function behind(lines: readonly Line[], index: number): Line | null {
  const next = lines[index + 1];
  return next !== undefined && next.block === lines[index]?.block ? next : null;
}
