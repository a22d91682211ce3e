import Big from 'big.js';
import type { Pack, ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { periodKey } from '../../resolution/period.ts';
import { type Agreement, compare } from '../numbers/agreement.ts';
import { follows } from '../numbers/follows.ts';
import { relativeChange } from '../numbers/relative-change.ts';
import { plain } from '../numbers/sums.ts';
import { type DifferenceGround, type DifferenceParams, reason } from '../reason.ts';
import { mayBePartOfOther, saysBoth } from '../restraint/beside.ts';
import { hasCaution } from '../restraint/cautions.ts';
import { doubtOf, isHandedDown, isIssuerSaid } from '../restraint/evidence.ts';
import { isSaidMoreExactly } from '../restraint/repeated.ts';
import { isSpan, type Subject, sourceParams, verdict } from '../restraint/subject.ts';
import type { Reason, Verdict } from '../verdict.ts';
import { isYearOpen } from '../year-open.ts';
import { comparePair, isOtherIssuer, issuerOf } from './definition.ts';
import { isInPoints, type Pair, pairsOf } from './measure.ts';

/** Rows 9 and 10: figure and reference measure the same at the same time; what is left are their numbers. */
export function againstNumbers(subject: Subject): Verdict | null {
  const verdicts = pairsOf(subject).map((pair) => againstPair(subject, pair));
  return (
    verdicts.find(({ kind }) => kind === 'match') ??
    verdicts.find(({ kind }) => kind === 'consistent') ??
    verdicts[0] ??
    null
  );
}

function againstPair(subject: Subject, pair: Pair): Verdict {
  const { reference } = pair;
  const agreement = comparePair(pair);
  const against = (kind: Verdict['kind'], why: Reason) => verdict(subject, kind, reference, why);
  const params = sourceParams(subject, reference);
  if (isTurned(pair)) return turned(subject, pair);
  if (agreement.kind === 'equal' || agreement.kind === 'agrees') return agreeing(subject, pair, agreement);
  const followed = follows(subject, reference);
  if (followed !== null) return against(followed.onPage ? 'consistent' : 'unclear', followed.why);
  const relative = relativeChange(subject, reference);
  if (relative !== null) return against('unclear', relative);
  if (agreement.kind === 'open') return against('unclear', reason('bounds-open', params));
  if (!isOfSameStretch(subject, reference)) {
    const periods = { period: subject.figure.period, sourcePeriod: reference.period };
    return against('unclear', reason('span-open', { ...params, ...periods }));
  }
  const difference = differenceOf(subject, reference);
  const ground = groundOf(subject, pair);
  if (subject.figure.ofTotal) return against('unclear', reason('part-unnamed', { page: params.page }));
  if (ground === null) return against('unclear', reason(weakness(subject, pair), { ...params, ...difference }));
  const { what, words } = doubtOf(subject, reference);
  if (mayBeGrowth(subject, pair) && !what.includes('measure')) what.push('measure');
  const isSource = (other: Figure): boolean => fitsSource(other, reference);
  if (saysBoth(subject, isSource)) what.push('both');
  else if (mayBePartOfOther(subject, isSource)) what.push('beside');
  if (isSaidMoreExactly(subject, reference)) what.push('repeated');
  if (what.length > 0) return against('unclear', reason('differs-unsure', { ...params, ...difference, what, words }));
  return against('differs', reason('differs', { ...params, ...difference, ground }));
}

/**
 * "đạt 8,5% so với năm 2015", "tăng 108,5%": a number of the size of a growth that was read as an index, or the source's own number as
 * another measure, may just be written loosely; and points of what is counted in percent may be between two growths.
 */
function mayBeGrowth({ figure, indicator, surface }: Subject, { reference, page, source, converted }: Pair): boolean {
  const isRate = indicator?.units.includes('percentage-point') ?? false;
  if (!isRate && page.family !== 'level' && isInPoints(surface) && !isInPoints(reference.quote.exact)) return true;
  if (page.family !== 'index') return false;
  const isSmall = figure.measure === 'index' && figure.unit === 'percent' && Number(figure.value) < LEAST_INDEX;
  return (isSmall && Number(source.printed.value) >= LEAST_INDEX) || (converted && figure.value === reference.value);
}
const LEAST_INDEX = 60;

function fitsSource(other: Figure, reference: ReferenceFigure): boolean {
  const { kind } = compare(other, reference);
  return kind === 'equal' || kind === 'agrees';
}

/** The numbers agree: a match when nothing else is different either. */
function agreeing(subject: Subject, pair: Pair, agreement: Extract<Agreement, { kind: 'equal' | 'agrees' }>): Verdict {
  const { figure } = subject;
  const { reference, page, source, converted } = pair;
  const params = sourceParams(subject, reference);
  const against = (kind: Verdict['kind'], why: Reason) => verdict(subject, kind, reference, why);
  if (isOtherStretch(subject, reference)) {
    const periods = { period: figure.period, sourcePeriod: reference.period };
    return against('consistent', reason('agrees-span', { ...params, ...periods }));
  }
  if (isOtherIssuer(subject, pair)) {
    const issuers = { issuer: figure.issuer ?? '', sourceIssuer: issuerOf(subject, pair) };
    return against('consistent', reason('agrees-issuer', { ...params, ...issuers }));
  }
  if (isHandedDown(figure, subject.page.text) && !isIssuerSaid(figure)) {
    return against('consistent', reason('agrees-handed-down', { ...params, sourceIssuer: issuerOf(subject, pair) }));
  }
  if (converted) {
    const values = { value: page.printed.value, sourceValue: source.printed.value };
    return against('consistent', reason('agrees-conversion', { ...params, ...values }));
  }
  if (agreement.kind === 'agrees') return against('consistent', reason(`agrees-${agreement.by}`, params));
  if (figure.status !== reference.status) {
    const statuses = { status: figure.status, sourceStatus: reference.status };
    return against('match', reason('match-status', { ...params, ...statuses }));
  }
  return against('match', reason('match', params));
}

/** Both count as the same year, yet one of them is a span of years: a gain "since 2011" and one "in 2016". */
function isOtherStretch({ figure, indicator }: Subject, reference: ReferenceFigure): boolean {
  if (isOfSameStretch({ figure }, reference)) return false;
  return (
    [figure.period, reference.period].some(isSpan) && (reference.measure === 'change' || (indicator?.additive ?? false))
  );
}

/** The same period; "so với năm 2011 tăng 8 tiêu chí" in a report of 2016 is the gain since 2011. */
const isOfSameStretch = ({ figure: { base, period } }: Pick<Subject, 'figure'>, reference: ReferenceFigure): boolean =>
  period === reference.period || `${base}-${period}` === reference.period;

/** One says up, the other down. */
function isTurned({ page, source }: Pair): boolean {
  return page.direction !== null && source.direction !== null && page.direction !== source.direction;
}

function turned(subject: Subject, pair: Pair): Verdict {
  const { reference } = pair;
  const params = sourceParams(subject, reference);
  const ground = groundOf(subject, pair);
  if (ground === null || !isOfSameStretch(subject, reference) || doubtOf(subject, reference).what.length > 0) {
    return verdict(subject, 'unclear', reference, reason('direction-open', params));
  }
  const direction = pair.page.direction ?? 'up';
  return verdict(subject, 'differs', reference, reason('differs-direction', { ...params, direction, ground }));
}

/**
 * Why a number that does not agree may be called different (row 10): the page reports this very conference; or both are
 * estimates made before the year was over; or both are this committee's targets. A plain or final result elsewhere may
 * simply be the later figure, and settled accounts are, wherever they are printed.
 */
function groundOf(subject: Subject, pair: Pair): DifferenceGround | null {
  const { figure, page, index } = subject;
  const { reference } = pair;
  if (isHandedDown(figure, page.text) || hasCaution(figure, 'final-accounts')) return null;
  if (page.isConference) return reportedOf(index.pack);
  const isOurs = isIssuerSaid(figure) && figure.issuer === issuerOf(subject, pair);
  if (pair.page.family === 'plan-share' && !isOurs) return null;
  const isWholeYear = periodKey(figure.period) === figure.period && !isYearOpen(page.time, figure.period);
  if (figure.status === 'estimate' && reference.status === 'estimate' && isWholeYear) return 'estimates';
  return figure.status === 'target' && reference.status === 'target' && isOurs ? 'targets' : null;
}

/** What of a source a page reports. */
const reportedOf = ({ conference, issuer }: Pack): DifferenceGround => {
  if (conference?.ordinal === null) return 'document';
  return issuer.endsWith('people-council') ? 'session' : 'conference';
};

/** Why a number that does not agree is not called different. */
function weakness(
  { figure, page }: Subject,
  { page: { family } }: Pair,
): 'unnamed-issuer' | 'unnamed-plan' | 'year-open' | 'later-figure' {
  if (figure.status === 'target') return 'unnamed-issuer';
  if (family === 'plan-share' && !isIssuerSaid(figure)) return 'unnamed-plan';
  return isYearOpen(page.time, figure.period) ? 'year-open' : 'later-figure';
}

function differenceOf({ figure }: Subject, reference: ReferenceFigure): DifferenceParams {
  return { difference: plain(new Big(figure.value).minus(reference.value).abs()), unit: reference.unit };
}
