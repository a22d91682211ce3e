import type { Measure } from '../../data/schemas/indicator.ts';
import type { Issuer } from '../mention/cue/issuer-names.ts';
import type { Evidence, How } from '../mention/evidence.ts';
import type { Decimal, Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/article.ts';
import type { Mention } from './mentions.ts';
import type { ReaderReading } from './reader-reading.ts';

export type { Evidence, How, Issuer, Measure };

export type Status = 'result' | 'estimate' | 'target' | 'denied' | 'supposed';
export type Direction = 'up' | 'down';

/**
 * What a share, an index or a change refers to: "plan", "same-period" (cùng kỳ), "whole" (of an unsaid or named whole),
 * or a period ("2015").
 */
export type Base = string;

/** Another way to read a figure as a whole ("giảm 2,66%": a change, or the level reached). */
export interface FigureReading {
  readonly value: Decimal;
  readonly high: Decimal | null;
  readonly precision: Decimal | null;
  readonly unit: string;
  readonly measure: Measure;
  readonly direction: Direction | null;
  readonly why: 'separator' | 'magnitude' | 'denominator' | 'unit' | 'misprint' | 'measure';
}

/** A definition that narrows an indicator, as an id of data/indicators.json ("prices-2010", "multidimensional", ...). */
export type Definition = string;

/**
 * Something that the words around a figure say and that holds a verdict on it back:
 * `plan`: a plan stands in front of it, though nothing says that the number is the plan ("mục tiêu ...: ... 90 ha");
 * `given`: something is handed down in front of it ("tỉnh giao thành phố trồng 90 ha rừng, kết nạp 85 đảng viên");
 * `taken-back`: a mistake, a rumour or a correction is told of around it;
 * `imagined`: the sentence only imagines, wishes or asks for it;
 * `so-far`: "đến nay", "tính đến" in front of it, "đang trồng tiếp", "phần còn lại ..." behind it;
 * `negated`: "không đạt", "chưa được", "chưa đến": it was not reached;
 * `plan-met`: "vượt kế hoạch", "hoàn thành chỉ tiêu": with it some plan was reached;
 * `final-accounts`: "quyết toán", "số chính thức": it is from the accounts that are made when the year is over;
 * `other-whole`: a share of the economy is one of something else here ("chiếm 45% lao động");
 * `struck`: the page crosses it out; `touching`: its digits meet those of another element, and it may be less than the whole
 * number; `reordered`: the eye may see its digits in another order; `running`: a counter shows it on its way to another one;
 * `effect`: a counter or a style may show the eye another number.
 */
export interface Caution {
  readonly kind:
    | 'plan'
    | 'given'
    | 'taken-back'
    | 'imagined'
    | 'so-far'
    | 'negated'
    | 'plan-met'
    | 'final-accounts'
    | 'other-whole'
    | 'struck'
    | 'touching'
    | 'reordered'
    | 'running'
    | 'effect';
  readonly evidence: Evidence;
}

export interface Figure extends Omit<Quantity, 'readings'> {
  /** Id of data/indicators.json, or null when the words name none the data knows. */
  readonly indicator: string | null;
  /** Id of data/places.json. Null only when nothing in the article names a place. */
  readonly place: string | null;
  /** DESIGN §2 notation: "2016", "2016-H1", "2017-9M", "2011-2016", "2025-to-06-06", "unknown", ... */
  readonly period: string;
  readonly status: Status;
  readonly measure: Measure;
  readonly direction: Direction | null;
  readonly base: Base | null;
  readonly issuer: Issuer | null;
  readonly definition: Definition | null;
  /** "trong đó nữ 12": a part of the figure before it. A part whose name the data knows has that indicator and is `named`. */
  readonly part: 'named' | 'unnamed' | null;
  /** "of which 200 were women": it goes on with what its total measures, and is hardly all of it. Missing for nearly all. */
  readonly ofTotal?: true;
  /** Set when the figure belongs to an organisation below the city (a school's party cell, the city police). */
  readonly body: Evidence | null;
  /** At most one of a kind; none around most figures. */
  readonly cautions: readonly Caution[];
  readonly evidence: {
    readonly indicator: Evidence | null;
    readonly place: Evidence | null;
    readonly period: Evidence | null;
    readonly status: Evidence;
    readonly measure: Evidence;
    readonly issuer: Evidence | null;
    readonly definition: Evidence | null;
  };
  readonly readings: readonly FigureReading[];
  /** The clause the figure stands in. */
  readonly clause: Span;
  /** How the reader reads it; what of it differs from what was read is in the properties above. Missing for nearly all. */
  readonly reader?: ReaderReading;
}

/** Everything lib/figure reads from an article. */
export interface Reading {
  readonly figures: readonly Figure[];
  /** The numbers that are no figures, for the reader who asks why one was not checked. */
  readonly numerals: readonly Span[];
  /** Where the article is about, and when, with the words that say so. */
  readonly place: { readonly id: string; readonly evidence: Evidence } | null;
  readonly period: { readonly id: string; readonly evidence: Evidence } | null;
  /** What its sentences speak of, with numbers or without. */
  readonly mentions: readonly Mention[];
}
