import { doubted } from '../mention/evidence.ts';
import type { YearContext } from '../mention/period/dated.ts';
import type { Sentence } from '../mention/sentence/sentence.ts';
import type { Span } from '../text/article.ts';
import { bodyOfHeads, isCommitteeOf, readBody } from './body/body.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Evidence } from './figure.ts';
import { readDefinition } from './indicator/definition.ts';
import { readIndicator } from './indicator/indicator.ts';
import { settlePart } from './indicator/part.ts';
import { readIssuer } from './issuer/issuer.ts';
import { readPeriod } from './period/period.ts';
import { doubtPeriod } from './period/period-doubt.ts';
import { doubtPlace } from './place/doubt-place.ts';
import { readPlace } from './place/place.ts';
import { locate, withIndicator } from './spot/fill.ts';
import type { Filled, IndicatorSlot, Located, Named, PeriodSlot, PlaceSlot, Spot, StatusSlot } from './spot/slots.ts';
import type { FirmWords } from './status/firm-words.ts';
import { planBegun, planFuture } from './status/future.ts';
import { remarkStatus } from './status/remark-status.ts';
import { readStatus } from './status/status.ts';
import type { StatusHead } from './status/status-head.ts';
import { cellStatus, headSentences } from './table/cell.ts';
import { cellPeriod } from './table/cell-period.ts';
import type { CellHeads } from './table/table-heads.ts';

/** Where a number stands in its sentence, and what has been said up to there. */
export interface InSentence {
  readonly discourse: Discourse;
  /** What times without a year mean here. */
  readonly context: YearContext;
  /** Null outside tables. */
  readonly cell: CellHeads | null;
  /** The words of firmness around it, and the head that governs it. */
  readonly firm: FirmWords;
  readonly head: StatusHead | null;
  /** Does its sentence begin anew, with a time or a firmness of its own? */
  readonly isAnew: boolean;
  /** Has a sentence in front spoken of another place or body, and does this one not come back? */
  readonly isOfOther: boolean;
  /** The words behind the number that put another in its place. */
  readonly correction: Evidence | null;
  /** The figure in front of it. */
  readonly before: Filled | null;
  /** The sentence behind in the same block. */
  readonly next: Sentence | null;
}

/** Chooses among what the rules and the words around a figure say of what, how firmly, when and where. */
export type Choose = (figure: Located, before: Filled | null) => Located;

/**
 * Reads one figure: each slot from its spot, from what was decided before it and from what the article has said. `choose`
 * null: what the rules say is taken.
 */
export function readFigure(spot: Spot, inSentence: InSentence, choose: Choose | null): Filled {
  const named = withIndicator(spot, indicatorOf(spot, inSentence));
  const stated = statusOf(named, inSentence);
  const timed = doubtPlanned(named, periodOf(named, stated, inSentence), inSentence);
  const planned = plannedBy(named, stated, timed, inSentence);
  const located = locate(named, planned, timed, placeOf(named, inSentence));
  // A table's cell is what its heads say: there is little to choose.
  const chosen = choose === null || inSentence.cell !== null ? located : choose(located, inSentence.before);
  return narrowed(settlePart(doubtUnderOther(chosen, inSentence)), inSentence);
}

/** What the day of publication tells of how firmly a figure is stated. */
function plannedBy(
  { indicator, measure }: Named,
  stated: StatusSlot,
  timed: PeriodSlot,
  { discourse: { published, article, lexicon } }: InSentence,
): StatusSlot {
  const adds = measure === 'level' && lexicon.indicators.get(indicator ?? '')?.additive === true;
  return planBegun(planFuture(stated, timed, published), timed, adds, article.published);
}

function indicatorOf(spot: Spot, { discourse, cell }: InSentence): IndicatorSlot {
  const { article, lexicon, usable } = discourse;
  return readIndicator({ spot, text: article.text, lexicon, usable, heads: cell });
}

function statusOf(figure: Named, { discourse, cell, firm, head, isAnew, correction }: InSentence): StatusSlot {
  const { text } = discourse.article;
  const own = readStatus({ figure, text, firm, head, isAnew, correction });
  if (cell === null || own.statusEvidence.how === 'said') return own;
  return cellStatus(text, figure, cell) ?? own;
}

/** Its period, doubted where other words of time stand around it. */
function periodOf(figure: Named, { status }: StatusSlot, { discourse, context, cell, next }: InSentence): PeriodSlot {
  const { article, lexicon, result, target, blockSpan: span, rival } = discourse;
  const { text } = article;
  const indicator = figure.indicator === null ? undefined : lexicon.indicators.get(figure.indicator);
  const adds = indicator?.additive ?? true;
  const ofHeads = cell === null ? null : cellPeriod(figure, cell, { text, context, status, result, target });
  const isChange = figure.measure === 'change';
  const read = readPeriod(figure, { text, context, status, result, target, span, ofHeads, adds, isChange });
  const heads = headsOf(figure, cell);
  return doubtPeriod(figure, read, { text, status, heads, rival: rival?.evidence ?? null, adds, next });
}

/**
 * "80 đảng viên (mục tiêu đề ra)" in a report of results may be the aim of the year before as well as of the one to come, where no
 * words in its sentence say when.
 */
function doubtPlanned(figure: Named, slot: PeriodSlot, { discourse, head }: InSentence): PeriodSlot {
  const { result, target, article } = discourse;
  const { periodEvidence: evidence } = slot;
  const isUnsure = head?.status !== 'target' && result !== null && target !== null && result.id !== target.id;
  if (evidence === null || !isUnsure || remarkStatus(figure, article.text)?.status !== 'target') return slot;
  const isHere = evidence.span !== null && inside(evidence.span.start, figure.sentence.span);
  return isHere ? slot : { ...slot, periodEvidence: doubted(evidence) };
}

const inside = (offset: number, { start, end }: Span): boolean => start <= offset && offset < end;

const NO_HEADS: readonly Sentence[] = [];
const headsOf = (figure: Named, cell: CellHeads | null): readonly Sentence[] =>
  cell === null ? NO_HEADS : headSentences(cell, figure);

function placeOf(figure: Named, { discourse, cell }: InSentence): PlaceSlot {
  const { article, lexicon, focus, topic, small } = discourse;
  const heads = headsOf(figure, cell);
  return readPlace(figure, { text: article.text, places: lexicon.places, focus, topic, small, heads });
}

/** Under a head, or behind a sentence, that speaks of another place. */
const doubtUnderOther = (figure: Located, { discourse, isOfOther }: InSentence): Located =>
  discourse.underOther || isOfOther ? doubtPlace(figure) : figure;

/** With its organisation, the definition that narrows its indicator, and whose plan it is. */
function narrowed(located: Located, { discourse, cell }: InSentence): Filled {
  const { article, lexicon, focus, committee, titleBody } = discourse;
  const { text } = article;
  const own = readBody(located, text, titleBody);
  const named = (cell === null ? null : bodyOfHeads(located, [...cell.row, ...cell.column], text)) ?? own;
  const ofFocus = located.place === focus?.id ? lexicon.places.byId.get(focus?.id ?? '')?.kind : undefined;
  const body = named !== null && isCommitteeOf(named, ofFocus) ? null : named;
  const { definition, definitionEvidence } = readDefinition(located, text, lexicon, headsOf(located, cell));
  const issuers = { text, places: lexicon.places, focus: focus?.id ?? null, committee };
  const { issuer, issuerEvidence } = readIssuer(located, issuers);
  // The police or the army tell of the city too, but not always.
  const figure = titleBody !== null && own === null ? doubtPlace(located) : located;
  return { ...figure, definition, definitionEvidence, issuer, issuerEvidence, body };
}
