import type { Pack, ReferenceFigure } from '../../data/schemas/pack.ts';
import type { CheckLexicons } from '../check/lexicon.ts';
import { pageFactsOf } from '../check/page-facts.ts';
import { doubtOf as doubtAgainst, isHandedDown, isIssuerSaid } from '../check/restraint/evidence.ts';
import { isSaidMoreExactly } from '../check/restraint/repeated.ts';
import { isOutcome, type PageFacts, type Subject, subjectOf } from '../check/restraint/subject.ts';
import { isYearOpen } from '../check/year-open.ts';
import type { Figure } from '../figure/figure.ts';
import { isStated } from '../mention/evidence.ts';
import { indexPack } from '../resolution/pack-index.ts';
import { isPartOfYear, yearOf } from '../resolution/period.ts';
import { articleFromText } from '../text/plain-text.ts';
import type { ComparedPage, PageDoubt } from './comparison.ts';
import type { Saying } from './sayings.ts';

/** What keeps a figure from being held against the other page's, and the words that may narrow it. */
export interface SideDoubt {
  readonly doubts: readonly PageDoubt[];
  readonly words: readonly string[];
}

/** So much of a line on either side of a number is looked at as its own words, in UTF-16 units. */
const LINE_REACH = 2_000;

/**
 * What the rules that hold back an accusation say of a page's figure when the other page stands in the place of the source: what
 * is not read from its words, what may narrow it to a part of what the other counts. Both pages are asked, each about the other.
 */
export function createDoubts(page: ComparedPage, other: ComparedPage, lexicons: CheckLexicons) {
  const article = articleFromText({ text: page.text }, { published: page.published });
  const reading = { figures: page.figures, numerals: [], place: null, period: null, mentions: [] };
  const facts = pageFactsOf(reading, article, lexicons.forms);
  const sources = new Map<string, ReadonlyMap<string, readonly ReferenceFigure[]>>();
  const referencesAt = (place: string): ReadonlyMap<string, readonly ReferenceFigure[]> => {
    const known = sources.get(place) ?? referencesOf(other, place);
    sources.set(place, known);
    return known;
  };

  return (own: Saying, theirs: Saying): SideDoubt => {
    const place = theirs.figure.place ?? '';
    const { pack, reference } = sourceOf(other, theirs, place);
    const index = { ...indexPack(pack), figures: referencesAt(place) };
    const subject = subjectOf(own.figure, facts(false), index, lexicons);
    const { what, words } = doubtAgainst(subject, reference);
    const doubts: PageDoubt[] = [...what, ...ofPage(subject, reference)];
    return { doubts: [...new Set(doubts)], words };
  };
}

function ofPage(subject: Subject, reference: ReferenceFigure): readonly PageDoubt[] {
  const { figure, page } = subject;
  const doubts: PageDoubt[] = [];
  if (figure.part === 'unnamed') doubts.push('part');
  if (hasOtherReading(figure, page)) doubts.push('readings');
  if (isIssuerOpen(figure, page)) doubts.push('issuer');
  if (figure.period.endsWith('-to') || isLateEstimate(figure, page)) doubts.push('period');
  if (isOutcome(figure.status) && !isPartOfYear(figure.period) && isYearOpen(page.time, figure.period)) {
    doubts.push('year-open');
  }
  if (isSaidMoreExactly(subject, reference)) doubts.push('repeated');
  return doubts;
}

/** A separator in money told in words is read as Vietnamese writes it; every other reading is as good as the first. */
function hasOtherReading(figure: Figure, { text }: PageFacts): boolean {
  const unit = figure.unitWord === null ? '' : text.slice(figure.unitWord.start, figure.unitWord.end);
  const isMoney = figure.unit.startsWith('VND') && /\p{L}/u.test(unit);
  return figure.readings.some(
    ({ value, unit: other, measure, why }) =>
      (value !== figure.value || other !== figure.unit || measure !== figure.measure) &&
      why !== 'magnitude' &&
      !(why === 'separator' && isMoney),
  );
}

/** So many months into the next year a year's figures are still estimates. */
const STILL_ESTIMATED = 4;

/** "ước đạt" of a year that was long over when the page appeared, and is named elsewhere: the page speaks of a later one. */
function isLateEstimate({ status, period, evidence }: Figure, { time: { published } }: PageFacts): boolean {
  const year = yearOf(period);
  const [, of, month] = /^(\d{4})-(\d{2})/.exec(published ?? '') ?? [];
  if (status !== 'estimate' || isStated(evidence.period) || year === null || of === undefined) return false;
  return (Number(of) - year) * 12 + Number(month) > 12 + STILL_ESTIMATED;
}

/** A target, or a share of a plan, of which nobody says whose it is. */
const isIssuerOpen = (figure: Figure, { text }: PageFacts): boolean =>
  (figure.status === 'target' || figure.measure === 'share-of-plan' || figure.base === 'plan') &&
  (!isIssuerSaid(figure) || isHandedDown(figure, text));

/** The other page's figure as a source prints its own: in its line, which is all of the document that the rules ask for. */
function sourceOf(page: ComparedPage, { figure }: Saying, place: string): { pack: Pack; reference: ReferenceFigure } {
  const { start, end } = figure;
  const from = Math.max(page.text.lastIndexOf('\n', start - 1) + 1, start - LINE_REACH);
  const next = page.text.indexOf('\n', end);
  const to = Math.min(next < 0 ? page.text.length : next, end + LINE_REACH);
  const quote = {
    prefix: page.text.slice(from, start),
    exact: page.text.slice(start, end),
    suffix: page.text.slice(end, to),
  };
  const reference = { ...referenceOf(figure), quote };
  return { pack: packOf(place, page.text.slice(from, to), [reference]), reference };
}

function referencesOf(page: ComparedPage, place: string): ReadonlyMap<string, readonly ReferenceFigure[]> {
  const byIndicator = new Map<string, ReferenceFigure[]>();
  for (const figure of page.figures) {
    if (figure.indicator === null || figure.place !== place) continue;
    const all = byIndicator.get(figure.indicator) ?? [];
    all.push(referenceOf(figure));
    byIndicator.set(figure.indicator, all);
  }
  return byIndicator;
}

function referenceOf(figure: Figure): ReferenceFigure {
  const { indicator, place, period, status, measure, direction, value, high, unit, bound, precision, base } = figure;
  return {
    id: `at-${figure.start}`,
    indicator: indicator ?? '',
    place: place ?? '',
    period,
    status: status === 'target' || status === 'estimate' ? status : 'result',
    ...{ measure, direction, value, high, unit, bound, precision, base },
    definition: figure.definition,
    issuer: figure.issuer,
    quote: { exact: '', prefix: '', suffix: '' },
    doubt: null,
    notes: [],
    follows: null,
  };
}

/** A page is of no conference, has no names of its own, and is about the place of the figure in question. */
function packOf(place: string, text: string, figures: readonly ReferenceFigure[]): Pack {
  const none = { vi: '', en: '' };
  return {
    format: 1,
    id: `page:${place}`,
    version: 1,
    title: '',
    names: { document: none, report: none, resolution: none },
    source: { url: null },
    issuer: 'other',
    place,
    periods: { results: [], targets: [] },
    conference: null,
    text,
    figures: [...figures],
    commitments: [],
    derived: [],
    evidence: [],
  };
}
