import type { Judgement, Reason } from '../check/verdict.ts';
import type { Figure, Reading } from '../figure/figure.ts';
import type { Article } from '../text/article.ts';
import { judgeReason as reason } from './reason.ts';
import { holdsSource, isBelow, type JudgeFacts, type Tally, tallyOf } from './tally.ts';
import { folded, topicsIn } from './topics.ts';

/** Only so much of a long text is searched for topics. */
const SAMPLE = 20_000;

/**
 * Is the page about the results or targets of a source's place? `yes`: it is about that place and gives figures or plans of
 * the kind, or reports on them; `partly`: it is about a part of the place, or about a larger place and tells of this one among
 * others; `no` otherwise, whatever words it uses. The reasons are codes, the deciding one first.
 */
export function judge(article: Article, reading: Reading, facts: JudgeFacts): Judgement {
  const tally = tallyOf(reading, facts);
  // Where the figures settle it, the text is not searched.
  const topics = (): Topics => topicsIn(folded(article.text.slice(0, SAMPLE)), facts.subjects);
  const place = reading.place?.id ?? null;
  const source = sourceOf(place, reading.figures, tally, facts);
  if (source !== null) return judgeOwn(source, tally, topics, reading.period !== null);
  if (place !== null && isBelow(place, facts)) return judgePart(place, tally, topics);
  return judgeElsewhere(place, tally, facts);
}

/**
 * The source's place that the page is about: it says so, or names the larger place and gives figures of this one, no fewer than of all
 * others ("Đô thị Bắc Kạn": the province's name is the city's).
 */
function sourceOf(
  place: string | null,
  figures: readonly Figure[],
  { own, all }: Tally,
  facts: JudgeFacts,
): string | null {
  if (place === null || facts.sourcePlaces.has(place)) return place;
  if (own.all * 2 < all || own.all < 2 || !holdsSource(place, facts)) return null;
  return figures.find((figure) => figure.place !== null && facts.sourcePlaces.has(figure.place))?.place ?? null;
}

interface Topics {
  readonly subjects: number;
  readonly reporting: number;
}

const named = ({ subjects, reporting }: Topics): number => subjects + reporting;

function judgeOwn(place: string, tally: Tally, topics: () => Topics, hasPeriod: boolean): Judgement {
  const { own, below, all } = tally;
  const told = reason('judge-figures', { place, count: own.known });
  const share = all === 0 ? 0 : (own.all + below.all) / all;
  // One figure alone may be mentioned by the way: it counts where plans and results are spoken of, or few others stand.
  if (own.known >= 2 || (own.known === 1 && (all <= 3 || named(topics()) >= 2))) {
    if (share < 0.34) return partly(0.6, told, reason('judge-mostly-elsewhere', { count: all - own.all - below.all }));
    return yes(0.7 + 0.05 * Math.min(own.known, 4) + 0.1 * share, told);
  }
  if (own.planned > 0) return yes(0.7, reason('judge-plans', { place, count: own.planned }));
  if (own.known === 1) return partly(0.6, told, reason('judge-beside', {}));
  if (below.known > 0) return partly(0.55, reason('judge-part-figures', { count: below.known }));
  return judgeWithoutKnown(place, tally, topics(), hasPeriod);
}

/** So many numbers may stand in a report that gives no results: "thông qua 9 nghị quyết". */
const FEW = 2;

/** About the place, but without a figure of an indicator that sources print, and without a plan's. */
function judgeWithoutKnown(
  place: string,
  { all, own, aims }: Tally,
  { subjects, reporting }: Topics,
  hasPeriod: boolean,
): Judgement {
  const others = reason('judge-other-indicators', { place, count: own.other });
  if (own.other >= 3 && reporting >= 2) return yes(0.7, others);
  if (own.other >= 1 && subjects + reporting >= 2) return partly(0.4, others);
  const speaksOfAims = aims.known > 0 && subjects + reporting >= 2 && reporting > 0;
  const isReport = speaksOfAims || (reporting >= 2 && subjects >= 1 && hasPeriod);
  if (all <= FEW && own.other === 0 && isReport) return yes(0.7, reason('judge-report-without-figures', { place }));
  return no(0.2, reason(all === 0 ? 'judge-no-figures' : 'judge-no-results', { place }));
}

function judgePart(place: string, { all, ofBodies, own, below, aims }: Tally, topics: () => Topics): Judgement {
  if (own.known > 0) return partly(0.6, reason('judge-figures', { place, count: own.known }));
  // What a school there plans is not the commune's.
  if (below.known + below.planned + aims.all > 0 || (ofBodies === 0 && named(topics()) >= 2)) {
    return partly(0.5, reason('judge-part', { place }));
  }
  return no(0.2, reason(all === 0 ? 'judge-no-figures' : 'judge-no-results', { place }));
}

function judgeElsewhere(place: string | null, { own, below, aims }: Tally, facts: JudgeFacts): Judgement {
  const about = place === null ? reason('judge-no-place', {}) : reason('judge-other-place', { place });
  // Communes of the same name are many: far from the source's place one is hardly its own.
  const isNear = own.all > 0 || aims.own > 0 || (place !== null && holdsSource(place, facts));
  const known = own.known + own.planned + (isNear ? below.known + below.planned : 0);
  if (known > 0) return partly(0.45, reason('judge-among-others', { count: known }), about);
  if (aims.own + (isNear ? aims.below : 0) > 0) return partly(0.4, reason('judge-named-among-others', {}), about);
  return no(place === null ? 0.1 : 0.05, about);
}

const judgement = (relevant: Judgement['relevant'], score: number, reasons: readonly Reason[]): Judgement => ({
  relevant,
  score: Math.round(Math.min(score, 1) * 100) / 100,
  reasons,
});
const yes = (score: number, ...reasons: Reason[]): Judgement => judgement('yes', score, reasons);
const partly = (score: number, ...reasons: Reason[]): Judgement => judgement('partly', score, reasons);
const no = (score: number, ...reasons: Reason[]): Judgement => judgement('no', score, reasons);
