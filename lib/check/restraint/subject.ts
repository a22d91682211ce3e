import type { Commitment, ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure, Reading } from '../../figure/figure.ts';
import type { PackIndex } from '../../resolution/pack-index.ts';
import { isPartOfYear, periodKey, yearOf } from '../../resolution/period.ts';
import type { Span } from '../../text/article.ts';
import type { FormCache } from '../../text/forms.ts';
import type { CheckLexicons, IndicatorFacts } from '../lexicon.ts';
import type { Role, SourceParams } from '../reason.ts';
import type { Reason, Verdict, VerdictKind } from '../verdict.ts';
import type { PageTime } from '../year-open.ts';
import type { HeadsOver } from './heads-over.ts';
import { oneLine } from './one-line.ts';

/** What may narrow a figure: the words that say so, as printed, which may be none although something does. */
export interface Narrowing {
  readonly words: readonly string[];
}

/** What the rows need to know of the page beside the figure in question. */
export interface PageFacts {
  readonly text: string;
  /** The title as it stands in the text, or null. */
  readonly title: Span | null;
  readonly reading: Reading;
  readonly time: PageTime;
  /** Does the page report the very conference the pack is of? */
  readonly isConference: boolean;
  /** The page's figures of one indicator, place and period, for what is printed beside a figure. */
  related(figure: Figure): readonly Figure[];
  /** The page's figures of the same indicator, number and unit, itself among them; of many the first few. */
  repeated(figure: Figure): readonly Figure[];
  /** What stands over a figure: headings, list heads, the heads of its cell. */
  headsOver(figure: Span): HeadsOver;
  /** Does the page write all its fractions behind commas? Then a stop parts thousands. */
  writesAsVietnamese(): boolean;
  /** The forms of the page's words, each worked out once. */
  readonly forms: FormCache;
  /** What was found to narrow a figure beside a reference, so that it is found once; filled as the rows ask. */
  readonly narrowings: Map<string, Narrowing | null>;
  /** Years of which a number of the page tells that they still run; filled as the rows ask. */
  readonly runningYears: Map<number | null, boolean>;
}

/** One figure of a page, in one of its readings, before one pack. */
export interface Subject {
  readonly figure: Figure;
  /** The figure's words on the page. */
  readonly surface: string;
  readonly page: PageFacts;
  readonly index: PackIndex;
  readonly lexicons: CheckLexicons;
  /** Null for a figure whose words name no indicator. */
  readonly indicator: IndicatorFacts | null;
  /** The source's figures and commitments for the indicator, anywhere and at any time. */
  readonly references: readonly ReferenceFigure[];
  readonly commitments: readonly Commitment[];
  /** Those for the figure's place, and those for its place and period. */
  readonly here: readonly ReferenceFigure[];
  readonly now: readonly ReferenceFigure[];
  /** Of its place and of its year, of which it may be a part: what is reached by October is on the way. */
  readonly commitmentsNow: readonly Commitment[];
}

/** Gathers what the source has for the figure. */
export function subjectOf(figure: Figure, page: PageFacts, index: PackIndex, lexicons: CheckLexicons): Subject {
  const id = figure.indicator ?? '';
  const references = index.figures.get(id) ?? [];
  const commitments = index.commitments.get(id) ?? [];
  const here = references.filter(({ place }) => place === figure.place);
  const key = periodKey(figure.period);
  return {
    figure,
    surface: oneLine(page.text.slice(figure.start, figure.end)),
    page,
    index,
    lexicons,
    indicator: lexicons.indicators.get(id) ?? null,
    references,
    commitments,
    here,
    now: here.filter(({ period }) => periodKey(period) === key),
    commitmentsNow: commitments.filter(({ place, period }) => place === figure.place && isOnTheWay(figure, period)),
  };
}

const isOnTheWay = (figure: Figure, period: string): boolean =>
  periodKey(period) === periodKey(figure.period) || (isPartial(figure) && yearOf(period) === yearOf(figure.period));

/** Is the figure of less than the whole year? Twelve months are the year. */
export function isPartial(figure: Pick<Figure, 'period'>): boolean {
  return isPartOfYear(figure.period) && !/^\d{4}$/.test(periodKey(figure.period));
}

/** Does the period run over several years? What adds up over a year is then more than a year's. */
export function isSpan(period: string): boolean {
  return /^\d{4}-\d{4}$/.test(period);
}

/** Is the figure a result of the year (an estimate counts), rather than what is planned? */
export function isOutcome(status: string): boolean {
  return status === 'result' || status === 'estimate';
}

function roleOf(reference: Pick<ReferenceFigure, 'status'>): Role {
  return reference.status === 'target' ? 'resolution' : 'report';
}

/** The parameters every sentence about a figure and its reference shares. */
export function sourceParams(subject: Subject, reference: ReferenceFigure): SourceParams {
  return {
    page: subject.surface,
    source: reference.quote.exact,
    pack: subject.index.pack.id,
    reference: reference.id,
    role: roleOf(reference),
  };
}

/** A verdict held against a figure or commitment of the source, or against none. */
export function verdict(
  subject: Subject,
  kind: VerdictKind,
  against: { id: string } | null,
  ...reasons: Reason[]
): Verdict {
  return { kind, pack: subject.index.pack.id, reference: against?.id ?? null, reasons };
}
