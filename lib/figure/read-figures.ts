import { readLines } from '../mention/sentence/read-lines.ts';
import type { Numbers } from '../quantity/quantity.ts';
import type { Article } from '../text/article.ts';
import type { TokensOf } from '../text/article-tokens.ts';
import { correctionsIn, nearLines } from './caution/corrections.ts';
import { readCautions } from './caution/read-cautions.ts';
import type { Witness } from './choice/choice.ts';
import { choiceOfLine, createChoice } from './choice/choice.ts';
import { beginDiscourse } from './discourse/begin-discourse.ts';
import { enterLine } from './discourse/enter-line.ts';
import { leaveLine } from './discourse/leave-line.ts';
import { isHead } from './discourse/rival-time.ts';
import type { Figure, Reading } from './figure.ts';
import type { FigureLexicon } from './lexicon.ts';
import { readReadings } from './measure/readings.ts';
import { readLineFigures } from './read-line.ts';
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
  const corrections = correctionsIn(lines);
  let discourse = beginDiscourse(article, lines, lexicon);
  const main = discourse.result?.id ?? null;
  const choice = weights === null ? null : createChoice(weights, lines, isHead, main, witness);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    discourse = enterLine(discourse, line, lines[index - 1]);
    const choose =
      choice === null || line.quantities.length === 0 ? null : choiceOfLine(discourse, choice, line, index);
    const near = nearLines(lines, index, corrections);
    const filled = readLineFigures(discourse, line, choose, near);
    const ways = filled.map((figure) => readReadings(figure, lexicon));
    // What follows goes on with a figure as it is read in the end; within its sentence, as its own words say it.
    const settled = ways.map(({ main }) => main);
    discourse = leaveLine(discourse, line, settled);
    for (let at = 0; at < ways.length; at++) {
      figures.push(toFigure(discourse, ways[at]!, readCautions(discourse, settled, at, near)));
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
