import { bodyOfHeads, readBody } from './body.ts';
import { cellStatus, headLines } from './cell.ts';
import { cellPeriod } from './cell-period.ts';
import { readDefinition } from './definition.ts';
import type { Discourse } from './discourse.ts';
import { contextOf } from './discourse.ts';
import { doubtPlace } from './doubt-place.ts';
import type { FirmWords } from './firm-words.ts';
import { planFuture } from './future.ts';
import { readIndicator } from './indicator.ts';
import { readIssuer } from './issuer.ts';
import { settlePart } from './part.ts';
import { readPeriod } from './period.ts';
import { doubtPeriod } from './period-doubt.ts';
import { readPlace } from './place.ts';
import type { Filled, Located, Named, Spot, Stated, StatusSlot, Timed } from './slots.ts';
import { readStatus } from './status.ts';
import type { StatusHead } from './status-head.ts';
import type { CellHeads } from './table-heads.ts';

/** Where a number stands in its line. */
export interface InLine {
  readonly discourse: Discourse;
  /** Null outside tables. */
  readonly cell: CellHeads | null;
  /** The words of firmness around it, and the head that governs it. */
  readonly firm: FirmWords;
  readonly head: StatusHead | null;
  /** Does its sentence begin anew, with a time or a firmness of its own? */
  readonly isAnew: boolean;
}

/** Chooses among what the rules and the words around a figure say of what, how firmly, when and where. */
export type Choose = (figure: Located) => Located;

/** Reads one figure, each slot from its spot and the slots decided before it. `choose` null: what the rules say is taken. */
export function readFigure(spot: Spot, inLine: InLine, choose: Choose | null): Filled {
  const named = withIndicator(spot, inLine);
  const stated = withStatus(named, inLine);
  const timed = planFuture(withPeriod(stated, inLine), inLine.discourse.published);
  const located = withPlace(timed, inLine);
  // A table's cell is what its heads say: there is little to choose.
  const chosen = choose === null || inLine.cell !== null ? located : choose(located);
  return withNarrowing(settlePart(doubtUnderOther(chosen, inLine)), inLine);
}

function withIndicator(spot: Spot, { discourse, cell }: InLine): Named {
  const { article, lexicon, usable } = discourse;
  return { ...spot, ...readIndicator({ spot, text: article.text, lexicon, usable, heads: cell }) };
}

function withStatus(figure: Named, { discourse, cell, firm, head, isAnew }: InLine): Stated {
  const { text } = discourse.article;
  const own = readStatus({ figure, text, firm, head, isAnew });
  const ofHeads: StatusSlot | null =
    cell === null || own.statusEvidence.how === 'said' ? null : cellStatus(text, figure, cell);
  return { ...figure, ...(ofHeads ?? own) };
}

function withPeriod(figure: Stated, { discourse, cell }: InLine): Timed {
  const { article, lexicon, result, target, blockSpan, rival } = discourse;
  const { text } = article;
  const indicator = figure.indicator === null ? undefined : lexicon.indicators.get(figure.indicator);
  const adds = indicator?.additive ?? true;
  const time = { text, context: contextOf(discourse), result, target, span: blockSpan };
  const ofHeads = cell === null ? null : cellPeriod(figure, cell, time);
  const timed: Timed = { ...figure, ...readPeriod(figure, { ...time, ofHeads, adds }) };
  return doubtPeriod(timed, { text, heads: headsOf(figure, cell), rival: rival?.evidence ?? null, adds });
}

const headsOf = (figure: Named, cell: CellHeads | null) => (cell === null ? [] : headLines(cell, figure));

function withPlace(figure: Timed, { discourse, cell }: InLine): Located {
  const { article, lexicon, focus, topic } = discourse;
  const heads = headsOf(figure, cell);
  return { ...figure, ...readPlace(figure, { text: article.text, places: lexicon.places, focus, topic, heads }) };
}

/** Under a head, or behind a sentence, that speaks of another place. */
const doubtUnderOther = (figure: Located, { discourse: { underOther, ofOther } }: InLine): Located =>
  underOther || ofOther ? doubtPlace(figure) : figure;

function withNarrowing(located: Located, { discourse, cell }: InLine): Filled {
  const { article, lexicon, focus, committee, titleBody } = discourse;
  const { text } = article;
  const own = readBody(located, text, titleBody);
  const ofHeads = cell === null ? null : bodyOfHeads(located, [...cell.row, ...cell.column], text);
  const issuers = { text, places: lexicon.places, focus: focus?.id ?? null, committee };
  // The police or the army tell of the city too, but not always.
  const figure = titleBody !== null && own === null ? doubtPlace(located) : located;
  return {
    ...figure,
    ...readDefinition(located, text, lexicon),
    ...readIssuer(located, issuers),
    body: ofHeads ?? own,
  };
}
