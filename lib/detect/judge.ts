import type { Judgement, Reason } from '../check/verdict.ts';
import type { Figure, Reading } from '../figure/figure.ts';
import type { Article } from '../text/article.ts';
import { judgeReason as reason } from './reason.ts';
import { folded, topicsIn } from './topics.ts';

/** What the judgement needs to know of a source and of places. */
export interface JudgeFacts {
  /** Ids of the places whose results the packs give. */
  readonly sourcePlaces: ReadonlySet<string>;
  readonly parentOf: (place: string) => string | null;
  /** What their figures are about: see ./noticed.ts. */
  readonly subjects: readonly string[];
}

/** Only so much of a long text is searched for topics. */
const SAMPLE = 20_000;

/** Figures by whose they are and what they measure. */
interface Tally {
  readonly own: number;
  /** Of the place of a source, with an indicator of a source's kind. */
  readonly ownKnown: number;
  /** Of the place of a source, of an indicator that no source prints. */
  readonly ownOther: number;
  readonly below: number;
  readonly belowKnown: number;
  readonly all: number;
}

/**
 * Is the page about the results or targets of a source's place? `yes`: it is about that place and gives figures of the kind
 * or reports on them; `partly`: it is about a part of the place, or about a larger place and gives one of its figures; `no`
 * otherwise, whatever words it uses. The reasons are codes, the deciding one first.
 */
export function judge(article: Article, reading: Reading, facts: JudgeFacts): Judgement {
  const tally = tallyOf(reading.figures, facts);
  // Where the figures settle it, the text is not searched.
  const topics = (): Topics => topicsIn(folded(article.text.slice(0, SAMPLE)), facts.subjects);
  const place = reading.place?.id ?? null;
  if (place !== null && facts.sourcePlaces.has(place)) {
    return judgeOwn(place, tally, topics, reading.period !== null);
  }
  if (place !== null && isBelow(place, facts)) return judgePart(place, tally, topics);
  return judgeElsewhere(place, tally);
}

interface Topics {
  readonly subjects: number;
  readonly reporting: number;
}

const named = ({ subjects, reporting }: Topics): number => subjects + reporting;

function judgeOwn(place: string, tally: Tally, topics: () => Topics, hasPeriod: boolean): Judgement {
  const { ownKnown, own, below, belowKnown, all } = tally;
  const told = reason('judge-figures', { place, count: ownKnown });
  const share = all === 0 ? 0 : (own + below) / all;
  // One figure alone may be mentioned by the way: it counts where plans and results are spoken of, or few others stand.
  if (ownKnown >= 2 || (ownKnown === 1 && (all <= 3 || named(topics()) >= 2))) {
    if (share < 0.34) return partly(0.6, told, reason('judge-mostly-elsewhere', { count: all - own - below }));
    return yes(0.7 + 0.05 * Math.min(ownKnown, 4) + 0.1 * share, told);
  }
  if (ownKnown === 1) return partly(0.6, told, reason('judge-beside', {}));
  if (belowKnown > 0) return partly(0.55, reason('judge-part-figures', { count: belowKnown }));
  return judgeWithoutKnown(place, tally, topics(), hasPeriod);
}

/** About the place, but without a figure of an indicator that sources print. */
function judgeWithoutKnown(
  place: string,
  { all, ownOther }: Pick<Tally, 'all' | 'ownOther'>,
  { subjects, reporting }: Topics,
  hasPeriod: boolean,
): Judgement {
  const isReport = subjects >= 1 && reporting >= 2 && hasPeriod;
  const others = reason('judge-other-indicators', { place, count: ownOther });
  if (ownOther >= 3 && isReport) return yes(0.7, others);
  if (ownOther >= 1 && subjects + reporting >= 2) return partly(0.4, others);
  if (all === 0 && isReport) return yes(0.7, reason('judge-report-without-figures', { place }));
  return no(0.2, reason(all === 0 ? 'judge-no-figures' : 'judge-no-results', { place }));
}

function judgePart(place: string, tally: Tally, topics: () => Topics): Judgement {
  if (tally.ownKnown > 0) return partly(0.6, reason('judge-figures', { place, count: tally.ownKnown }));
  if (tally.belowKnown > 0 || named(topics()) >= 2) return partly(0.5, reason('judge-part', { place }));
  return no(0.2, reason(tally.all === 0 ? 'judge-no-figures' : 'judge-no-results', { place }));
}

function judgeElsewhere(place: string | null, tally: Tally): Judgement {
  const about = place === null ? reason('judge-no-place', {}) : reason('judge-other-place', { place });
  const known = tally.ownKnown + tally.belowKnown;
  if (known > 0) return partly(0.45, reason('judge-among-others', { count: known }), about);
  return no(place === null ? 0.1 : 0.05, about);
}

function tallyOf(figures: readonly Figure[], facts: JudgeFacts): Tally {
  // A school's or a police station's figures are not those of the place it stands in.
  const whole = figures.filter(({ body }) => body === null);
  const own = whole.filter(({ place }) => place !== null && facts.sourcePlaces.has(place));
  const below = whole.filter(({ place }) => place !== null && isBelow(place, facts));
  return {
    own: own.length,
    ownKnown: own.filter(isKnown).length,
    ownOther: own.filter(({ indicator }) => indicator?.startsWith('other:')).length,
    below: below.length,
    belowKnown: below.filter(isKnown).length,
    all: figures.length,
  };
}

/** An indicator that sources print, or belongs to the same kind; "other:..." are its rivals, known by name only. */
function isKnown({ indicator, status }: Figure): boolean {
  return indicator !== null && !indicator.startsWith('other:') && status !== 'denied' && status !== 'supposed';
}

function isBelow(place: string, facts: JudgeFacts): boolean {
  const parent = facts.parentOf(place);
  return parent !== null && facts.sourcePlaces.has(parent);
}

const judgement = (relevant: Judgement['relevant'], score: number, reasons: readonly Reason[]): Judgement => ({
  relevant,
  score: Math.round(Math.min(score, 1) * 100) / 100,
  reasons,
});
const yes = (score: number, ...reasons: Reason[]): Judgement => judgement('yes', score, reasons);
const partly = (score: number, ...reasons: Reason[]): Judgement => judgement('partly', score, reasons);
const no = (score: number, ...reasons: Reason[]): Judgement => judgement('no', score, reasons);
