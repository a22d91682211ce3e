import type { NamedIssuer } from '../../mention/cue/issuer-names.ts';
import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import type { Dated, YearContext } from '../../mention/period/dated.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Article } from '../../text/article.ts';
import type { TitleBody } from '../body/title-body.ts';
import type { Evidence } from '../figure.ts';
import type { FigureLexicon } from '../lexicon.ts';
import type { Filled } from '../spot/slots.ts';
import type { StatusHead } from '../status/status-head.ts';
import type { CellHeads } from '../table/table-heads.ts';
import type { Focus } from './focus.ts';
import type { OfOther } from './of-other.ts';
import type { PlanTitle } from './plan-title.ts';
import type { SmallPlaces } from './small-places.ts';

/** What is known of an article as a whole before its first sentence is read. */
export interface Setting {
  readonly article: Article;
  readonly lexicon: FigureLexicon;
  readonly focus: Focus | null;
  readonly committee: NamedIssuer | null;
  readonly titleBody: TitleBody | null;
  readonly planTitle: PlanTitle | null;
  readonly cells: ReadonlyMap<number, CellHeads>;
  readonly usable: (name: IndicatorName) => boolean;
  readonly small: SmallPlaces;
  /** The year of publication, and the one that a page of that day calls the past one. */
  readonly published: number | null;
  readonly past: number | null;
}

/**
 * What an article has said so far: each sentence makes the next discourse from the one before it (enter-sentence.ts, leave-sentence.ts),
 * and none is ever changed.
 */
export interface Discourse extends Setting {
  readonly result: Dated | null;
  /** The time to come back to after a look back at an earlier year; `head`: the head that looks back, null for a paragraph. */
  readonly lookBack: { readonly main: Dated; readonly head: Sentence | null } | null;
  readonly target: Dated | null;
  readonly year: number | null;
  /** The latest year that results were said to be of, up to here. */
  readonly latest: number | null;
  readonly topic: Focus | null;
  /** Does the nearest head name another place than the article's? What stands under it is hardly the article's place's. */
  readonly underOther: boolean;
  /** The words of the nearest head that make the shares under it those of something else ("Cơ cấu lao động"). */
  readonly headWhole: Evidence | null;
  /**
   * How far a sentence has spoken of another place or body than the article's, if none has since of the article's: one with
   * numbers of its own for its paragraph, one without any for what follows until the article's place is named or a head comes.
   */
  readonly ofOther: OfOther | null;
  /** The head that governs the list items under it. */
  readonly blockHead: StatusHead | null;
  /** The span of years that such a head gives its items ("Nhiệm kỳ 2025 – 2030 phấn đấu:"). */
  readonly blockSpan: Dated | null;
  /**
   * Words that have named another stretch since the time that is carried, one that gives no period ("Trong tháng 11, ...",
   * "Tuần qua"): for its paragraph, or for what stands under a head.
   */
  readonly rival: { readonly evidence: Evidence; readonly until: 'paragraph' | 'head' } | null;
  /** The last figure of the paragraph, and the first of the article: what a sentence without a subject goes on with. */
  readonly last: Filled | null;
  readonly first: Filled | null;
  /** The figure read last outside tables, in whichever paragraph. */
  readonly previous: Filled | null;
  readonly targetSentence: StatusHead | null;
  /** The last figure of a table's cell: what a ratio further on in its row is of. */
  readonly cell: { readonly heads: CellHeads; readonly figure: Filled } | null;
}

/** The discourse of an article that has said nothing yet. `result`, `year`: what figures are of that stand before any time. */
export const discourseOf = (setting: Setting, result: Dated | null, year: number | null): Discourse => ({
  ...setting,
  result,
  lookBack: null,
  target: null,
  year,
  latest: null,
  topic: null,
  underOther: false,
  headWhole: null,
  ofOther: null,
  blockHead: null,
  blockSpan: null,
  rival: null,
  last: null,
  first: null,
  previous: null,
  targetSentence: null,
  cell: null,
});

/** What times without a year mean at this point of the article. */
export const contextOf = ({ year, published, past, latest }: Discourse): YearContext => ({
  year,
  published,
  past,
  now: nowOf(latest ?? year, published),
});

/** "Hồi năm 1998 ... Nay hợp tác xã có 64 thành viên": what the page tells of is now, unless that is long ago when it comes out. */
function nowOf(told: number | null, published: number | null): number | null {
  if (told === null) return published;
  return published !== null && told < published - 1 ? published : told;
}
