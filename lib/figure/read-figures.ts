import type { Numbers } from '../quantity/quantity.ts';
import type { Article } from '../text/article.ts';
import type { TokensOf } from '../text/article-tokens.ts';
import { bodyOfTitle } from './body.ts';
import { aroundLines } from './choice/around.ts';
import type { Choice, Witness } from './choice/choice.ts';
import { choiceOfLine } from './choice/choice.ts';
import { pastYear, yearOfDate } from './dated-page.ts';
import type { Discourse, Setting } from './discourse.ts';
import { discourseOf } from './discourse.ts';
import { enterLine } from './enter-line.ts';
import type { Figure, Reading } from './figure.ts';
import { firstTime } from './first-time.ts';
import { findFocus } from './focus.ts';
import { committeeOf } from './issuer-names.ts';
import { leaveLine } from './leave-line.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { readPlanTitle } from './plan-title.ts';
import { readCautions } from './read-cautions.ts';
import { readLineFigures } from './read-line.ts';
import { readLines } from './read-lines.ts';
import { readReadings } from './readings.ts';
import { isHead } from './rival-time.ts';
import { findCellHeads } from './table-heads.ts';
import { toFigure } from './to-figure.ts';
import { usableNames } from './usable-names.ts';

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
  const choice: Choice | null = weights === null ? null : { weights, around: aroundLines(lines, isHead), witness };
  const figures: Figure[] = [];
  let discourse = beginDiscourse(article, lines, lexicon);
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

/** What is known of an article before its first line is read. */
function beginDiscourse(article: Article, lines: readonly Line[], lexicon: FigureLexicon): Discourse {
  const { text, url, published } = article;
  const focus = findFocus(lines, lexicon.places, text, url);
  const title = lines.find(({ blockKind }) => blockKind === 'title');
  const setting: Setting = {
    article,
    lexicon,
    focus,
    committee: committeeOf(lines, text, lexicon.places, focus?.id ?? null),
    titleBody: bodyOfTitle(title, text),
    planTitle: readPlanTitle(text),
    cells: findCellHeads(article, lines),
    usable: usableNames(lines),
    published: yearOfDate(published),
    past: pastYear(published),
  };
  const { result, year } = firstTime(lines, article);
  return discourseOf(setting, result, year);
}

/** The line behind another in the same block. */
function behind(lines: readonly Line[], index: number): Line | null {
  const next = lines[index + 1];
  return next !== undefined && next.block === lines[index]?.block ? next : null;
}
