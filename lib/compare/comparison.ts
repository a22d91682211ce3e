import type { Unsure } from '../check/reason.ts';
import type { Bilingual } from '../explain/lang.ts';
import type { Direction, Figure } from '../figure/figure.ts';

/** One of two pages that are held against each other; neither is the source. Offsets of its figures point into `text`. */
export interface ComparedPage {
  readonly text: string;
  /** In the order of the text. */
  readonly figures: readonly Figure[];
  /** ISO 8601, or null where the page does not say. */
  readonly published: string | null;
}

/** "bài này" and "bài kia": the page in front of the reader, and the one he has chosen beside it. */
export type Side = 'here' | 'there';

/**
 * How two figures of one thing stand to each other: `apart`: they cannot be the same number; `open`: whether they are cannot be
 * told; `agrees`: they can, and what makes them look different is known; `same`: the same amount. None of these says which
 * page is right.
 */
export const STANDINGS = ['apart', 'open', 'agrees', 'same'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The words of both figures, as printed. */
interface Both {
  readonly here: string;
  readonly there: string;
}

interface Distance extends Both {
  readonly difference: string;
  readonly unit: string;
  /** Is the figure of this page the greater or the smaller? "" where the distance does not tell (ranges). */
  readonly side: 'above' | 'below' | '';
}

/** What keeps a figure of one page from being held against the other's. */
export type PageDoubt = Unsure | 'readings' | 'part' | 'several';

/** Every code that a pair can have as its reason, with its parameters. lib/compare/told-*.ts have a sentence for each. */
export interface PairParams {
  same: Both;
  'agrees-rounding': Both;
  'agrees-last-digit': Both;
  'agrees-bound': Both;
  'agrees-range': Both;
  'agrees-issuer': Both & { readonly issuer: string; readonly otherIssuer: string };
  /** "vượt 8,6%" and "bằng 108,6%"; the values are those they come to. */
  'agrees-conversion': Both & { readonly value: string; readonly otherValue: string };
  apart: Distance;
  'apart-direction': Both & { readonly direction: Direction };
  'open-bounds': Both;
  'open-definition': Both & { readonly definition: string; readonly otherDefinition: string };
  'open-issuer': Both & { readonly issuer: string; readonly otherIssuer: string };
  /** The page denies, corrects or only supposes its number. */
  'open-taken-back': Both & { readonly sides: readonly Side[] };
  /** What is doubtful of each page's figure, and the words that may narrow it to a part. */
  'open-doubt': Both & {
    readonly doubts: readonly PageDoubt[];
    readonly words: readonly string[];
    readonly otherDoubts: readonly PageDoubt[];
    readonly otherWords: readonly string[];
  };
}

/** What else is to be known of a pair. */
export interface RemarkParams {
  /** One page calls it an estimate, the other a result: the later number may be another one by rights. */
  estimate: { readonly side: Side };
  /** It rests on how the reader reads the figure of a page. */
  'by-reader': { readonly sides: readonly Side[] };
}

export type PairCode = keyof PairParams;
export type RemarkCode = keyof RemarkParams;

/** A reason with its parameters, and its sentence in both languages once it has been told. */
export interface Told<Code extends string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
  readonly text?: Bilingual;
}

/** Two figures of one thing, by their indexes on their pages. */
export interface FigurePair {
  readonly here: number;
  readonly there: number;
  readonly standing: Standing;
  readonly reason: Told<PairCode>;
  readonly remarks: readonly Told<RemarkCode>[];
}

/** Two pages held against each other. Everything in the order of this page; what only the other has in the order of that. */
export interface Comparison {
  readonly pairs: readonly FigurePair[];
  /** Figures of which only one page tells, by their indexes. */
  readonly only: Readonly<Record<Side, readonly number[]>>;
  /** How many figures of each page could not be held against anything: what, where or when they count is not known. */
  readonly unknown: Readonly<Record<Side, number>>;
}

/** Makes a reason; the compiler holds its parameters to its code. */
export function pairReason<C extends PairCode>(code: C, params: PairParams[C]): Told<PairCode> {
  return { code, params: params as unknown as Told<PairCode>['params'] };
}

export function pairRemark<C extends RemarkCode>(code: C, params: RemarkParams[C]): Told<RemarkCode> {
  return { code, params: params as unknown as Told<RemarkCode>['params'] };
}
