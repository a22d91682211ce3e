import type { Mendable } from '../figure/reader-reading.ts';
import type { Reason, ReasonParam } from './verdict.ts';

/**
 * Every code a verdict can give as its reason, with its parameters. `page` and `source` are the printed words of the figure
 * and of the source's figure; `role` says whose the source's figure is: the report to the conference (results) or its
 * resolution (targets); other words are ids of data/ or exact decimals. lib/explain has a sentence for each.
 */
export interface ReasonParams {
  /** `indicator` is "" where the source prints nothing for it anywhere; `sources` are then the places it is about. */
  'other-place': { page: string; place: string; sources: readonly string[]; indicator: string };
  /** A commune of this name, on a page about another town or province: not the source's one. */
  namesake: { page: string; place: string; about: string };
  'other-place-body': { page: string; body: string };
  'no-indicator': { page: string };
  'not-printed': { page: string; indicator: string; pack: string };
  /** A share of something else (`whole`, words of the page) than the economy the source's shares are of. */
  'other-whole': { page: string; whole: string; indicator: string; pack: string };
  'place-unknown': { page: string; indicator: string };
  'period-unknown': { page: string; indicator: string };
  denied: { page: string; words: string };
  /** The page says of its number that it was not reached. */
  negated: SourceParams & { words: string };
  supposed: { page: string; words: string };
  /** The page crosses it out. */
  struck: { page: string };
  /** Direction controls or styles show its digits in another order than the text has. */
  reordered: { page: string };
  /** A counter of the page shows it on its way to another number. */
  running: { page: string };
  'part-unnamed': { page: string };
  /** The page goes on changing the number: lib/session puts this in the place of the verdict until it rests. */
  'still-changing': { page: string };
  readings: { page: string; values: readonly string[]; units: readonly string[]; measures: readonly string[] };
  'only-other-reading': SourceParams & { value: string; unit: string };
  'other-period': SourceParams & { indicator: string; period: string; sourcePeriod: string; same: 'yes' | 'no' };
  'part-of-year': SourceParams & { period: string; sourcePeriod: string };
  'commitment-other-period': { page: string; period: string; sourcePeriod: string; pack: string; reference: string };
  doubtful: SourceParams;
  'match-doubtful': SourceParams;
  'target-met': TargetParams;
  'target-exceeded': TargetParams;
  /** `negation`: the page's words that deny its number ("không đạt"), or "". */
  'target-missed': TargetParams & { negation: string };
  'target-apart': TargetParams & { side: 'above' | 'below' };
  'target-straddles': SourceParams;
  'target-unsure': SourceParams & UnsureParams & { outcome: 'missed' | 'reached' | 'apart'; negation: string };
  'commitment-met': { page: string; pack: string; reference: string };
  'commitment-progress': { page: string; pack: string; reference: string };
  'other-measure': SourceParams & { measure: string; sourceMeasure: string };
  'other-status': SourceParams & { status: string; sourceStatus: string };
  'other-base': SourceParams & { base: string; sourceBase: string };
  'other-unit': SourceParams & { unit: string; sourceUnit: string };
  'other-definition': SourceParams & { definition: string; sourceDefinition: string };
  'other-issuer': SourceParams & { issuer: string; sourceIssuer: string };
  /** A share of another issuer's plan. */
  'share-of-other-issuer': SourceParams & { issuer: string; sourceIssuer: string };
  match: SourceParams;
  'match-status': SourceParams & { status: string; sourceStatus: string };
  'agrees-rounding': SourceParams;
  'agrees-last-digit': SourceParams;
  'agrees-bound': SourceParams;
  'agrees-range': SourceParams;
  'agrees-issuer': SourceParams & { issuer: string; sourceIssuer: string };
  /** The same number, which the page says is handed down by somebody unnamed. */
  'agrees-handed-down': SourceParams & { sourceIssuer: string };
  /**
   * A number that agrees beside the same words (`shared`, `first` of them); `words`: those of the page that the source has not, and that may
   * narrow it.
   */
  'agrees-by-number': SourceParams & { first: string; shared: string; words: readonly string[] };
  'agrees-conversion': SourceParams & { value: string; sourceValue: string };
  'agrees-span': SourceParams & { period: string; sourcePeriod: string };
  'agrees-follows': SourceParams & { plan: string; share: string; value: string; unit: string; printed: string };
  'agrees-plan-share': SourceParams & { amount: string; share: string };
  'agrees-plan-named': SourceParams & { implied: string; unit: string; issuer: string };
  'follows-alone': SourceParams & { plan: string; share: string; value: string; unit: string };
  'plan-share-alone': SourceParams & { implied: string; unit: string };
  'plan-share-apart': SourceParams & { amount: string; share: string };
  'relative-change': SourceParams & { value: string };
  'bounds-open': SourceParams;
  'span-open': SourceParams & { period: string; sourcePeriod: string };
  'later-figure': SourceParams & DifferenceParams;
  'year-open': SourceParams & DifferenceParams;
  'unnamed-issuer': SourceParams & DifferenceParams;
  /** A share of a plan whose owner the page does not name. */
  'unnamed-plan': SourceParams & DifferenceParams;
  'direction-open': SourceParams;
  'differs-unsure': SourceParams & DifferenceParams & UnsureParams;
  differs: SourceParams & DifferenceParams & { ground: DifferenceGround };
  /** `direction` is the page's; the source says the contrary. */
  'differs-direction': SourceParams & { direction: 'up' | 'down'; ground: DifferenceGround };
  /** The page is the source itself, and prints another number by now than when it was taken as one. */
  'own-source': SourceParams;
  'packs-disagree': { page: string; packs: readonly string[]; sources: readonly string[] };
  carried: { what: EvidenceKind; text: string; id: string };
  assumed: { what: EvidenceKind; id: string };
  /** What the page's words do not say enough of is the source's: it has the same number, and these words are around both. */
  'by-number': { what: readonly EvidenceKind[]; ids: readonly string[]; words: string };
  /** `text`: words of time on the page that may tell of another stretch. */
  'period-doubtful': { text: string; id: string };
  'reading-used': { value: string; unit: string; other: string; otherUnit: string };
  'source-note': { pack: string; reference: string; note: number };
  derived: { pack: string; derived: string };
  /** The reader says that the number is none that is held against anything. */
  'reader-none': { page: string };
  /** What the verdict rests on that the reader has said: the properties, and what each was said to be. */
  'by-reader': { what: readonly Mendable[]; ids: readonly string[] };
}

export interface SourceParams {
  page: string;
  source: string;
  pack: string;
  reference: string;
  role: Role;
}

export interface TargetParams extends SourceParams {
  estimate: 'yes' | 'no';
  /** The distance between the two numbers; "0" where they agree. */
  difference: string;
  unit: string;
  /** Set when a part of the year already reaches the year's target. */
  period: string;
  sourcePeriod: string;
}

/** Why a number that does not agree may be called different (row 10): what the page reports, or what both numbers are. */
export type DifferenceGround = 'conference' | 'session' | 'document' | 'estimates' | 'targets';

export interface DifferenceParams {
  difference: string;
  unit: string;
}

export interface UnsureParams {
  what: readonly Unsure[];
  /** The page's words that may narrow the number, as printed. */
  words: readonly string[];
}

export type Role = 'report' | 'resolution';
export type EvidenceKind = 'indicator' | 'place' | 'period' | 'status' | 'measure' | 'issuer';
/** What keeps a number that does not agree from being called different. */
export type Unsure =
  | EvidenceKind
  /** The page appeared, or may have appeared, before the year was over, or before it began. */
  | 'year-open'
  | 'year-unknown'
  | 'year-ahead'
  /** Words beside it may narrow it to a part; the page has another number that it may be a part of. */
  | 'narrowed'
  | 'beside'
  /** The page gives the source's own number as well, and this one beside it. */
  | 'both'
  /** The page gives the same number again and says more of it there. */
  | 'repeated'
  /** The page says that a plan was reached with it, which cannot be the source's target. */
  | 'plan-met'
  /** The page says itself that it aims above what was set, or below it. */
  | 'aimed-otherwise'
  /** In a question. */
  | 'asked'
  /** So many times the target that it may be of something else. */
  | 'far-above'
  /** The page names another level than the source's that this change starts from. */
  | 'other-start'
  /** A correction or a rumour. */
  | 'taken-back'
  /** Its digits meet those of another element of the page: it may be less than the whole number. */
  | 'touching'
  /** A counter or a style may show the eye another number. */
  | 'effect';
export type ReasonCode = keyof ReasonParams;

/** Makes a reason; the compiler holds its parameters to its code. */
export function reason<C extends ReasonCode>(code: C, params: ReasonParams[C]): Reason {
  // Interfaces have no index signature; every value of ReasonParams is a ReasonParam.
  return { code, params: params as unknown as Readonly<Record<string, ReasonParam>> };
}
