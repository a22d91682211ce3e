import type { Numbers } from '../quantity/quantity.ts';
import type { Article } from '../text/article.ts';
import type { TokensOf } from '../text/article-tokens.ts';
import { bodyOfTitle } from './body.ts';
import type { Choice, Witness } from './choice/choice.ts';
import { choiceOfLine } from './choice/choice.ts';
import { aroundLines } from './choice/spot.ts';
import type { Figure, Reading } from './figure.ts';
import { findFocus } from './focus.ts';
import { committeeOf } from './issuer.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { moveOn, openBlock } from './move-on.ts';
import { readPlanTitle } from './plan-title.ts';
import { readCautions } from './read-cautions.ts';
import { readLineFigures } from './read-line.ts';
import { readLines } from './read-lines.ts';
import { isHead } from './rival-time.ts';
import { findCellHeads } from './table-heads.ts';
import { toFigure } from './to-figure.ts';
import type { Walk } from './walk.ts';
import { firstTime, noteYears, usableNames, yearOfDate } from './walk.ts';

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
  const { text } = article;
  const lines = readLines(article, numbers, lexicon, tokensOf);
  const focus = findFocus(lines, lexicon.places, text, article.url);
  const first = firstTime(lines, article);
  const walk: Walk = {
    article,
    lexicon,
    lines,
    focus,
    committee: committeeOf(lines, text, lexicon.places, focus?.id ?? null),
    titleBody: bodyOfTitle(
      lines.find(({ blockKind }) => blockKind === 'title'),
      text,
    ),
    planTitle: readPlanTitle(text),
    cells: findCellHeads(article, lines),
    usable: usableNames(lines),
    published: yearOfDate(article.published),
    result: first.result,
    lookBack: null,
    target: null,
    year: first.year,
    latest: null,
    topic: null,
    underOther: false,
    ofOther: false,
    blockHead: null,
    blockSpan: null,
    rival: null,
    last: null,
    first: null,
    targetLine: null,
    cell: null,
  };
  const { weights } = lexicon;
  const main = first.result?.id ?? null;
  const choice: Choice | null =
    weights === null ? null : { weights, around: aroundLines(lines, isHead), witness, main, memory: { last: null } };
  const figures: Figure[] = [];
  lines.forEach((line, index) => {
    openBlock(walk, line, lines[index - 1]);
    noteYears(walk, line);
    const choose = choice === null || line.quantities.length === 0 ? null : choiceOfLine(walk, choice, line, index);
    const drafts = readLineFigures(walk, line, choose);
    moveOn(walk, line, drafts);
    if (drafts.length > 0) {
      const next = behind(lines, index);
      drafts.forEach((draft, at) => void figures.push(toFigure(walk, draft, readCautions(walk, drafts, at, next))));
    }
    line.forget();
  });
  return {
    figures,
    numerals: numbers.numerals.map(({ start, end }) => ({ start, end })),
    place: focus === null ? null : { id: focus.id, evidence: focus.evidence },
    period: walk.result === null ? null : { id: walk.result.id, evidence: walk.result.evidence },
  };
}

/** The line behind another in the same block. */
function behind(lines: readonly Line[], index: number): Line | null {
  const next = lines[index + 1];
  return next !== undefined && next.block === lines[index]?.block ? next : null;
}
